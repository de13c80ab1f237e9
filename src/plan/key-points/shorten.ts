import { readingLength } from '../../language/index.ts'
import type { Language } from '../../language/index.ts'

/**
 * A sentence as a key point: the whole of it, or a run of whole clauses that can stand alone, in its own words and no
 * longer than the language's limit. Undefined where neither fits. `weigh` says how much a run of clauses tells.
 */
export function shorten(sentence: string, language: Language, weigh: (text: string) => number): string | undefined {
  const text = stripOpening(sentence.trim(), language)
  if (!isIndependent(text, language)) return undefined
  if (readingLength(text, language) <= language.keyPointLimit) return finish(text, language)
  const best = bestRun(clausesOf(text, language), language, weigh)
  return best === undefined ? undefined : capitalise(finish(best, language))
}

/** A clause from the midst of a sentence opens a key point. */
function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Cuts off an opening such as "However," or "于是，" that leans on the sentence before. */
function stripOpening(text: string, language: Language): string {
  const lower = text.toLowerCase()
  const opening = language.connectives.find((word) => lower.startsWith(word + language.comma))
  if (opening === undefined) return text
  const rest = text.slice(opening.length + language.comma.length)
  return capitalise(rest)
}

/** Whether a text says whom or what it speaks of: it does not open with a pronoun or a conjunction, nor lean on one. */
export function isIndependent(text: string, language: Language): boolean {
  if (language.dangling.test(text)) return false
  const lower = text.toLowerCase().replace(/^[“‘„‚«‹"'「『《（(]+\s?/u, '')
  return !language.dependentOpenings.some((word) => opensWith(lower, word, language))
}

function opensWith(text: string, word: string, language: Language): boolean {
  if (!text.startsWith(word)) return false
  return language.unspaced || /['’]$/u.test(word) || !/^[\p{L}\p{N}]/u.test(text.slice(word.length))
}

/** The run of clauses that tells most: one that opens the sentence, since it has the subject, else a later one. */
function bestRun(clauses: readonly string[], language: Language, weigh: (text: string) => number): string | undefined {
  const heaviest = (starts: readonly number[]) =>
    starts
      .flatMap((start) => runsFrom(clauses, start, language))
      .map((text) => ({ text, weight: weigh(text) }))
      .sort((a, b) => b.weight - a.weight)[0]?.text
  return heaviest([0]) ?? heaviest(laterStarts(clauses, language))
}

function runsFrom(clauses: readonly string[], start: number, language: Language): readonly string[] {
  const ends = clauses.map((_, index) => index + 1).filter((end) => end > start)
  return ends
    .filter((end) => end === clauses.length || !clauses.slice(start, end).every((clause) => isLeadIn(clause, language)))
    .filter((end) => end === clauses.length || !awaitsMore(clauses.slice(start, end), clauses.slice(end), language))
    .map((end) => clauses.slice(start, end).join(''))
    .filter((run) => isGoodRun(run, language))
}

/** Clauses that may open a key point of their own: after a mark stronger than a comma. */
function laterStarts(clauses: readonly string[], language: Language): readonly number[] {
  return clauses
    .map((_, index) => index)
    .filter((index) => index > 0 && language.ownClause.test(clauses[index - 1]?.trimEnd() ?? ''))
}

/**
 * Whether a run cannot end before the clauses that follow: its last one opens a pair ("not only", "既") whose other half is
 * next, everything so far only led up to it ("At this rate, …, it makes"), an aside parts the subject from its verb, or what
 * is denied is put right ("not …, but").
 */
function awaitsMore(run: readonly string[], rest: readonly string[], language: Language): boolean {
  const [first = '', last = '', next = ''] = [run[0], run.at(-1), rest[0]].map((clause) => clause?.trim().toLowerCase())
  if (language.pairOpenings.some((word) => opensWith(last, word, language))) return true
  const [denial, instead] = language.correction
  if (denial.test(run.join('')) && instead.test(next)) return true
  if (last.endsWith(',') && isParted(run, rest, language)) return true
  return isLeadIn(first, language) && language.subjectPronouns.some((word) => opensWith(next, word, language))
}

/** "The engineer whom the council hired, …": the verb of an English clause is that of an aside. */
const RELATIVE = /\b(?:who|whom|which)\b/u

/** Whether an aside ends a run or follows it, and the verb may still be to come. */
function isParted(run: readonly string[], rest: readonly string[], { aside, finiteVerb }: Language): boolean {
  const isAside = (clause: string | undefined): boolean => aside?.test(clause?.trim().toLowerCase() ?? '') === true
  if (run.length > 1 && isAside(run.at(-1))) return true
  if (finiteVerb?.test(run.join('')) === true) return false
  if (run.length === 1 && RELATIVE.test(run[0] ?? '')) return true
  const next = rest[0]?.trim().toLowerCase() ?? ''
  return (isAside(next) && rest.length > 1) || finiteVerb?.exec(next)?.index === 0
}

function isLeadIn(clause: string, language: Language): boolean {
  const text = clause.trim().toLowerCase()
  // A Chinese clause that is only a date ("2024 年 5 月，") leads in too.
  return language.leadIns.some((word) => opensWith(text, word, language)) || /^[\d\s年月日，、,]+$/u.test(text)
}

/** Clauses with the mark that ends each, in order; joined again they are the text. */
function clausesOf(text: string, language: Language): readonly string[] {
  const marks = new RegExp(language.clauseEnd.source, 'gu')
  const clauses: string[] = []
  let start = 0
  for (const match of text.matchAll(marks)) {
    const end = match.index + match[0].length
    clauses.push(text.slice(start, end))
    start = end
  }
  return [...clauses, text.slice(start)].filter((clause) => clause.trim() !== '')
}

function isGoodRun(run: string, language: Language): boolean {
  const text = run.trim()
  const length = readingLength(text, language)
  const shortest = language.unspaced ? 8 : 5
  return length >= shortest && length <= language.keyPointLimit && isBalanced(text) && isIndependent(text, language)
}

const PAIRS = ['“”', '‘’', '«»', '（）', '()', '《》', '「」', '『』', '[]']
/** German marks close with the sign that opens English ones. */
const LOW_QUOTE = /„[^„“”]*[“”]/gu

function isBalanced(quoted: string): boolean {
  const text = quoted.replaceAll(LOW_QUOTE, '')
  if (text.includes('„')) return false
  return PAIRS.every(([open = '', close = '']) => {
    // An apostrophe is written like a closing single quotation mark.
    if (open === '‘') return text.split(open).length <= text.split(close).length
    return text.split(open).length === text.split(close).length
  })
}

/** Takes off the mark at the end, but for ? and !, which carry meaning. */
function finish(text: string, language: Language): string {
  return text.trim().replace(language.trailing, '').trim()
}
