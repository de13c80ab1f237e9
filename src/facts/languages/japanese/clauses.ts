import type { Span } from '../../model.ts'
import type { Clause, ClauseSubject } from '../../clauses/clause.ts'
import { bareSubject, japaneseSubject, phraseBefore, pricedIn } from './subject.ts'
import { SPEECH } from './words.ts'

const BREAK = /[、。；：！？!?;]/gu
/** What somebody says, as against a name in the same marks: 「山に返す田も要る」, 「ことのは」. */
const SPOKEN = /「(?=[^「」]*\p{Script=Hiragana})[^「」]{9,}」|「[^「」]*[、。][^「」]*」/gu
/** What marks a topic or a subject; に and で before は make it a place that the clause speaks of. */
const MARKER = /(?:には|では|とは|(?<!も)のは|は|(?<![上下広曲盛拡挙])が(?!け)|も)(?![っるちじずしう])/gu

/** A number of which the clause then tells a part: 組合員120人のうち賛成は14人. */
const WHOLE = /^[^、。はが]*[\d一二三四五六七八九十百千万億]+[^、。はが]{1,4}のうち、?/u
/** Who pays a share: 3分の1は県の補助金で, 三分の一を国の補助金で. */
const AGENT =
  /(?:割|分の[\d一二三四五六七八九]|%|半分|半額|残り|うち)(?:は|を|が)(?<agent>[\p{Script=Han}]{1,6})(?:の(?:補助金?|助成金?|負担|税金|寄付|支援)(?:で|だ|が|により)|が(?:負担|出し|支払|賄))/u

/** Reads the clauses of a Japanese sentence: each は and が that stands after a noun opens one. */
export function japaneseClauses(text: string): Clause[] {
  const clauses: Clause[] = []
  let start = 0
  for (const end of breaksIn(text)) {
    if (end > start || start === 0) clauses.push(...clausesIn(text, { start, end }, clauses))
    start = end + 1
  }
  return clauses
}

/** Where a part of a sentence ends: at a comma, and at both ends of what is said in it. */
function breaksIn(text: string): number[] {
  const signs = [...text.matchAll(BREAK)].map(({ index }) => index)
  const quotes = [...text.matchAll(SPOKEN)].flatMap(({ index, 0: quote }) => [index, index + quote.length - 1])
  return [...new Set([...signs, ...quotes, text.length])].sort((a, b) => a - b)
}

function clausesIn(text: string, segment: Span, before: readonly Clause[]): Clause[] {
  const part = text.slice(segment.start, segment.end)
  const paid = AGENT.exec(part)?.groups?.['agent']
  if (paid !== undefined) {
    const start = segment.start + part.indexOf(paid)
    const subject = { text: paid, kind: 'thing', start, end: start + paid.length, passing: true } as const
    return [{ start: segment.start, subject, aside: true }]
  }
  const clauses: Clause[] = []
  for (const { index, 0: marker } of part.matchAll(MARKER)) {
    const at = segment.start + index
    const after = text.slice(at + marker.length, segment.end)
    const isFirst = [...before, ...clauses].every(({ subject }) => subject === undefined)
    const subject = japaneseSubject(text, { start: segment.start, at, marker, after, isFirst })
    if (subject === undefined) continue
    const of = clauses.length === 0 ? WHOLE.exec(text.slice(segment.start, subject.start))?.[0].length : undefined
    if (of !== undefined) clauses.push({ start: segment.start, subject: wholeIn(text, segment.start) })
    const start = clauses.length === 0 ? segment.start : segment.start + (of ?? 0) || subject.start
    clauses.push({ start, subject, ...(isSpeech(after, text[segment.end]) ? { aside: true } : {}) })
  }
  if (clauses.length > 0) return clauses
  if (before.length === 0 && WHOLE.test(part)) return [{ start: segment.start, subject: wholeIn(text, segment.start) }]
  const isFirst = before.every(({ subject }) => subject === undefined)
  const bare = before.length === 0 ? bareSubject(text, segment) : undefined
  return [{ start: segment.start, subject: bare ?? (isFirst ? pricedIn(text, segment) : undefined) }]
}

/** Whose the whole is of which a part is told: 市 of 市の予算600億円のうち. */
function wholeIn(text: string, start: number): ClauseSubject | undefined {
  const at = start + text.slice(start).search(/[\d一二三四五六七八九十百千万億]/u)
  const phrase = phraseBefore(text, start, at)
  return phrase?.by === 'owner' ? { ...phrase.found, end: at } : undefined
}

/** Whether what is said stands beside who says it: 社長は「…」と話す, …と村は試算する. */
function isSpeech(after: string, sign: string | undefined): boolean {
  return SPEECH.test(after) || (after === '' && sign === '「')
}
