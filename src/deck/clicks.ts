/** As Slidev's presenter view reads it: https://sli.dev/features/click-marker */
const CLICK = /\[click(?::\d+)?\](?!\()[ \t]*/giu

/** Speaker notes without Slidev's marks of click steps. */
export function withoutClicks(notes: string): string {
  return notes.replaceAll(CLICK, '')
}
