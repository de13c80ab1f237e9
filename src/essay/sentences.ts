import type { Language } from '../language/index.ts'
import { segmenterOf } from '../language/segmenter.ts'
import { keepBrackets } from './brackets.ts'
import type { Sentence } from './model.ts'
import type { Prose } from './prose.ts'
import { joinQuotations } from './quotations.ts'
import type { Segment } from './quotations.ts'

/** Splits prose into sentences (`Intl.Segmenter`, with its breaks inside quotations and after abbreviations and initials mended). */
export function splitSentences(prose: Prose, language: Language): readonly Sentence[] {
  return joinBroken(joinQuotations(keepBrackets(segments(prose.text, language))), language)
    .map(({ text, index }) => ({ text: text.trim(), ...prose.positionAt(index + leadingSpace(text)) }))
    .filter((sentence) => sentence.text !== '')
}

function segments(text: string, { code }: Language): readonly Segment[] {
  return Array.from(segmenterOf(code, 'sentence').segment(text)).flatMap(({ segment, index }) =>
    MAY_OPEN_WITH_YEAR.test(segment) ? beforeYears({ text: segment, index }) : [{ text: segment, index }],
  )
}

/** A year that opens a sentence: with a small letter after it, the segmenter takes the full stop before it for another mark. */
const MAY_OPEN_WITH_YEAR = /\.\s+(?:1\d|20)\d\d\s/u
const OPENING_YEAR = /(?<=[\p{L}\d]{2}[.][”“»’)]?\s+)(?=(?:1\d|20)\d\d\s\p{Ll})/gu

function beforeYears({ text, index }: Segment): readonly Segment[] {
  const starts = [0, ...Array.from(text.matchAll(OPENING_YEAR), (match) => match.index)]
  return starts.map((start, part) => ({ text: text.slice(start, starts[part + 1]), index: index + start }))
}

function joinBroken(parts: readonly Segment[], language: Language): readonly Segment[] {
  const joined: Segment[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    if (last !== undefined && isBroken(last.text, part.text, language)) {
      joined[joined.length - 1] = { text: last.text + part.text, index: last.index }
    } else joined.push(part)
  }
  return joined
}

const LAST_WORD = /([\p{L}.]+)\.\s*$/u
const INITIAL = /(^|[\s(])\p{Lu}\.\s*$/u

/** A question or an exclamation that the sentence around it goes on after: “Really?” she asked. */
const ASIDE = /[?!][”“’"')\]»›]*\s*$/u

/** Abbreviations that are words, or that may end a sentence: before a capital they do. "No. 5" goes on. */
const MAY_END: ReadonlySet<string> = new Set(['no', 'nos', 'etc', 'a.m', 'p.m'])
const CAPITAL = /^["“‘„«(]*\p{Lu}/u

/** What somebody says in Chinese or Japanese, and who says it: “真的吗？”她问。 */
const ASIDE_WIDE = /[。？！][”」』]$/u
const SAYS = /^[^\s，、。！？“「]{1,8}(?:[问問说說喊叫答笑言聞尋]|(?<!知)道)/u

/** A Japanese quotation, and the particle with which the sentence around it goes on. */
const QUOTED_JAPANESE = /[。！？][」』]\s*$/u
const PARTICLE = /^(?:と|って|という|など|の|を|に|が|は|も|で)/u

function isBroken(before: string, after: string, language: Language): boolean {
  if (QUOTED_JAPANESE.test(before) && PARTICLE.test(after)) return true
  if (ASIDE_WIDE.test(before) && SAYS.test(after)) return true
  if (ASIDE.test(before) && /^\p{Ll}/u.test(after)) return true
  if (language.unfinished?.test(before) === true) return true
  // Both patterns read all of a text before they find that it ends in no full stop.
  if (!before.trimEnd().endsWith('.')) return false
  if (INITIAL.test(before)) return true
  const word = LAST_WORD.exec(before)?.[1]?.toLowerCase()
  if (word === undefined || !language.abbreviations.has(word)) return false
  return !(MAY_END.has(word) && CAPITAL.test(after))
}

function leadingSpace(text: string): number {
  return text.length - text.trimStart().length
}
