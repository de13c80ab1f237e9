import type { Sentence } from '../../essay/model.ts'
import { readingLength } from '../../language/index.ts'
import type { Language } from '../../language/index.ts'
import { bagOf, inverseFrequencies, lexRank, similarity } from './rank.ts'
import type { Bag } from './rank.ts'
import { shorten } from './shorten.ts'
import { contentWords } from './text.ts'

/** The most key points that one slide carries. */
export const MOST_POINTS = 5

/** A point with fewer words that mean something says nothing ("Something else is"). */
const FEWEST_WORDS = 2
/** Words of a point that tells enough, but for the first and those with a number. */
const FEWEST_TELLING = 3
/** Two points as alike as this say the same: only one is kept. */
const TOO_ALIKE = 0.5
/** How much more a sentence with a number, and the first sentence, are worth than others. */
const NUMBER_BONUS = 1.25
const FIRST_BONUS = 1.2

/**
 * The key points of some prose: its most central sentences, cut to slide length in their own words, in the order of the
 * essay, no two alike. About two for every three sentences, at most `most`, and at least one where there is any sentence.
 */
export function findKeyPoints(
  sentences: readonly Sentence[],
  language: Language,
  most: number = MOST_POINTS,
): readonly string[] {
  const candidates = makeCandidates(sentences, language)
  const telling = withoutTrivia(withoutQuestions(candidates))
  const chosen = chooseDistinct(telling, Math.min(most, wantedPoints(sentences.length)))
  if (chosen.length > 0) return chosen.sort((a, b) => a.index - b.index).map(({ text }) => text)
  return fallback(sentences, language)
}

function wantedPoints(sentences: number): number {
  return Math.min(MOST_POINTS, sentences <= 3 ? sentences : Math.ceil(sentences * 0.7))
}

/** A question says less on a slide than the answer that follows it: it stands only where hardly anything else does. */
function withoutQuestions(candidates: readonly Candidate[]): readonly Candidate[] {
  const statements = candidates.filter(({ text }) => !/[?？]$/u.test(text))
  return statements.length >= 2 ? statements : candidates
}

/** A number to call, an address to write to. */
const CONTACT =
  /(?:\+\d{1,3}|(?<!\d)0\d{1,4}|(?<!\d)\d{3,4})(?:[\s-]\d{2,4}){2,}(?!\d)|0\d{2,3}-\d{3,4}-\d{4}|https?:|\S@\S/u

/** Words of somebody who is not named. */
const QUOTATION = /^[“«„»「『"].*[”»“«」』"]$/u

/** What only announces what follows, says next to nothing, or how to get in touch stands only where hardly anything else does. */
function withoutTrivia(candidates: readonly Candidate[]): readonly Candidate[] {
  return [
    ({ sentence }: Candidate) => !/[:：]$/u.test(sentence),
    ({ text }: Candidate) => !CONTACT.test(text) && !QUOTATION.test(text),
    ({ text, bag, index }: Candidate) => index === 0 || bag.size >= FEWEST_TELLING || /\d/u.test(text),
  ].reduce((kept, isTelling) => {
    const telling = kept.filter(isTelling)
    return telling.length >= 2 ? telling : kept
  }, candidates)
}

interface Candidate {
  readonly index: number
  readonly text: string
  readonly sentence: string
  readonly score: number
  readonly bag: Bag
}

function makeCandidates(sentences: readonly Sentence[], language: Language): readonly Candidate[] {
  const bareWords = remembered((text: string) => contentWords(text, language))
  const wordsOf = (text: string) => bareWords(text.replace(MARKS_AT_END, ''))
  const bags = sentences.map(({ text }) => bagOf(wordsOf(text)))
  const weights = inverseFrequencies(bags)
  const scores = lexRank(bags, weights)
  const weigh = remembered((text: string) => weightOf(wordsOf(text), weights))
  return sentences.flatMap((sentence, index) => {
    const text = shorten(sentence.text, language, weigh)
    if (text === undefined) return []
    const words = wordsOf(text)
    if (words.length < FEWEST_WORDS) return []
    const bag = bagOf(words)
    return [
      {
        index,
        text,
        sentence: sentence.text,
        bag,
        score: (scores[index] ?? 0) * bonus(text, index) * share(text, sentence.text, weigh),
      },
    ]
  })
}

/** No word ends in these: a sentence and the point that is all of it have the same words, and are asked for them once. */
const MARKS_AT_END = /(?<![\s.,;:。．，、；：—–―─])[\s.,;:。．，、；：—–―─]+$/u

/** A function of a text that is asked for the same texts again: a sentence, its clauses, the point made of it. */
function remembered<T>(find: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const found = known.get(text) ?? find(text)
    known.set(text, found)
    return found
  }
}

function weightOf(words: readonly string[], weights: ReadonlyMap<string, number>): number {
  return words.reduce((sum, word) => sum + (weights.get(word) ?? 0), 0)
}

function bonus(text: string, index: number): number {
  return (/\d/u.test(text) ? NUMBER_BONUS : 1) * (index === 0 ? FIRST_BONUS : 1)
}

/** How much of the sentence's weight the shortened point keeps, between a half (nothing) and one (all). */
function share(text: string, sentence: string, weigh: (text: string) => number): number {
  const whole = weigh(sentence)
  return whole === 0 ? 1 : 0.5 + 0.5 * (weigh(text) / whole)
}

function chooseDistinct(candidates: readonly Candidate[], wanted: number): Candidate[] {
  const weights = inverseFrequencies(candidates.map(({ bag }) => bag))
  const chosen: Candidate[] = []
  for (const candidate of candidates.toSorted((a, b) => b.score - a.score || a.index - b.index)) {
    if (chosen.length === wanted) break
    if (chosen.every((other) => similarity(candidate.bag, other.bag, weights) < TOO_ALIKE)) chosen.push(candidate)
  }
  return chosen
}

/** Where no sentence can be cut to length: the shortest one whole, rather than an empty slide. */
function fallback(sentences: readonly Sentence[], language: Language): readonly string[] {
  const byLength = sentences.toSorted((a, b) => readingLength(a.text, language) - readingLength(b.text, language))
  return byLength.slice(0, 1).map(({ text }) => text.replace(/[.。]$/u, ''))
}
