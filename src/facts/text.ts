const WIDE: Readonly<Record<string, string>> = {
  '％': '%',
  '－': '-',
  '−': '-',
  '＋': '+',
  '．': '.',
  '＄': '$',
  '￥': '¥',
  '￡': '£',
  '～': '~',
  '〜': '~',
  '∼': '~',
  '‑': '-',
}

/** Every wide digit and sign in its narrow form, character for character, so that offsets stay those of the essay. */
export function normalise(text: string): string {
  return text.replaceAll(/[０-９％－−＋．＄￥￡～〜∼‑]/gu, (character) => {
    const code = character.charCodeAt(0)
    return code >= 0xff10 && code <= 0xff19 ? String.fromCharCode(code - 0xff10 + 48) : (WIDE[character] ?? character)
  })
}

/** A set of words as a pattern's alternatives, the longest first, their own signs escaped. */
export function oneOf(words: readonly string[]): string {
  return words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&').replaceAll(' ', '\\s+'))
    .join('|')
}

/** All that a global pattern finds in a text. Most find nothing in most sentences, and matchAll copies a pattern before it looks. */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  if (!pattern.global) throw new TypeError(`${String(pattern)} is not global`)
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex += 1
  }
  return found
}

/** Runs a sticky pattern at one place. */
export function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index
  return pattern.exec(text)
}
