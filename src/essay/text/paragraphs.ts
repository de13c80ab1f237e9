import type { ListItem, Paragraph, PhrasingContent, RootContent, TableCell, TableRow } from 'mdast'
import { isGlued } from '../prose.ts'
import { widthOf } from '../structure/shape.ts'
import type { Group, Line } from './lines.ts'

/** The blocks of some lines that stand together: lists and paragraphs, with wrapped lines joined. */
export function blocksOf(group: Group, width: number | undefined): readonly RootContent[] {
  const table = tableOf(group)
  if (table !== undefined) return [table]
  const bullets = bulletOf(group)
  if (bullets === undefined) return splitParagraphs(group, width).map((lines) => makeParagraph(lines, width))
  const end = width === undefined ? group.findIndex(({ text }) => !bullets.test(text)) : -1
  const listed = end === -1 ? group : group.slice(0, end)
  return [makeList(listed, bullets, width), ...(end === -1 ? [] : blocksOf(group.slice(end), width))]
}

/** Lines with as many tabs each are rows of a table; some may end in empty cells, which are not seen. */
function tableOf(group: Group): RootContent | undefined {
  const widths = group.map(({ text }) => text.split('\t').length)
  const [width = 0] = widths
  const whole = widths.filter((one) => one === width).length
  if (width < 2 || whole < Math.max(2, group.length / 2) || widths.some((one) => one > width)) return undefined
  const children = group.map((line): TableRow => ({ type: 'tableRow', children: cellsOf(line), ...positionOf([line]) }))
  return { type: 'table', children, ...positionOf(group) }
}

function cellsOf(line: Line): TableCell[] {
  let column = line.column
  return line.text.split('\t').map((text) => {
    const cell = { ...line, text: text.trim(), column }
    column += text.length + 1
    const value: PhrasingContent[] = cell.text === '' ? [] : [{ type: 'text', value: cell.text, ...positionOf([cell]) }]
    return { type: 'tableCell', children: value, ...positionOf([cell]) }
  })
}

const SIGN = /^[-–•*·●▪]\s+/u
const NUMBER = /^\d{1,2}[.)、]\s*(?=\D)/u

/** What opens the items of a group that is a list. */
function bulletOf(group: Group): RegExp | undefined {
  const first = group[0]?.text ?? ''
  if (SIGN.test(first)) return SIGN
  return NUMBER.test(first) && NUMBER.test(group[1]?.text ?? '') ? NUMBER : undefined
}

function makeList(lines: Group, bullet: RegExp, width: number | undefined): RootContent {
  const items: Line[][] = []
  for (const line of lines) {
    if (bullet.test(line.text) || items.length === 0) items.push([withoutBullet(line, bullet)])
    else items.at(-1)?.push(line)
  }
  const children = items.map((item): ListItem => ({ type: 'listItem', children: [makeParagraph(item, width)] }))
  return { type: 'list', ordered: bullet === NUMBER, children, ...positionOf(lines) }
}

function withoutBullet(line: Line, bullet: RegExp): Line {
  const length = bullet.exec(line.text)?.[0].length ?? 0
  return { ...line, text: line.text.slice(length), column: line.column + length }
}

function splitParagraphs(group: Group, width: number | undefined): readonly Group[] {
  const paragraphs: Line[][] = []
  for (const [index, line] of group.entries()) {
    const before = group[index - 1]
    if (before === undefined || startsAnew(before, line, width)) paragraphs.push([line])
    else paragraphs.at(-1)?.push(line)
  }
  return paragraphs
}

/** A line much shorter than the others that ends a sentence was not wrapped. */
const SHORT = 0.7
const ENDS_SENTENCE = /[.!?。！？…]["'”’»」』）)]*$/u

function startsAnew(before: Line, line: Line, width: number | undefined): boolean {
  if (width === undefined || before.line === line.line) return true
  if (line.opens || (line.indent > before.indent && !isHanging(before, line, width))) return true
  return isRoomy(before, line, width) && ENDS_SENTENCE.test(before.text)
}

/** Whether a full line with a number hangs out over those that go on from it. */
function isHanging(before: Line, line: Line, width: number): boolean {
  return (NUMBER.test(before.text) || SIGN.test(before.text)) && !isRoomy(before, line, width)
}

/** Whether there was room for more on a line. */
function isRoomy(before: Line, line: Line, width: number): boolean {
  const word = line.text.split(/\s/u, 1)[0] ?? ''
  return widthOf(before.text) + Math.min(widthOf(word), 4) < width * SHORT
}

/** A paragraph of some lines; each keeps its place. Where a line was wrapped at this width, the next goes on, else it stays a line. */
export function makeParagraph(lines: Group, width?: number): Paragraph {
  const children = lines.flatMap((line, index): PhrasingContent[] => {
    const next = lines[index + 1]
    const isWrapped = next !== undefined && width !== undefined && !isRoomy(line, next, width)
    const space = isWrapped && !isGlued(line.text, next.text) ? ' ' : ''
    const text: PhrasingContent = { type: 'text', value: line.text + space, ...positionOf([line]) }
    return next === undefined || isWrapped ? [text] : [text, { type: 'break', ...positionOf([next]) }]
  })
  return { type: 'paragraph', children, ...positionOf(lines) }
}

function positionOf(lines: Group): Pick<Paragraph, 'position'> {
  const [first, last] = [lines[0], lines.at(-1)]
  if (first === undefined || last === undefined) return {}
  const start = { line: first.line, column: first.column }
  return { position: { start, end: { line: last.line, column: last.column + last.text.length } } }
}
