import type { Case } from './case.ts'

/** The words of a case's file between marks of punctuation, as anyone finds them who knows nothing of how it is parsed. */
export interface Fragments {
  readonly inPlace: readonly string[]
  /** What is in the deck, but not where the file has it. */
  readonly elsewhere: readonly string[]
}

/** All fragments of a case but those that are outside the essay or in no deck. */
export function fragmentsOf({ file, text, expected }: Case): Fragments {
  const { outside, never, elsewhere } = expected
  const plain = file.endsWith('.html') ? withoutTags(text) : withoutMarks(text)
  const left = [...outside, ...never, ...elsewhere]
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, one) => rest.replaceAll(one, ' | '), plain)
  return { inPlace: split(left), elsewhere: elsewhere.flatMap(split) }
}

/** Without white space, and in one form. */
export function fold(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/gu, '')
}

/** Within a line. A number that opens a fragment may be that of a heading or of an item. */
function split(text: string): string[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}]|[^\S\n\r])*/gu), ([fragment]) =>
    fragment.replace(/^[\d\s]+/u, '').trim(),
  ).filter((fragment) => fragment !== '')
}

/** Without front matter, addresses, the names of footnotes and of languages of code, and numbers of headings in Han digits. */
function withoutMarks(text: string): string {
  return text
    .replace(/^(---|\+\+\+)\n.*?\n\1\n/su, '')
    .replaceAll(/\]\([^)\s]*(?:\s+"[^"]*")?\)/gu, '] ')
    .replaceAll(/^\[[^\]]+\]:\s*\S+$/gmu, ' ')
    .replaceAll(/\[\^[^\]]+\]/gu, ' ')
    .replaceAll(/^\s*```\w+$/gmu, '```')
    .replaceAll(/^(?:#+ )?[一二三四五六七八九十]+[、\u3000]/gmu, '')
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: '\u00A0',
  eacute: 'é',
  pound: '£',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  mdash: '—',
}

function withoutTags(html: string): string {
  return html
    .replaceAll(/<!--.*?-->|<(script|style|title|nav)\b.*?<\/\1>/gisu, '\n\n')
    .replaceAll(/<\/?(?:b|i|em|strong|a|span|font|small|sup|abbr|q|cite|u)\b[^>]*>/giu, '')
    .replaceAll(/<[^>]*>/gu, '\n\n')
    .replaceAll(/&(\w+);/gu, (whole, name: string) => ENTITIES[name] ?? whole)
    .replaceAll(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)))
}
