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

/** Runs a sticky pattern at one place. */
export function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index
  return pattern.exec(text)
}
