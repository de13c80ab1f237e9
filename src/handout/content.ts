import { dataFolder } from '../datasets/folder.ts'
import { readDatasets } from '../datasets/read.ts'
import type { PageState } from '../export/print/page-state.ts'
import type { DeckInfo } from '../export/site/deck-info.ts'
import { nameSlides } from '../export/site/name-slides.ts'
import type { Message } from '../message/message.ts'
import { chartedFigures, type Shown, type SlideFigures } from './figures.ts'
import type { HandoutJob } from './job.ts'
import { nameUntitled } from './name-untitled.ts'

/** What a page shows: the heading of each slide by its number, empty for none, and which dataset is charted on which slide. */
export interface SeenSlides {
  readonly headings: ReadonlyMap<number, string>
  readonly shown: readonly Shown[]
}

/** What a handout says: the whole deck with its slides named as they are shown, and all charted figures. */
export interface HandoutContent {
  readonly deck: DeckInfo
  readonly figures: readonly SlideFigures[]
  /** What is said of slides that have no title. */
  readonly untitled: readonly Message[]
}

/** What a page shows that has the slides of a deck, or of a part of it. */
export function seenOn({ slides }: DeckInfo, { headings, charts }: PageState): SeenSlides {
  return {
    headings: new Map(slides.map(({ no }, index) => [no, headings[index] ?? ''])),
    shown: charts.map(({ name, slide }) => ({ dataset: name, slide })),
  }
}

/** What a handout says of what its pages show. */
export async function contentOf(
  { deck: part, whole = part }: HandoutJob,
  pages: readonly SeenSlides[],
): Promise<HandoutContent> {
  const headings = new Map(pages.flatMap((page) => [...page.headings]))
  const named = nameSlides(
    whole,
    whole.slides.map(({ no }) => headings.get(no) ?? ''),
  )
  const { value: deck, messages: untitled } = nameUntitled(named)
  const shown = pages.flatMap((page) => page.shown)
  const figures = chartedFigures(shown, await readDatasets(dataFolder(deck.root, { data: deck.data })), deck.lang)
  return { deck, figures, untitled }
}
