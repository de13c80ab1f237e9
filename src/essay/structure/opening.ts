import { segmenterOf } from '../../language/segmenter.ts'
import type { Language } from '../../language/index.ts'
import { widthOf } from './shape.ts'

/** The widest title made of a sentence's opening words. */
const WIDEST = 48

/**
 * The opening words of a sentence, for a title where the essay gives none: the first clause or as many whole words as fit,
 * and never one that leads up to the next ("of the").
 */
export function openingWords(sentence: string, language: Language): string {
  const text = withoutConnective(sentence.trim(), language)
  const whole = bare(text)
  if (widthOf(whole) <= WIDEST) return whole
  const clause = bare(text.slice(0, endOfClause(text, language)))
  if (clause !== '' && widthOf(clause) <= WIDEST) return clause
  return `${fittingWords(text, language)}…`
}

function bare(text: string): string {
  return text.replace(/[\s.。,，、;；:：—–-]+$/u, '')
}

function withoutConnective(text: string, language: Language): string {
  const lower = text.toLowerCase()
  const opening = language.connectives.find((word) => lower.startsWith(word + language.comma))
  if (opening === undefined) return text
  const rest = text.slice(opening.length + language.comma.length)
  return rest.charAt(0).toUpperCase() + rest.slice(1)
}

/** Where the first clause ends that is more than a word or two. */
function endOfClause(text: string, language: Language): number {
  const marks = text.matchAll(new RegExp(`${language.clauseEnd.source}|[:：。]`, 'gu'))
  return Array.from(marks).find(({ index }) => widthOf(text.slice(0, index)) >= WIDEST / 4)?.index ?? text.length
}

function fittingWords(text: string, language: Language): string {
  const words = Array.from(segmenterOf(language.code, 'word').segment(text))
  const fitting = words.filter(({ segment, index }) => widthOf(text.slice(0, index + segment.length)) < WIDEST)
  const last = fitting.findLast(
    ({ segment, isWordLike }) => isWordLike && !language.functionWords.has(segment.toLowerCase()),
  )
  return last === undefined ? text.slice(0, WIDEST / 2) : text.slice(0, last.index + last.segment.length)
}
