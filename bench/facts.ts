// Our finder of facts beside Microsoft's recognisers, on the annotated corpus: npm run bench:facts
import process from 'node:process'
import type { Essay } from '../src/essay/model.ts'
import { allSections } from '../src/essay/model.ts'
import { parseEssay } from '../src/essay/parse.ts'
import { findFacts } from '../src/facts/find-facts.ts'
import { type Annotation, type CorpusText, readCorpus } from './facts/corpus.ts'
import { compare, sameSentence } from './facts/match.ts'
import { type Place, isSupported, matchClaim, recognise, recogniseNumbers, unitNamed } from './facts/recognisers.ts'

const ROUNDS = 5

/** A text of the corpus as both are given it: a whole essay to ours, its sentences to theirs. */
interface Text extends CorpusText {
  readonly essay: Essay
  readonly sentences: readonly string[]
  /** The claims of its prose: a cell of a table says nothing without its heading. */
  readonly claims: readonly Annotation[]
}

type Step = 'parse' | 'find' | 'theirs' | 'numbers'

const STEPS: Readonly<Record<Step, (text: Text) => unknown>> = {
  parse: ({ markdown, name }) => parseEssay(markdown, name),
  find: ({ essay }) => findFacts(essay),
  theirs: ({ sentences, lang }) => sentences.map((sentence) => recognise(sentence, lang)),
  numbers: ({ sentences, lang }) => sentences.map((sentence) => recogniseNumbers(sentence, lang)),
}

/** Unseen texts are left out: their totals are for `npm run score` at a release. */
const texts = (await readCorpus()).filter(({ lang, part }) => isSupported(lang) && part !== 'unseen').map(prepare)
const languages = [...new Set(texts.map(({ lang }) => lang))]
writeFound()
writeSpeed()

function prepare(text: CorpusText): Text {
  const { value: essay } = parseEssay(text.markdown, text.name)
  if (essay === undefined) throw new Error(`${text.name} is no essay`)
  const blocks = [...essay.blocks, ...[...allSections(essay.sections)].flatMap((section) => section.blocks)]
  const sentencesOf = (isTable: boolean): string[] =>
    blocks
      .filter(({ kind }) => kind !== 'code' && (kind === 'table') === isTable)
      .flatMap((block) => block.sentences.map((sentence) => sentence.text))
  const [sentences, cells] = [sentencesOf(false), new Set(sentencesOf(true))]
  const claims = text.facts.filter(
    ({ sentence }) => !cells.has(sentence) && sentences.some((other) => sameSentence(sentence, other)),
  )
  return { ...text, essay, sentences, claims }
}

/** Both have a value if they find it in its sentence; each number found counts for one value. */
function writeFound(): void {
  process.stdout.write(
    `Values stated in prose, in per cent: found; with the unit, of those whose unit both know; of what is reported, stated
Ours is given the whole essay, theirs each sentence.

            found                     unit                      stated
lang   values     ours   theirs   values     ours   theirs      ours   theirs\n`,
  )
  for (const lang of [...languages, 'all']) {
    const { stated, known, ours, theirs } = sumOf(texts.filter((text) => lang === 'all' || text.lang === lang))
    const cells = [
      String(stated).padStart(9),
      percent(ours.values, stated),
      percent(theirs.values, stated),
      String(known).padStart(9),
      percent(ours.units, known),
      percent(theirs.units, known),
      ` ${percent(ours.values, ours.reported)}`,
      percent(theirs.values, theirs.reported),
    ]
    process.stdout.write(`${lang.padEnd(4)}${cells.join('')}\n`)
  }
}

function percent(part: number, whole: number): string {
  return ((part * 100) / whole).toFixed(1).padStart(9)
}

/** How many values one finder finds, with how many units, of how many that it reports. */
interface Count {
  readonly values: number
  readonly units: number
  readonly reported: number
}

interface Counts {
  readonly stated: number
  readonly known: number
  readonly ours: Count
  readonly theirs: Count
}

function sumOf(some: readonly Text[]): Counts {
  const counts = some.map(countIn)
  const sum = (of: (count: Counts) => number): number => counts.reduce((total, count) => total + of(count), 0)
  const sumCount = (of: (count: Counts) => Count): Count => ({
    values: sum((count) => of(count).values),
    units: sum((count) => of(count).units),
    reported: sum((count) => of(count).reported),
  })
  return {
    stated: sum(({ stated }) => stated),
    known: sum(({ known }) => known),
    ours: sumCount(({ ours }) => ours),
    theirs: sumCount(({ theirs }) => theirs),
  }
}

function countIn({ claims, essay, sentences, lang }: Text): Counts {
  const known = claims.filter(({ unit }) => unitNamed(unit, lang) !== undefined)
  const said = new Set(sentences)
  const facts = findFacts(essay).filter(({ sentence }) => said.has(sentence))
  const theirs = theirMatches(claims, lang)
  const places = sentences.flatMap((sentence) => recognise(sentence, lang))
  return {
    stated: claims.length,
    known: known.length,
    ours: {
      values: compare(claims, facts).values,
      units: compare(known, facts).units,
      reported: facts.length,
    },
    theirs: {
      values: theirs.size,
      units: known.filter((claim) => theirs.get(claim) === true).length,
      reported: places.length,
    },
  }
}

/** The claims that theirs finds, and whether with the right unit. */
function theirMatches(claims: readonly Annotation[], lang: string): ReadonlyMap<Annotation, boolean> {
  const found = new Map<Annotation, boolean>()
  const free = new Map<string, readonly Place[]>()
  for (const claim of claims) {
    const places = free.get(claim.sentence) ?? recognise(claim.sentence, lang)
    const match = matchClaim(claim, places, lang)
    if (match !== undefined) found.set(claim, match.unit)
    free.set(
      claim.sentence,
      places.filter((place) => match?.places.includes(place) !== true),
    )
  }
  return found
}

/** The same prose by turns, round after round; a round in which the machine is slow is slow for both. */
function writeSpeed(): void {
  process.stdout.write(`
Microseconds a sentence, MB/s and how many times as long theirs takes: medians of ${ROUNDS} interleaved rounds

       ours                            theirs: all models   numbers   times as long as
lang  parse     find      MB/s       all      MB/s     alone      find   parse and find
`)
  for (const lang of languages) writeSpeedOf(texts.filter((text) => text.lang === lang))
}

function writeSpeedOf(some: readonly Text[]): void {
  const sentences = some.flatMap((text) => text.sentences)
  const bytes = sentences.reduce((sum, sentence) => sum + Buffer.byteLength(sentence), 0)
  // The first round is not counted: it compiles.
  const rounds = Array.from({ length: ROUNDS + 1 }, () => roundOf(some)).slice(1)
  const time = (of: (round: Round) => number): number => median(rounds.map(of))
  const each = (step: Step): string => ((time((round) => round[step]) * 1000) / sentences.length).toFixed(0)
  const rate = (step: Step): string => (bytes / 1000 / time((round) => round[step])).toPrecision(2)
  const cells = [
    each('parse').padStart(7),
    each('find').padStart(9),
    rate('find').padStart(10),
    each('theirs').padStart(10),
    rate('theirs').padStart(10),
    each('numbers').padStart(10),
    time(({ find, theirs }) => theirs / find)
      .toFixed(0)
      .padStart(10),
    time(({ parse, find, theirs }) => theirs / (parse + find))
      .toFixed(0)
      .padStart(17),
  ]
  process.stdout.write(`${(some[0]?.lang ?? '').padEnd(4)}${cells.join('')}\n`)
}

type Round = Readonly<Record<Step, number>>

function roundOf(some: readonly Text[]): Round {
  const [parse, find] = [timeOf('parse', some), timeOf('find', some)]
  return { parse, find, theirs: timeOf('theirs', some), numbers: timeOf('numbers', some) }
}

function timeOf(step: Step, ofLanguage: readonly Text[]): number {
  const begun = performance.now()
  for (const text of ofLanguage) STEPS[step](text)
  return performance.now() - begun
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
