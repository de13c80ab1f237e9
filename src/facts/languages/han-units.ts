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
  /** Whether a word that is no noun stands at one place, though the segmenter may take it for a part of one (选手|争夺). */
  readonly ends?: (text: string, at: number) => boolean
  /** Between a measure word and its noun. */
  readonly link: RegExp
  readonly code: string
  /** Before a number: that what it counts has been said (部員62人の食事). */
  readonly counted?: RegExp
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
      return noun ?? { unit: found[1] ?? '', end }
    }
    unit.lastIndex = from
    const direct = unit.exec(text)
    return direct === null ? undefined : { unit: direct[1] ?? '', end: from + direct[0].length }
  }
}

/** The noun after a measure word: words up to the first that cannot be in it. */
function nounAt(text: string, from: number, style: HanNounStyle): CountedNoun | undefined {
  style.link.lastIndex = from
  const start = from + (style.link.exec(text)?.[0].length ?? 0)
  const ahead = text.slice(start, start + style.longest + 4)
  let noun = ''
  for (const { segment } of segmenterOf(style.code, 'word').segment(ahead)) {
    if (!/^[\p{Script=Han}\p{Script=Katakana}ー]+$/u.test(segment) || style.stop.test(segment)) break
    if (
      noun.length + segment.length > style.longest ||
      (noun !== '' && style.ends?.(text, start + noun.length) === true)
    )
      break
    noun += segment
  }
  return noun === '' ? undefined : { unit: noun, end: start + noun.length }
}
