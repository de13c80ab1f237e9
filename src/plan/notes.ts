import type { Paragraph, RootContent } from 'mdast'
import type { Block, Section } from '../essay/model.ts'
import { shortAddress } from '../essay/pictures.ts'
import { headingsOf } from './outline/draft.ts'
import type { Making } from './outline/parts.ts'
import { descendants, resolveBlock } from './references.ts'
import type { Titled } from './outline/titles.ts'

/**
 * A slide's notes: its blocks whole, each heading that its title does not show right before what stands under it, and the
 * whole of a title that was cut.
 */
export function draftNotes({ draft, hidden }: Titled, making: Making): readonly RootContent[] {
  const unshown = new Set(hidden)
  const headings = headingsOf(draft.passages)
  return draft.passages.flatMap(({ section, blocks }) => {
    const isNamed = section !== undefined && unshown.delete(section)
    return [...(isNamed ? [headingNote(section, headings.length > 1)] : []), ...notesOf(blocks, making)]
  })
}

function headingNote({ number, title }: Section, numbered: boolean): Paragraph {
  return paragraph(numbered && number !== undefined ? `${number} ${title}` : title)
}

/** The blocks' own Markdown, each with the footnotes it refers to and the addresses of pictures that no slide shows. */
function notesOf(blocks: readonly Block[], { references, pictures }: Making): readonly RootContent[] {
  return blocks.flatMap((block) => {
    const nodes = resolveBlock(block, references)
    const hidden = nodes
      .flatMap((node) => [...descendants(node)])
      .filter((node) => node.type === 'image')
      .filter(({ url }) => url !== '' && !pictures.has(url))
    return [...nodes, ...hidden.map(({ url }) => paragraph(shortAddress(url)))]
  })
}

/** A paragraph of plain text. */
export function paragraph(text: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value: text }] }
}
