import type { Edits, SlideText } from './edits.ts'

/** More slides than this are told by their numbers alone: nobody reads forty titles. */
const MOST_TITLES = 4

/** Says what was edited: `slide 3 ("A title"), "Another" removed`; where it is much, `slides 2–7, 9, 4 slides removed`. */
export function describeEdits({ changed, removed, reordered }: Edits): string {
  return [...changedOnes(changed), ...removedOnes(removed), ...(reordered ? ['slides moved'] : [])].join(', ')
}

function changedOnes(slides: readonly SlideText[]): readonly string[] {
  if (slides.length <= MOST_TITLES) return slides.map(({ number, title }) => `slide ${number} ("${title}")`)
  return [`slides ${runs(slides.map(({ number }) => number)).join(', ')}`]
}

function removedOnes(slides: readonly SlideText[]): readonly string[] {
  if (slides.length <= MOST_TITLES) return slides.map(({ title }) => `"${title}" removed`)
  return [`${slides.length} slides removed`]
}

/** Ascending numbers as runs: 1, 2, 3, 5 are `1–3` and `5`. */
function runs(numbers: readonly number[]): readonly string[] {
  const starts = numbers.filter((number) => !numbers.includes(number - 1))
  const ends = numbers.filter((number) => !numbers.includes(number + 1))
  return starts.map((start, index) => (start === ends[index] ? `${start}` : `${start}–${ends[index]}`))
}
