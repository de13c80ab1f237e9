import type { Paragraph, RootContent } from 'mdast'
import type { Exhibit, Slide } from '../deck/model.ts'
import { sentencesOf } from '../essay/model.ts'
import type { Block, Section, Sentence } from '../essay/model.ts'
import { readingLength } from '../language/index.ts'
import type { Language } from '../language/index.ts'
import type { PlannedChart } from './charts.ts'
import { chunkBlocks } from './chunks.ts'
import { findExhibits, isExhibit } from './exhibits.ts'
import { cutToWidth } from './fit.ts'
import { findKeyPoints } from './keypoints.ts'
import { descendants, isDefinition, resolveBlock } from './references.ts'
import type { References } from './references.ts'

/** A title over prose that becomes slides. */
export interface Heading {
  readonly title: string
  readonly number?: string
}

/** What slides are made with. */
export interface Making {
  readonly language: Language
  readonly references: References
  /** The pictures in the deck's `public/` by their addresses in the essay. */
  readonly pictures: ReadonlyMap<string, string>
}

/** Prose up to this share of what a slide's notes hold goes with the exhibit beside it. */
const ASIDE_SHARE = 0.15

/** A run of prose, or what one block shows. */
type Part =
  | { readonly kind: 'prose'; readonly blocks: readonly Block[] }
  | { readonly kind: 'exhibit'; readonly exhibit: Exhibit; readonly blocks: readonly Block[] }

type Bare = Exhibit | { readonly kind: 'points'; readonly points: readonly string[] }
interface Draft {
  readonly shows: Bare
  readonly blocks: readonly Block[]
}

/** The slides of some blocks in the essay's order: key points of the prose, and each exhibit; all blocks whole in the notes. */
export function bodySlides(heading: Heading, blocks: readonly Block[], making: Making): readonly Slide[] {
  const said = blocks.filter((block) => !isDefinition(block, making.references))
  const parts = joinAsides(splitParts(heading, said, making), making.language)
  const drafts = parts.flatMap((part) => draftsOf(part, making.language))
  const { title, notes } = shortTitle(heading.title)
  return drafts.map(({ shows, blocks: shown }, index) => ({
    ...shows,
    title: drafts.length === 1 ? title : making.language.labels.part(title, index + 1, drafts.length),
    notes: [...(index === 0 ? notes : []), ...notesOf(shown, making)],
    ...sectionOf(heading.number),
  }))
}

/** Two lines of a slide's title, or a little less, in widths of a Han character. */
const LONGEST_TITLE = 42

/** A title that fits on a slide, and where it was cut, the whole of it for the notes; a heading may have no words at all. */
export function shortTitle(heading: string): { readonly title: string; readonly notes: readonly RootContent[] } {
  const title = cutToWidth(heading.trim() === '' ? '…' : heading, LONGEST_TITLE)
  return { title, notes: title === heading || heading.trim() === '' ? [] : [paragraph(heading)] }
}

/** The blocks before the first that shows something on a slide of its own, and the others. */
export function splitLead(blocks: readonly Block[], making: Making): readonly [readonly Block[], readonly Block[]] {
  const first = splitParts({ title: '' }, blocks, making)[0]
  const count = first?.kind === 'prose' ? first.blocks.length : 0
  return [blocks.slice(0, count), blocks.slice(count)]
}

function draftsOf(part: Part, language: Language): readonly Draft[] {
  if (part.kind === 'exhibit') return [{ shows: part.exhibit, blocks: part.blocks }]
  return chunkBlocks(part.blocks, language).map((blocks) => ({
    shows: { kind: 'points', points: pointsOf(blocks, language) },
    blocks,
  }))
}

/** Where no sentence can be cut to a key point, a whole one stands in: up to so much, in widths of a Han character. */
const LONGEST_POINT = 250
const LONGEST_OF_SEVERAL = 90

/** The key points of some blocks, from their prose alone, none too long for its slide. */
export function pointsOf(blocks: readonly Block[], language: Language, most?: number): readonly string[] {
  const points = findKeyPoints(proseOf(blocks), language, most)
  return points.map((point) => cutToWidth(point, points.length > 1 ? LONGEST_OF_SEVERAL : LONGEST_POINT))
}

function proseOf(blocks: readonly Block[]): readonly Sentence[] {
  return sentencesOf(blocks).filter(({ verbatim }) => verbatim !== true)
}

function splitParts({ title }: Heading, blocks: readonly Block[], making: Making): readonly Part[] {
  const parts: Part[] = []
  const showing = { title: making.language.labels.part(title, 10, 10), unspaced: making.language.unspaced, ...making }
  for (const block of blocks) {
    const nodes = resolveBlock(block, making.references)
    const exhibits = findExhibits(block, nodes, showing)
    const [first, ...others] = exhibits.map((exhibit): Part => ({ kind: 'exhibit', exhibit, blocks: [] }))
    const isShown = first !== undefined && isExhibit(block)
    const last = parts.at(-1)
    if (isShown) parts.push({ ...first, blocks: [block] })
    else if (last?.kind === 'prose') parts[parts.length - 1] = { ...last, blocks: [...last.blocks, block] }
    else parts.push({ kind: 'prose', blocks: [block] })
    parts.push(...(isShown || first === undefined ? others : [first, ...others]))
  }
  return parts
}

/** Short prose, and prose that makes no key points, goes with the exhibit after it, or else the one before it. */
function joinAsides(parts: readonly Part[], language: Language): readonly Part[] {
  const joined: Part[] = []
  let aside: readonly Block[] = []
  for (const [index, part] of parts.entries()) {
    const before = joined.at(-1)
    if (part.kind === 'exhibit') joined.push({ ...part, blocks: [...aside, ...part.blocks] })
    else if (isAside(part.blocks, language) && parts[index + 1] !== undefined) aside = part.blocks
    else if (isAside(part.blocks, language) && before?.kind === 'exhibit') {
      joined[joined.length - 1] = { ...before, blocks: [...before.blocks, ...part.blocks] }
    } else joined.push(part)
    if (part.kind === 'exhibit') aside = []
  }
  return joined
}

function isAside(blocks: readonly Block[], language: Language): boolean {
  return lengthOf(proseOf(blocks), language) <= language.proseLimit * ASIDE_SHARE
}

/** How long some sentences are to a reader. */
export function lengthOf(sentences: readonly { readonly text: string }[], language: Language): number {
  return sentences.reduce((sum, { text }) => sum + readingLength(text, language), 0)
}

/** A slide with one chart; its notes are the essay's sentences that state the figures. */
export function chartSlide(chart: PlannedChart, section: Section): Slide {
  return {
    kind: 'chart',
    title: chart.title,
    chart: chart.use,
    notes: [...new Set(chart.sentences)].map(paragraph),
    ...sectionOf(section.number),
  }
}

/** The blocks' own Markdown, each with the footnotes it refers to and the addresses of pictures that no slide shows. */
export function notesOf(blocks: readonly Block[], { references, pictures }: Making): readonly RootContent[] {
  return blocks.flatMap((block) => {
    const nodes = resolveBlock(block, references)
    const hidden = nodes
      .flatMap((node) => [...descendants(node)])
      .filter((node) => node.type === 'image')
      .filter(({ url }) => url !== '' && !pictures.has(url))
    return [...nodes, ...hidden.map(({ url }) => paragraph(url))]
  })
}

/** The number of a slide's section, as a field that is absent where there is none. */
export function sectionOf(number: string | undefined): { readonly section?: string } {
  return number === undefined ? {} : { section: number }
}

function paragraph(text: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value: text }] }
}
