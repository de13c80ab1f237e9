import { parseSync } from '@slidev/parser/core'

/** A slide as it stands in a deck's file, for telling people which one is meant. */
export interface SlideText {
  readonly number: number
  readonly title: string
  readonly text: string
}

/** The slides of a deck's text, in order, numbered from 1. */
export function slidesOf(text: string, file: string): readonly SlideText[] {
  return parseSync(text, file).slides.map((slide, index) => ({
    number: index + 1,
    title: slide.title ?? '',
    text: slide.raw.trim(),
  }))
}

/** How a deck's text differs from the text that was generated. */
export interface Edits {
  /** Slides changed or added by hand, numbered as they stand now. */
  readonly changed: readonly SlideText[]
  /** Slides of the generated text that are gone, numbered as they stood there. */
  readonly removed: readonly SlideText[]
  /** Whether slides kept as generated stand in another order. */
  readonly reordered: boolean
}

/** Finds what was edited by hand since `generated` was written. Blank lines around a slide do not count. */
export function findEdits(current: string, generated: string, file: string): Edits {
  const now = slidesOf(current, file)
  const then = slidesOf(generated, file)
  const changed = missingFrom(now, then)
  const lost = missingFrom(then, now)
  return {
    changed,
    // A changed slide is also one that is gone from the generated text: count it once.
    removed: lost.slice(changed.length),
    reordered: !sameOrder(now, then),
  }
}

/** Whether nothing was edited at all. */
export function isUntouched(edits: Edits): boolean {
  return edits.changed.length === 0 && edits.removed.length === 0 && !edits.reordered
}

function missingFrom(slides: readonly SlideText[], others: readonly SlideText[]): readonly SlideText[] {
  const counts = new Map<string, number>()
  for (const { text } of others) counts.set(text, (counts.get(text) ?? 0) + 1)
  return slides.filter(({ text }) => {
    const left = counts.get(text) ?? 0
    if (left > 0) counts.set(text, left - 1)
    return left === 0
  })
}

function sameOrder(now: readonly SlideText[], then: readonly SlideText[]): boolean {
  const kept = commonTexts(now, then)
  return kept.every((text, index) => text === commonTexts(then, now)[index])
}

function commonTexts(slides: readonly SlideText[], others: readonly SlideText[]): readonly string[] {
  const known = new Set(others.map(({ text }) => text))
  return slides.map(({ text }) => text).filter((text) => known.has(text))
}
