import { isDeepStrictEqual } from 'node:util'
import { parseSync } from '@slidev/parser/core'
import { error } from '../message/message.ts'
import type { Message } from '../message/message.ts'
import type { Deck } from './model.ts'
import { renderSlides } from './render.ts'
import type { RenderedSlide } from './render.ts'

type ParsedSlide = ReturnType<typeof parseSync>['slides'][number]

/**
 * Reads a deck's text back with Slidev's own parser and compares it with the plan: number of slides, front matter, titles,
 * content, notes and the pictures it
 * loads early. A difference is a bug of ours; it is told before anything is written.
 */
export function verifyDeck(text: string, deck: Deck, file: string): readonly Message[] {
  const parsed = parseSync(text, file).slides
  const planned = renderSlides(deck)
  if (parsed.length !== planned.length) {
    return [mismatch(file, `the text has ${parsed.length} slides where the plan has ${planned.length}`)]
  }
  return planned.flatMap((slide, index) => {
    const differing = parsed[index] === undefined ? [] : differences(parsed[index], slide)
    return differing.map((part) => mismatch(file, `the ${part} of slide ${index + 1} reads back differently`, index))
  })
}

function differences(parsed: ParsedSlide, planned: RenderedSlide): readonly string[] {
  const parts: readonly (readonly [string, boolean])[] = [
    ['front matter', isDeepStrictEqual(parsed.frontmatter, planned.frontmatter)],
    ['title', titleMatches(parsed, planned)],
    ['content', parsed.content === planned.content],
    ['notes', (parsed.note ?? '') === planned.note],
    ['pictures', isDeepStrictEqual(parsed.images ?? [], planned.images)],
  ]
  return parts.filter(([, same]) => !same).map(([part]) => part)
}

/** The title is the front matter's on the first slide, and elsewhere the heading that every slide begins with. */
function titleMatches(parsed: ParsedSlide, planned: RenderedSlide): boolean {
  const expected = planned.frontmatter['title'] ?? planned.content.split('\n')[0]?.replace(/^# /u, '')
  return parsed.title === expected
}

function mismatch(file: string, text: string, index?: number): Message {
  return error('deck/read-back', text, {
    place: { file, ...(index !== undefined && { field: `slide ${index + 1}` }) },
    remedy: 'This is a bug of essaydeck: please report it with the essay. Nothing was written.',
  })
}
