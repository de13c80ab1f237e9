import type { Changes, Doubt } from './changes.ts'
import { findMarkers, missingBefore } from './markers.ts'

/** Finds what a text has lost and nothing can bring back: headings, characters, and what was announced and does not follow. */
export function findGaps(text: string): Changes {
  const doubts = [...lostHeadings(text), ...lostCharacters(text), ...lostFigures(text)]
  return { edits: [], changes: [], doubts: doubts.toSorted((a, b) => a.offset - b.offset) }
}

function lostHeadings(text: string): Doubt[] {
  const markers = findMarkers(text)
  return markers.flatMap((marker) => {
    const depth = marker.number.split('.').length
    const before = markers.findLast(({ start, number }) => start < marker.start && number.split('.').length <= depth)
    return missingBefore(marker, before).map((number) =>
      gap(marker.start, `the heading ${number} is missing before ${marker.shown}`),
    )
  })
}

/** A question mark inside a word that is no address, before a comma, or in place of the bracket that a later one closes; and what decoding lost. */
const LOST_CHARACTER = /(?<![/:.]\S{0,200})\p{Ll}\?\p{Ll}|\S\?(?=[,，])|\S\?(?=\d[^()（）\n]{0,12}[)）])|\uFFFD/gu

function lostCharacters(text: string): Doubt[] {
  return Array.from(text.matchAll(LOST_CHARACTER), ({ index }) => {
    const around = text.slice(Math.max(0, index - 4), index + 6).replaceAll('\n', ' ')
    return gap(index, `a character is lost: "${around}"`)
  })
}

/** "As follows:" with neither list nor table nor figure after it. */
const ANNOUNCED = /(?:如下|以下[^，。！？\n：:]{0,20}|下图|下表)[：:][^\S\n]*(?:\n\s*)?(?![-*•|\d【①])/gu

function lostFigures(text: string): Doubt[] {
  return Array.from(text.matchAll(ANNOUNCED), ({ 0: announced, index }) =>
    gap(index, `what "${announced.trim()}" announces does not follow: a picture, a table or a list may be lost`),
  )
}

function gap(offset: number, text: string): Doubt {
  return { offset, rule: 'essay/gap', text, remedy: 'Fill it in from the original.' }
}
