import type { Heading } from 'mdast'
import { depthOf, parseMarker } from '../structure/markers.ts'
import { isTitleLike, makeHeading } from '../structure/shape.ts'
import type { Group } from './lines.ts'

/** What a heading by shape looks like. */
type Shape = 'chapter' | 'marked' | 'underscored' | 'capitals' | 'short'

/** The heading that a group of lines is, by its shape alone; undefined where it is text. `next` is the group after it. */
export function headingOf(group: Group, next: Group | undefined, shapes: readonly Shape[]): Heading | undefined {
  const [line, ...others] = group
  if (line === undefined || others.length > 0) return undefined
  const shape = shapeOf(group, next)
  if (shape === undefined || !shapes.includes(shape)) return undefined
  const title = line.text
    .replace(/^[_*]+|[_*]+$/gu, '')
    .replace(MARKED, '$1$2')
    .trim()
  const marker = parseMarker(title)
  if (marker !== undefined) return makeHeading(`${marker.number} ${marker.title}`, depthOf(marker, []), line)
  const above = (['chapter', 'capitals', 'short'] as const).find((one) => shapes.includes(one))
  const nested = (shape === 'short' || shape === 'capitals') && above !== shape
  return makeHeading(title.replace(/[.:：]$/u, ''), nested ? 3 : 2, line)
}

/** The shapes that a text uses for headings. A short line tells nothing where the text numbers its headings. */
export function shapesIn(groups: readonly Group[], numbered: boolean): readonly Shape[] {
  const found = groups.flatMap((group, index) => shapeOf(group, groups[index + 1]) ?? [])
  const used = [...new Set(found)]
  return numbered ? used.filter((shape) => shape !== 'short') : used
}

/** "CHAPTER IV.", "Chapter 3: The Inn". */
const CHAPTER =
  /^(?:chapter|part|book|kapitel|teil|chapitre|partie)\s+(?:\d{1,3}|[ivxlc]{1,7})\b[^.!?]{0,60}\.?[^.!?]{0,60}$/iu
/** `■ 概要`, `【尾声】`. */
const MARKED = /^(?:[■◆▼◇□▲★☆§]\s*(\S.*)|【([^【】]+)】)$/u

function shapeOf(group: Group, next: Group | undefined): Shape | undefined {
  const [line, ...others] = group
  if (line === undefined || others.length > 0 || next === undefined) return undefined
  const { text } = line
  if (/^([_*]{1,2})[^_*]+\1$/u.test(text) && text.length <= 100) return 'underscored'
  if (CHAPTER.test(text)) return 'chapter'
  if (!isTitleLike(text)) return undefined
  if (MARKED.test(text)) return 'marked'
  // "[Illustration]" is in place of a picture.
  if (/^\[.*\]$/u.test(text)) return undefined
  if (isCapitals(text)) return 'capitals'
  return isBody(next) && !/[!?！？:：]$/u.test(text) ? 'short' : undefined
}

function isCapitals(text: string): boolean {
  return (text.match(/\p{L}/gu)?.length ?? 0) >= 3 && text === text.toUpperCase() && text !== text.toLowerCase()
}

function isBody(group: Group): boolean {
  return group.length > 1 || !isTitleLike(group[0]?.text ?? '')
}
