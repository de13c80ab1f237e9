// How well facts are found in the annotated corpus: npm run score [-- --details] [-- --lang fr] [-- --unseen]
import process from 'node:process'
import { parseArgs } from 'node:util'
import { parseEssay } from '../src/essay/parse.ts'
import { findFacts } from '../src/facts/find-facts.ts'
import { type CorpusText, PARTS, readCorpus } from './facts/corpus.ts'
import { type Outcome, compare } from './facts/match.ts'

const HEADINGS = ['stated', 'recall', '+unit', 'precision', 'F1', 'measure', 'subject', 'both', 'date', 'readers']
/** Room for three percentages. */
const WIDTH = 22

const { values: options } = parseArgs({
  options: {
    details: { type: 'boolean', default: false },
    lang: { type: 'string' },
    unseen: { type: 'boolean', default: false },
  },
})

/** Unseen texts are for a release: whoever looks at their total while tuning tunes on them. */
const parts = PARTS.filter((part) => part !== 'unseen' || options.unseen)
const corpus = (await readCorpus()).filter(({ lang }) => options.lang === undefined || lang === options.lang)
const outcomes = corpus.map((text) => ({ text, outcome: outcomeOf(text) }))

process.stdout.write(`Facts found in the corpus, in per cent (${parts.join(' | ')})\n\n`)
process.stdout.write(`lang${HEADINGS.map((heading) => heading.padStart(WIDTH)).join('')}\n`)
for (const lang of [...new Set(corpus.map(({ lang }) => lang)), 'all']) {
  const columns = parts.map((part) =>
    figuresOf(
      outcomes
        .filter(({ text }) => (lang === 'all' || text.lang === lang) && text.part === part)
        .map(({ outcome }) => outcome),
    ),
  )
  const cells = HEADINGS.map((_, index) =>
    columns
      .map((figures) => figures[index])
      .join(' | ')
      .padStart(WIDTH),
  )
  process.stdout.write(`${lang.padEnd(4)}${cells.join('')}\n`)
}
if (options.details) for (const { text, outcome } of outcomes) if (text.part === 'tuned') writeDetails(text, outcome)

function outcomeOf(text: CorpusText): Outcome {
  const { value } = parseEssay(text.markdown, text.name)
  return compare(text.facts, value === undefined ? [] : findFacts(value))
}

function figuresOf(outcomes: readonly Outcome[]): string[] {
  const sum = (
    key: 'stated' | 'reported' | 'values' | 'units' | 'measures' | 'subjects' | 'both' | 'dates' | 'agreed',
  ): number => outcomes.reduce((total, outcome) => total + outcome[key], 0)
  const share = (part: number, whole: number): string => (whole === 0 ? '–' : ((part * 100) / whole).toFixed(1))
  const [recall, precision] = [sum('values') / sum('stated'), sum('values') / sum('reported')]
  return [
    String(sum('stated')),
    share(sum('values'), sum('stated')),
    share(sum('units'), sum('stated')),
    share(sum('values'), sum('reported')),
    (((2 * recall * precision) / (recall + precision)) * 100).toFixed(1),
    share(sum('measures'), sum('values')),
    share(sum('subjects'), sum('values')),
    share(sum('both'), sum('values')),
    share(sum('dates'), sum('values')),
    share(sum('agreed'), sum('stated')),
  ]
}

function writeDetails({ name }: CorpusText, { missed, extra, wrong }: Outcome): void {
  const write = (line: string): boolean => process.stdout.write(`${line}\n`)
  write(`\n== ${name}`)
  for (const { value, unit, subject, sentence } of missed) write(`MISSED ${value} ${unit} [${subject}] in: ${sentence}`)
  for (const { value, unit, sentence } of extra) write(`EXTRA  ${value} ${unit} in: ${sentence}`)
  for (const [claim, fact] of wrong)
    write(
      `WRONG  ${claim.value}: ${claim.unit}/${fact.unit} ${claim.measure}/${fact.measure} [${claim.subject}]/[${fact.subject}] in: ${claim.sentence}`,
    )
}
