import path from 'node:path'
import type { DeckInfo, SlideInfo } from '../export/site/deck-info.ts'
import { warning, type Message, type Result } from '../message/message.ts'
import { handoutWords } from './words.ts'

/** Slides without a heading are called after their number in words, and a deck without a title, which is a warning, after its file. */
export function nameUntitled(deck: DeckInfo): Result<DeckInfo> {
  const words = handoutWords(deck.lang)
  const slides = deck.slides.map((slide) => (isUntitled(slide) ? { ...slide, title: words.slide(slide.no) } : slide))
  const [first] = deck.slides
  if (first?.no !== 1 || !isUntitled(first)) return { value: { ...deck, slides }, messages: [] }
  const title = path.basename(first.file, path.extname(first.file))
  return { value: { ...deck, slides, title }, messages: [noTitle(first.file)] }
}

/** Its number stands in the place of a title. */
function isUntitled({ no, title, titled }: SlideInfo): boolean {
  return !titled && title === String(no)
}

function noTitle(file: string): Message {
  return warning('export/handout-title', 'the deck has no title, so its handout is called after its file', {
    place: { file },
    remedy: 'Write "title: …" into its headmatter, or a heading onto its first slide.',
  })
}
