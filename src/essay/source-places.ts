import type { Nodes, RootContent } from 'mdast'
import type { Message } from '../message/message.ts'
import type { Block, Essay, Position, Section } from './model.ts'

/** Turns a place in a changed text into the place in the file. */
type ToSource = (position: Position) => Position

/** An essay that was parsed from a changed text, with the places that its file has. */
export function essayInSource(essay: Essay, toSource: ToSource): Essay {
  return {
    ...essay,
    blocks: essay.blocks.map((block) => blockInSource(block, toSource)),
    sections: essay.sections.map((section) => sectionInSource(section, toSource)),
  }
}

/** A message about a changed text, with its place in the file. */
export function messageInSource(message: Message, toSource: ToSource): Message {
  const { place } = message
  if (place?.line === undefined) return message
  const { line, column } = toSource({ line: place.line, column: place.column ?? 1 })
  return { ...message, place: { ...place, line, ...(place.column !== undefined && { column }) } }
}

function sectionInSource(section: Section, toSource: ToSource): Section {
  return {
    ...section,
    ...toSource(section),
    blocks: section.blocks.map((block) => blockInSource(block, toSource)),
    sections: section.sections.map((child) => sectionInSource(child, toSource)),
  }
}

function blockInSource(block: Block, toSource: ToSource): Block {
  return {
    ...block,
    ...toSource(block),
    node: nodeInSource(block.node, toSource) as RootContent,
    sentences: block.sentences.map((sentence) => ({ ...sentence, ...toSource(sentence) })),
  }
}

function nodeInSource(node: Nodes, toSource: ToSource): Nodes {
  const position = node.position && {
    start: toSource(node.position.start),
    end: toSource(node.position.end),
  }
  const children = 'children' in node ? node.children.map((child) => nodeInSource(child, toSource)) : undefined
  return { ...node, ...(position && { position }), ...(children && { children }) } as Nodes
}
