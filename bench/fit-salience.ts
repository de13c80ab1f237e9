// Fits the weights by which whom a sentence takes up is found, to the corpus's texts that may be looked at:
// npm run fit:salience writes them; npm run fit:salience -- --check only tells how well they do on texts they were not fitted to.
import { writeFile } from 'node:fs/promises'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { parseEssay } from '../src/essay/parse.ts'
import type { Ranker } from '../src/facts/discourse/discourse.ts'
import type { Candidate, Question } from '../src/facts/discourse/features.ts'
import { bestOf, rankBy } from '../src/facts/discourse/rank.ts'
import { WEIGHTS } from '../src/facts/discourse/weights.ts'
import { findFacts } from '../src/facts/find-facts.ts'
import { type Annotation, type CorpusText, readCorpus } from './facts/corpus.ts'
import { type Weights, fit } from './facts/log-linear.ts'
import { compare, sameSentence, sameSubject } from './facts/match.ts'
import { PRIOR } from './facts/prior.ts'

/** How near to the prior the weights stay; chosen by --check, as all that is not fitted. */
const STRENGTH = 4
/** Parts of the corpus, by text, of which each is judged with weights fitted to the others. */
const FOLDS = 12
/** The weights decide what pronouns mean that stand before a question, so that fitting is done again. */
const ROUNDS = 2
/** Of a line of the table. */
const WIDTH = 118
/** A smaller weight is left out. */
const SMALL = 0.02

/** A question whose answer is annotated. */
interface Case {
  readonly text: string
  readonly candidates: readonly (Candidate & { readonly isRight: boolean })[]
}

const WRITTEN = new URL('../src/facts/discourse/weights.ts', import.meta.url)
const { values: options } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
const corpus = (await readCorpus()).filter(({ part }) => part === 'tuned')

/** The weights of each fold, fitted once. */
const byFold = new Map<number, Weights>()

if (options.check) check()
else await writeFile(WRITTEN, tableOf(fitted()))

function fitted(): Weights {
  let weights = WEIGHTS
  for (let round = 0; round < ROUNDS; round++)
    weights = fit(casesOf(corpus, weights), { strength: STRENGTH, prior: PRIOR })
  return weights
}

function tableOf(weights: Weights): string {
  const entries = Object.entries(weights)
    .map(([feature, weight]) => [feature, Math.round(weight * 100) / 100] as const)
    .filter(([, weight]) => Math.abs(weight) >= SMALL)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, weight]) => `${feature}=${weight}`)
  return `/** Reads a table of weights. */
function weightsOf(table: string): Readonly<Record<string, number>> {
  const entries = table.trim().split(/\\s+/u)
  return Object.fromEntries(
    entries.map((entry) => [entry.slice(0, entry.indexOf('=')), Number(entry.slice(entry.indexOf('=') + 1))]),
  )
}

/**
 * What each feature weighs for whom a sentence takes up. Written by \`npm run fit:salience\`: log-linear, fitted to the corpus
 * with a prior after Lappin & Leass 1994, "An Algorithm for Pronominal Anaphora Resolution" (bench/facts/prior.ts).
 */
export const WEIGHTS = weightsOf(\`
${linesOf(entries).join('\n')}
\`)
`
}

/** Words in lines, like prose. */
function linesOf(words: readonly string[]): string[] {
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    if (last === undefined || last.length + word.length > WIDTH) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}

/** Prints how many questions are answered right, and how many facts have the right measure and subject, of texts left out. */
function check(): void {
  const cases = casesOf(corpus, WEIGHTS)
  const sums = new Map<string, { asked: number; right: number; found: number; both: number }>()
  for (const [index, text] of corpus.entries()) {
    const out = new Set(corpus.filter((_, other) => other % FOLDS === index % FOLDS).map(({ name }) => name))
    const weights = weightsWithout(out, cases, index % FOLDS)
    const own = casesOf([text], weights)
    const outcome = compare(text.facts, factsOf(text, rankBy(weights)))
    for (const key of [text.lang, 'all']) {
      const sum = sums.get(key) ?? { asked: 0, right: 0, found: 0, both: 0 }
      sum.asked += own.length
      sum.right += own.filter(({ candidates }) => bestOf(candidates, weights)?.isRight === true).length
      sum.found += outcome.values
      sum.both += outcome.both
      sums.set(key, sum)
    }
  }
  for (const [key, { asked, right, found, both }] of sums)
    process.stdout.write(
      `${key.padEnd(4)} ${asked} questions, right ${((100 * right) / asked).toFixed(1)} %; facts right ${((100 * both) / found).toFixed(1)} %\n`,
    )
}

function weightsWithout(out: ReadonlySet<string>, cases: readonly Case[], fold: number): Weights {
  const weights =
    byFold.get(fold) ??
    fit(
      cases.filter(({ text }) => !out.has(text)),
      { strength: STRENGTH, prior: PRIOR },
    )
  byFold.set(fold, weights)
  return weights
}

/** The questions of some texts whose answers are annotated, as they come up where some weights decide. */
function casesOf(texts: readonly CorpusText[], weights: Weights): Case[] {
  const rank = rankBy(weights)
  return texts.flatMap((text) => {
    const cases: Case[] = []
    factsOf(text, (question, candidates) => {
      const claim = claimOf(question, text.facts)
      if (claim?.subject != null)
        cases.push({
          text: text.name,
          candidates: candidates.map((candidate) => ({
            ...candidate,
            isRight: sameSubject(claim, { subject: candidate.text }),
          })),
        })
      return rank(question, candidates)
    })
    return cases
  })
}

function factsOf({ markdown, name }: CorpusText, rank: Ranker): ReturnType<typeof findFacts> {
  const { value } = parseEssay(markdown, name)
  return value === undefined ? [] : findFacts(value, rank)
}

/** The claim that a question is asked for; questions of the text before it have none. */
function claimOf({ quantity, text }: Question, facts: readonly Annotation[]): Annotation | undefined {
  if (quantity === undefined || text === undefined) return undefined
  return facts.find(
    ({ value, sentence }) =>
      Math.abs(value - quantity.value) <= Math.max(0.01, Math.abs(value) * 1e-6) && sameSentence(sentence, text),
  )
}
