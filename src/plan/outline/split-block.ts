import type { List, Paragraph, PhrasingContent, Text } from 'mdast'
import { makeBlock } from '../../essay/blocks.ts'
import type { Block } from '../../essay/model.ts'
import { proseOf } from '../../essay/prose.ts'
import type { Language } from '../../language/index.ts'

/** A paragraph is cut where each side keeps as many sentences as this. */
const FEWEST_SENTENCES = 2

/** Cuts a paragraph between two sentences, or a list between two items, as near its middle as can be; else undefined. */
export function splitBlock(block: Block, language: Language): readonly [Block, Block] | undefined {
  if (block.node.type === 'list') return splitList(block, block.node, language)
  return block.node.type === 'paragraph' ? splitParagraph(block, block.node) : undefined
}

function splitList(block: Block, node: List, language: Language): readonly [Block, Block] | undefined {
  const middle = Math.ceil(node.children.length / 2)
  if (node.children.length < 2 * FEWEST_SENTENCES) return undefined
  const start = typeof node.start === 'number' ? { start: node.start + middle } : {}
  const first = makeBlock({ ...node, children: node.children.slice(0, middle) }, language)
  const second: List = { ...node, ...start, children: node.children.slice(middle) }
  return [first, { ...block, node: second, sentences: block.sentences.slice(first.sentences.length) }]
}

function splitParagraph(block: Block, node: Paragraph): readonly [Block, Block] | undefined {
  const { sentences } = block
  for (const count of middleOut(sentences.length)) {
    const [first, second] = cutBefore(node, sentences, count) ?? []
    if (first === undefined || second === undefined) continue
    return [
      { ...block, node: first, sentences: sentences.slice(0, count) },
      { ...block, node: second, sentences: sentences.slice(count) },
    ]
  }
  return undefined
}

/** The numbers of sentences that a first half may have, the evenest first. */
function middleOut(count: number): readonly number[] {
  const possible = Array.from({ length: count + 1 }, (_, index) => index)
  return possible
    .filter((first) => first >= FEWEST_SENTENCES && count - first >= FEWEST_SENTENCES)
    .toSorted((a, b) => Math.abs(a - count / 2) - Math.abs(b - count / 2))
}

/** How much of a sentence tells where it begins. */
const BEGINNING = 8

/** A paragraph cut before its sentence of a number, if that begins in plain text, not inside emphasis or a link. */
function cutBefore(
  node: Paragraph,
  sentences: Block['sentences'],
  count: number,
): readonly [Paragraph, Paragraph] | undefined {
  const wanted = fold(
    sentences
      .slice(0, count)
      .map(({ text }) => text)
      .join(''),
  )
  const beginning = sentences[count]?.text.slice(0, BEGINNING) ?? ''
  return node.children
    .flatMap((child, index) => (child.type === 'text' ? cutsIn(node, { child, index, beginning }) : []))
    .find(([first]) => fold(proseOf(first).text) === wanted)
}

interface TextPlace {
  readonly child: Text
  readonly index: number
  readonly beginning: string
}

function cutsIn(node: Paragraph, { child, index, beginning }: TextPlace): readonly (readonly [Paragraph, Paragraph])[] {
  const { children } = node
  const offsets = Array.from(child.value, (_, offset) => offset).filter((offset) =>
    child.value.startsWith(beginning, offset),
  )
  return offsets.map((offset) => [
    paragraphOf([...children.slice(0, index), { ...child, value: child.value.slice(0, offset).trimEnd() }]),
    paragraphOf([{ ...child, value: child.value.slice(offset) }, ...children.slice(index + 1)]),
  ])
}

function paragraphOf(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children: children.filter((child) => child.type !== 'text' || child.value !== '') }
}

/** White space says nothing here. */
function fold(text: string): string {
  return text.replaceAll(/\s+/gu, '')
}
