import { segmenterOf } from '../../language/segmenter.ts'
import type { CountedNoun } from '../language.ts'

/** What a reader of counted nouns in a language without spaces goes by. */
export interface HanNounStyle {
  /** Measure words, as a pattern's alternatives. */
  readonly classifier: string
  /** Units that are nouns themselves (公里, 年, 人), as a pattern's alternatives. */
  readonly unit: string
  /** What may stand between a number and its measure word (多, 余, 几). */
  readonly more: string
  /** Where a noun ends: the characters that begin something else. */
  readonly stop: RegExp
  /** Whether a word of a segment that starts at one place, the first of the noun or not, is no part of it (选手|争夺). */
  readonly ends?: (text: string, at: number, word: { readonly segment: string; readonly isFirst: boolean }) => boolean
  /** Where a noun ends that is known to stand at one place, however the segmenter splits it (得主). */
  readonly known?: (text: string, at: number) => number | undefined
  /** Between a measure word and its noun. */
  readonly link: RegExp
  readonly code: string
  /** Before a number: that what it counts has been said (部員62人の食事). */
  readonly counted?: RegExp
  /** Whom 人の and 名の count: of 520人の健康 the noun is no person. */
  readonly person?: RegExp
  /** At the end of a number that a noun may follow without a measure word: 九十万粉丝. */
  readonly direct?: RegExp
  /** Before a number without a unit: what it counts, as named group `noun` (参观者约62万). */
  readonly before?: RegExp
  /** A clause before the noun, right after the measure word: 五位来自北京的学生. */
  readonly clause?: RegExp
  /** The longest noun, in characters. */
  readonly longest: number
}

/** Makes the reader of the noun that a number counts: 1400名员工 → 员工, 13枚奖牌 → 奖牌, 69位 → 位. */
export function hanNounReader(style: HanNounStyle): (text: string, from: number) => CountedNoun | undefined {
  const unit = new RegExp(`\\s?(?:${style.more})?(${style.unit})`, 'uy')
  const classifier = new RegExp(`\\s?(?:${style.more})?(${style.classifier})`, 'uy')
  return (text, from) => {
    classifier.lastIndex = from
    const said = style.counted?.test(text.slice(Math.max(0, from - 16), from)) === true
    const found = said ? null : classifier.exec(text)
    if (found !== null) {
      const end = from + found[0].length
      const noun = nounAt(text, end, style)
      const isCounted =
        noun !== undefined && (style.person?.test(noun.unit) !== false || !/^[人名]/u.test(found[1] ?? ''))
      return isCounted
        ? noun
        : { unit: (found[1] ?? '').replace(/の$/u, ''), end: end - (found[1]?.endsWith('の') ? 1 : 0) }
    }
    unit.lastIndex = from
    const direct = unit.exec(text)
    if (direct !== null) return { unit: direct[1] ?? '', end: from + direct[0].length }
    const bare = style.direct?.test(text.slice(from - 1, from)) === true ? nounAt(text, from, style) : undefined
    if (bare !== undefined && bare.unit.length > 1) return bare
    const before = style.before?.exec(text.slice(Math.max(0, from - 24), from))?.groups?.['noun']
    return before === undefined ? undefined : { unit: before, end: from }
  }
}

/** The noun after a measure word: words up to the first that cannot be in it. */
function nounAt(text: string, from: number, style: HanNounStyle): CountedNoun | undefined {
  style.link.lastIndex = from
  const linked = from + (style.link.exec(text)?.[0].length ?? 0)
  const start = linked + (style.clause?.exec(text.slice(linked, linked + 24))?.[0].length ?? 0)
  let noun = text.slice(start, style.known?.(text, start) ?? start)
  const ahead = text.slice(start + noun.length, start + style.longest + 4)
  for (const { segment } of segmenterOf(style.code, 'word').segment(ahead)) {
    if (!/^[\p{Script=Han}\p{Script=Katakana}ー]+$/u.test(segment) || style.stop.test(segment)) break
    const word = { segment, isFirst: noun === '' }
    if (noun.length + segment.length > style.longest || style.ends?.(text, start + noun.length, word) === true) break
    const end = wholeOf(text, start + noun.length, segment, style)
    noun += segment.slice(0, end)
    if (end < segment.length) break
  }
  return noun === '' ? undefined : { unit: noun, end: start + noun.length }
}

/** How much of a segment is of the noun: 工人 of 工人罢工. */
function wholeOf(text: string, at: number, segment: string, { ends }: HanNounStyle): number {
  for (let index = 1; index < segment.length; index++)
    if (ends?.(text, at + index, { segment, isFirst: false }) === true) return index
  return segment.length
}
