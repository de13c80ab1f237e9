import type { Position } from '../model.ts'
import { widthOf } from '../structure/shape.ts'

/** A line of a plain text, or the part of one that a number in it opens; without the space around it. */
export interface Line extends Position {
  readonly text: string
  /** How far it is indented. */
  readonly indent: number
  /** Whether it opens with an ideographic space, as Chinese paragraphs do. */
  readonly opens: boolean
}

/** Lines that stand together, with blank lines around them. */
export type Group = readonly Line[]

/** The groups of lines of a text, rows of dashes left out; a number in the middle of a line (`… <3> …`) begins a line of its own. */
export function groupLines(text: string): readonly Group[] {
  const groups: Line[][] = []
  const current: Line[] = []
  for (const [index, raw] of text.split('\n').entries()) {
    if (!isBlank(raw)) current.push(...partsOf(raw, index + 1))
    else if (current.length > 0) groups.push(current.splice(0))
  }
  return current.length > 0 ? [...groups, current] : groups
}

/** A row of dashes or stars parts what is above and below it, as a blank line does. */
function isBlank(line: string): boolean {
  return /^(?:\s*([-–—=_*#~+.·•])(?:\s*\1){2,})?\s*$/u.test(line)
}

/** `<3>` after a space or the end of a sentence; so is `5.1` after a space, where a name follows and not a unit. */
const INNER_NUMBER =
  /(?<=[\s。！？!?”」）)])(?=<\d{1,2}(?:\.\d{1,2})*>)|(?<=\s)(?=\d{1,2}\.\d{1,2}\.?\s+\p{Lu}[^。]{0,30}[:：])/u

function partsOf(raw: string, line: number): Line[] {
  let column = 1
  return raw.split(INNER_NUMBER).flatMap((part) => {
    const indent = part.length - part.trimStart().length
    const start = column + indent
    column += part.length
    if (part.trim() === '') return []
    const first = start === indent + 1
    return [
      { text: part.trim(), indent: first ? indent : 0, opens: first && part.startsWith('\u3000'), line, column: start },
    ]
  })
}

/** The widest line of a text that was wrapped by hand or by an editor. */
const WIDEST_WRAPPED = 130

/** The width at which a text was wrapped; undefined where each line is a paragraph. */
export function wrapWidth(groups: readonly Group[]): number | undefined {
  const widths = groups
    .flat()
    .map(({ text }) => widthOf(text))
    .sort((a, b) => a - b)
  const width = widths[Math.floor(widths.length * 0.9)] ?? 0
  return width <= WIDEST_WRAPPED ? width : undefined
}
