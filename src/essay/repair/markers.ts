/** A heading's number as it stands in a text, "<3>" or "5.2". */
export interface Marker {
  readonly start: number
  /** After the number and the space that follows it. */
  readonly end: number
  /** "3", "5.2" */
  readonly number: string
  readonly shown: string
}

/** Where a number that opens a heading may stand: at the start of a line, or after space or the end of a sentence. */
const MARKER = /(?<=^|[\s。！？!?】）)])(?:<(\d{1,2})>|(\d{1,2}\.\d{1,2})\.?(?=\s))[^\S\n]*(?=[\p{L}“《「"])/gmu

/**
 * The numbers that open headings: all in angle brackets, and of the others those that go on from the one before (5.1, 5.2)
 * below the section they stand in. "2.5 million" goes on from nothing.
 */
export function findMarkers(text: string): readonly Marker[] {
  const found: Marker[] = []
  for (const match of text.matchAll(MARKER)) {
    const [shown, angled, dotted = ''] = match
    const number = angled ?? dotted
    if (angled === undefined && !goesOn(number, found.at(-1)?.number)) continue
    found.push({ start: match.index, end: match.index + shown.length, number, shown: shown.trim() })
  }
  return found
}

/** One number may be lost between two, not more. */
const MOST_LOST = 2

function goesOn(number: string, before: string | undefined): boolean {
  const [chapter = 0, part = 0] = number.split('.').map(Number)
  const [chapterBefore, partBefore = 0] = (before ?? String(chapter)).split('.').map(Number)
  return chapter === chapterBefore && part > partBefore && part <= partBefore + MOST_LOST
}

/** The numbers that are missing before a marker: "2" before <3> after <1>, "5.4" before 5.5 after 5.3. */
export function missingBefore(marker: Marker, before: Marker | undefined): readonly string[] {
  const parts = marker.number.split('.').map(Number)
  const partsBefore = (before?.number ?? '').split('.').map(Number)
  const [last = 0] = parts.slice(-1)
  const from = (partsBefore[parts.length - 1] ?? 0) + 1
  const stem = parts.slice(0, -1).join('.')
  return Array.from({ length: Math.max(0, last - from) }, (_, index) =>
    [stem, String(from + index)].filter(Boolean).join('.'),
  )
}
