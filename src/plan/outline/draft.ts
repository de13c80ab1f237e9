import type { Exhibit } from '../../deck/model.ts'
import type { Block, Section } from '../../essay/model.ts'
import { sentencesOf } from '../../essay/model.ts'
import { readingLength } from '../../language/index.ts'
import type { Language } from '../../language/index.ts'
import type { PlannedChart } from '../charts.ts'

/** A run of blocks under one heading; under none before the first heading. */
export interface Passage {
  readonly section: Section | undefined
  readonly blocks: readonly Block[]
}

/** What a slide will show, before its words are chosen. */
export type Shown =
  | { readonly kind: 'cover' | 'divider' | 'prose' }
  /** The exhibit that stands at `index` among those of a block. */
  | { readonly kind: 'exhibit'; readonly as: Exhibit['kind']; readonly block: Block; readonly index: number }
  | { readonly kind: 'chart'; readonly chart: PlannedChart; readonly section: Section }

/** A slide before it is made: what it shows, and the passages of the essay that go to its notes. */
export interface Draft {
  readonly shown: Shown
  readonly passages: readonly Passage[]
  /** How long its prose is to a reader. */
  readonly length: number
  /** It opens its group in place of a divider. */
  readonly opens?: true
}

/** The drafts of one top-level section, in order; of several that became one slide; or, of none, before the first. */
export interface Group {
  readonly tops: readonly Section[]
  readonly drafts: readonly Draft[]
}

/** All of a deck that its length decides on; cover and agenda stand in every deck. */
export interface Outline {
  readonly groups: readonly Group[]
  /** Whether a slide lists the sources of the charts, where there are any. */
  readonly sources: boolean
}

/** Makes a draft of some passages. */
export function draftOf(shown: Shown, passages: readonly Passage[], language: Language): Draft {
  return { shown, passages, length: lengthOf(sentencesOf(blocksOf({ passages })), language) }
}

/** All blocks of a draft, in order. */
export function blocksOf({ passages }: Pick<Draft, 'passages'>): readonly Block[] {
  return passages.flatMap(({ blocks }) => blocks)
}

/** How long some sentences are to a reader. */
export function lengthOf(sentences: readonly { readonly text: string }[], language: Language): number {
  return sentences.reduce((sum, { text }) => sum + readingLength(text, language), 0)
}

/** The prose of some blocks, without what stands in tables, code, HTML or formulas. */
export function proseOf(blocks: readonly Block[]): ReturnType<typeof sentencesOf> {
  return sentencesOf(blocks).filter(({ verbatim }) => verbatim !== true)
}

/** Whether a slide takes its minute of the talk: cover and dividers pass by. */
export function isBody({ shown: { kind } }: Pick<Draft, 'shown'>): boolean {
  return kind !== 'cover' && kind !== 'divider'
}

/** The headings that some passages stand under, each once, in order. */
export function headingsOf(passages: readonly Passage[]): readonly Section[] {
  return [...new Set(passages.flatMap(({ section }) => section ?? []))]
}
