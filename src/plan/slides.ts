import type { Paragraph, RootContent } from 'mdast'
import type { Slide } from '../deck/model.ts'
import { sentencesOf } from '../essay/model.ts'
import type { Block, Section } from '../essay/model.ts'
import type { Language } from '../language/index.ts'
import type { PlannedChart } from './charts.ts'
import { chunkBlocks } from './chunks.ts'
import { findKeyPoints } from './keypoints.ts'

/** A title over prose that becomes slides. */
export interface Heading {
  readonly title: string
  readonly number?: string
}

/** Slides with key points, as many as the prose fills, its blocks whole and in order in their notes. */
export function pointsSlides(heading: Heading, blocks: readonly Block[], language: Language): readonly Slide[] {
  if (blocks.length === 0) return []
  const chunks = chunkBlocks(blocks, language)
  return chunks.map((chunk, index) => ({
    kind: 'points',
    title: chunks.length === 1 ? heading.title : language.labels.part(heading.title, index + 1, chunks.length),
    points: findKeyPoints(sentencesOf(chunk), language),
    notes: notesOf(chunk),
    ...sectionOf(heading.number),
  }))
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

/** The blocks' own Markdown. */
export function notesOf(blocks: readonly Block[]): readonly RootContent[] {
  return blocks.map(({ node }) => node)
}

/** The number of a slide's section, as a field that is absent where there is none. */
export function sectionOf(number: string | undefined): { readonly section?: string } {
  return number === undefined ? {} : { section: number }
}

function paragraph(text: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value: text }] }
}
