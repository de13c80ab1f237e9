import type { Heading, RootContent } from 'mdast'
import type { Language } from '../language/index.ts'
import { makeBlock } from './blocks.ts'
import { splitNumbers } from './headings.ts'
import type { NumberedTitle } from './headings.ts'
import type { Block, Section } from './model.ts'
import { proseOf } from './prose.ts'

/** Blocks before the first heading, and the sections that the headings make. */
export interface Tree {
  readonly blocks: readonly Block[]
  readonly sections: readonly Section[]
}

/**
 * Builds the tree of sections from a flat list of nodes. Levels count relative to each other: skipped ones do no harm. `parent`
 * is the number of the section that the nodes are below.
 */
export function buildTree(nodes: readonly RootContent[], language: Language, parent?: string): Tree {
  const first = nodes.findIndex((node) => node.type === 'heading')
  const lead = first === -1 ? nodes : nodes.slice(0, first)
  const rest = first === -1 ? [] : nodes.slice(first)
  return { blocks: lead.map((node) => makeBlock(node, language)), sections: buildSections(rest, language, parent) }
}

/** `nodes` starts with a heading; each heading of its level or above opens a section beside it. */
function buildSections(nodes: readonly RootContent[], language: Language, parent?: string): readonly Section[] {
  const parts: Part[] = []
  for (let start = 0; start < nodes.length;) {
    const heading = nodes[start]
    if (heading?.type !== 'heading') break
    const end = endOfSection(nodes, start, heading.depth)
    parts.push({ heading, body: nodes.slice(start + 1, end) })
    start = end
  }
  const titles = splitNumbers(
    parts.map(({ heading, body }) => ({ text: textOf(heading), below: textOf(body.find(isHeading)) })),
    parent,
  )
  return parts.map((part, index) => buildSection(part, titles[index] ?? { title: '' }, language))
}

function isHeading(node: RootContent): node is Heading {
  return node.type === 'heading'
}

function textOf(heading: Heading | undefined): string {
  return heading === undefined ? '' : proseOf(heading).text.trim()
}

/** A heading and what stands under it. */
interface Part {
  readonly heading: Heading
  readonly body: readonly RootContent[]
}

function endOfSection(nodes: readonly RootContent[], start: number, depth: number): number {
  const next = nodes.findIndex((node, index) => index > start && node.type === 'heading' && node.depth <= depth)
  return next === -1 ? nodes.length : next
}

function buildSection({ heading, body }: Part, titled: NumberedTitle, language: Language): Section {
  const { line, column } = heading.position?.start ?? { line: 1, column: 1 }
  return { ...titled, line, column, ...buildTree(body, language, titled.number) }
}
