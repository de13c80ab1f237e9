import type { Span } from '../model.ts'
import type { Clause } from './clause.ts'
import { bareSubject, japaneseSubject, pricedIn } from './japanese-subject.ts'
import { SPEECH } from './japanese-words.ts'

const BREAK = /[、。；：！？!?;]/gu
/** What somebody says, as against a name in the same marks: 「山に返す田も要る」, 「ことのは」. */
const SPOKEN = /「[^「」]{9,}」|「[^「」]*[、。][^「」]*」/gu
/** What marks a topic or a subject; に and で before は make it a place that the clause speaks of. */
const MARKER = /(?:には|では|とは|のは|は|が(?!け)|も)(?![っるちじずしう])/gu

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
  const clauses: Clause[] = []
  for (const { index, 0: marker } of part.matchAll(MARKER)) {
    const at = segment.start + index
    const after = text.slice(at + marker.length, segment.end)
    const isFirst = [...before, ...clauses].every(({ subject }) => subject === undefined)
    const subject = japaneseSubject(text, { start: segment.start, at, marker, after, isFirst })
    if (subject === undefined) continue
    const start = clauses.length === 0 ? segment.start : subject.start
    clauses.push({ start, subject, ...(isSpeech(after, text[segment.end]) ? { aside: true } : {}) })
  }
  if (clauses.length > 0) return clauses
  const isFirst = before.every(({ subject }) => subject === undefined)
  const bare = before.length === 0 ? bareSubject(text, segment) : undefined
  return [{ start: segment.start, subject: bare ?? (isFirst ? pricedIn(text, segment) : undefined) }]
}

/** Whether what is said stands beside who says it: 社長は「…」と話す, …と村は試算する. */
function isSpeech(after: string, sign: string | undefined): boolean {
  return SPEECH.test(after) || (after === '' && sign === '「')
}
