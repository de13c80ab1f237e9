import type { List, Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { Language } from '../../language/index.ts'
import type { Position } from '../model.ts'
import { proseOf } from '../prose.ts'
import { splitSentences } from '../sentences.ts'
import { depthOf, parseMarker, splitRunIn } from './markers.ts'
import type { Marker } from './markers.ts'
import { openingWords } from './opening.ts'
import { isTitleLike, makeHeading } from './shape.ts'

/** A node that opens with a numbered title, and what of it stands under the title. */
interface Marked {
  readonly marker: Marker
  readonly at: Position
  readonly body: readonly RootContent[]
}

/** Turns numbered lines ("1. Title" alone, `一、标题`, `<1>`) into headings; undefined where there are fewer than two. */
export function headingsFromLines(
  nodes: readonly RootContent[],
  language: Language,
): readonly RootContent[] | undefined {
  const found = nodes.map((node) => markedNode(node))
  const markers = found.flatMap((marked) => (marked === undefined ? [] : [marked.marker]))
  if (markers.length < 2) return undefined
  return nodes.flatMap((node, index) => {
    const marked = found[index]
    return marked === undefined ? [node] : withHeading(marked, markers, language)
  })
}

function withHeading({ marker, at, body }: Marked, all: readonly Marker[], language: Language): readonly RootContent[] {
  const title = marker.title === '' ? openingOf(body, language) : marker.title
  const heading = makeHeading(`${marker.number} ${title}`, depthOf(marker, all), at)
  return [heading, ...body]
}

function openingOf(body: readonly RootContent[], language: Language): string {
  const [first] = body
  const [sentence] = first === undefined ? [] : splitSentences(proseOf(first), language)
  return sentence === undefined ? '' : openingWords(sentence.text, language)
}

function markedNode(node: RootContent): Marked | undefined {
  if (node.type === 'paragraph') return markedParagraph(node)
  return node.type === 'list' ? markedList(node) : undefined
}

/** "1. Title" alone on its line: a list with one item, to Markdown. */
function markedList(list: List): Marked | undefined {
  const [item, ...others] = list.children
  const [title, ...body] = item?.children ?? []
  if (list.ordered !== true || others.length > 0 || title?.type !== 'paragraph') return undefined
  const text = proseOf(title).text.trim()
  if (!isTitleLike(text)) return undefined
  const marker: Marker = { kind: 'digit', number: String(list.start ?? 1), title: text }
  return { marker, at: list.position?.start ?? { line: 1, column: 1 }, body }
}

function markedParagraph(paragraph: Paragraph): Marked | undefined {
  const { line, rest } = splitFirstLine(paragraph)
  const marker = parseMarker(line)
  if (marker === undefined || isListed(marker, rest)) return undefined
  const at = paragraph.position?.start ?? { line: 1, column: 1 }
  if (marker.title === '' || isTitleLike(marker.title)) return { marker, at, body: rest }
  const start = line.lastIndexOf(marker.title)
  const runIn = splitRunIn(marker.title)
  // Where the title runs into its text and nothing parts them, all of the text stays.
  const body = [withoutStart(paragraph, start + (runIn?.length ?? 0))]
  return { marker: { ...marker, title: runIn?.title ?? '' }, at, body }
}

/** Numbered lines right below each other are a list. */
function isListed({ kind }: Marker, rest: readonly Paragraph[]): boolean {
  const [next] = rest
  return next !== undefined && parseMarker(splitFirstLine(next).line)?.kind === kind
}

function withoutStart(paragraph: Paragraph, length: number): Paragraph {
  const [first, ...more] = paragraph.children
  if (first?.type !== 'text') return paragraph
  return restFrom(paragraph, [{ ...first, value: first.value.slice(length), ...moved(first, 0, length) }, ...more])
}

export interface FirstLine {
  readonly line: string
  /** The paragraph without it, if there is more. */
  readonly rest: readonly Paragraph[]
}

/** The first line of a paragraph, and what comes after it. */
export function splitFirstLine(paragraph: Paragraph): FirstLine {
  const { children } = paragraph
  const index = children.findIndex(
    (child) => child.type === 'break' || (child.type === 'text' && child.value.includes('\n')),
  )
  const ending = children[index]
  if (ending === undefined) return { line: proseOf(paragraph).text, rest: [] }
  const before = proseOf({ type: 'paragraph', children: children.slice(0, index) }).text
  const after = children.slice(index + 1)
  if (ending.type !== 'text') return { line: before, rest: [restFrom(paragraph, after)] }
  const [head = '', ...tail] = ending.value.split('\n')
  const next: PhrasingContent = { ...ending, value: tail.join('\n'), ...moved(ending, 1, 0) }
  return { line: before + head, rest: [restFrom(paragraph, [next, ...after])] }
}

function restFrom(paragraph: Paragraph, children: PhrasingContent[]): Paragraph {
  const position = children[0]?.position ?? paragraph.position
  return { ...paragraph, children, ...(position === undefined ? {} : { position }) }
}

function moved(node: PhrasingContent, lines: number, columns: number): Pick<PhrasingContent, 'position'> {
  if (node.position === undefined) return {}
  const { line, column } = node.position.start
  const start = lines > 0 ? { line: line + lines, column: 1 } : { line, column: column + columns }
  return { position: { ...node.position, start } }
}
