import type { RootContent } from 'mdast'
import { sentencesOf } from '../../essay/model.ts'
import type { Block, Section } from '../../essay/model.ts'
import type { Language } from '../../language/index.ts'
import { chunkBlocks } from './chunks.ts'
import { draftOf, lengthOf, proseOf } from './draft.ts'
import type { Draft, Shown } from './draft.ts'
import { findExhibits, isExhibit } from '../exhibits/exhibits.ts'
import { isDefinition, resolveBlock } from '../references.ts'
import type { References } from '../references.ts'

/** What slides are made with. */
export interface Making {
  readonly language: Language
  readonly references: References
  /** The pictures in the deck's `public/` by their addresses in the essay. */
  readonly pictures: ReadonlyMap<string, string>
}

/** Prose up to this share of what a slide's notes hold goes with the exhibit beside it. */
const ASIDE_SHARE = 0.15

type ShownExhibit = Extract<Shown, { readonly kind: 'exhibit' }>

/** A run of prose, or what one block shows. */
interface Part {
  readonly exhibit?: ShownExhibit
  readonly blocks: readonly Block[]
}

/** The drafts of some blocks under one heading, in order: prose as much as a slide holds, and each exhibit. */
export function draftBlocks(section: Section | undefined, blocks: readonly Block[], making: Making): readonly Draft[] {
  const said = blocks.filter((block) => !isDefinition(block, making.references))
  return joinAsides(splitParts(said, making), making.language).flatMap((part) => draftsOf(part, section, making))
}

function draftsOf({ exhibit, blocks }: Part, section: Section | undefined, { language }: Making): readonly Draft[] {
  if (exhibit !== undefined) return [draftOf(exhibit, [{ section, blocks }], language)]
  return chunkBlocks(blocks, language).map((chunk) =>
    draftOf({ kind: 'prose' }, [{ section, blocks: chunk }], language),
  )
}

/** The blocks before the first that shows something on a slide of its own, and the others. */
export function splitLead(blocks: readonly Block[], making: Making): readonly [readonly Block[], readonly Block[]] {
  const first = splitParts(blocks, making)[0]
  const count = first?.exhibit === undefined ? (first?.blocks.length ?? 0) : 0
  return [blocks.slice(0, count), blocks.slice(count)]
}

function splitParts(blocks: readonly Block[], making: Making): readonly Part[] {
  const parts: Part[] = []
  for (const block of blocks) {
    const [first, ...others] = exhibitsOf(block, making).map((exhibit): Part => ({ exhibit, blocks: [] }))
    const isShown = first !== undefined && isExhibit(block)
    const last = parts.at(-1)
    if (isShown) parts.push({ ...first, blocks: [block] })
    else if (last !== undefined && last.exhibit === undefined)
      parts[parts.length - 1] = { blocks: [...last.blocks, block] }
    else parts.push({ blocks: [block] })
    parts.push(...(isShown || first === undefined ? others : [first, ...others]))
  }
  return parts
}

function exhibitsOf(block: Block, making: Making): readonly ShownExhibit[] {
  const nodes: readonly RootContent[] = resolveBlock(block, making.references)
  const showing = { title: '', unspaced: making.language.unspaced, pictures: making.pictures }
  return findExhibits(block, nodes, showing).map(({ kind }, index) => ({ kind: 'exhibit', as: kind, block, index }))
}

/** Short prose, and prose that makes no key points, goes with the exhibit after it, or else the one before it. */
function joinAsides(parts: readonly Part[], language: Language): readonly Part[] {
  const joined: Part[] = []
  let aside: readonly Block[] = []
  for (const [index, part] of parts.entries()) {
    const before = joined.at(-1)
    if (part.exhibit !== undefined) joined.push({ ...part, blocks: [...aside, ...part.blocks] })
    else if (isAside(part.blocks, language) && parts[index + 1] !== undefined) aside = part.blocks
    else if (isAside(part.blocks, language) && before?.exhibit !== undefined) {
      joined[joined.length - 1] = { ...before, blocks: [...before.blocks, ...part.blocks] }
    } else joined.push(part)
    if (part.exhibit !== undefined) aside = []
  }
  return joined
}

/** Whether there is so little prose in some blocks that it needs no slide of its own beside an exhibit. */
export function isAside(blocks: readonly Block[], language: Language): boolean {
  return lengthOf(proseOf(blocks), language) <= language.proseLimit * ASIDE_SHARE
}

/** Whether prose right under a heading is short enough to go with the divider. */
export function isShortLead(blocks: readonly Block[], language: Language): boolean {
  return lengthOf(sentencesOf(blocks), language) <= language.proseLimit * LEAD_SHARE
}

/** Prose right under a section's heading goes with the divider up to this share of what a slide's notes hold. */
const LEAD_SHARE = 0.5
