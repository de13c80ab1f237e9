import type { RootContent } from 'mdast'

/** A place in the essay's file; line and column are 1-based. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** One sentence of the essay's prose, without Markdown, and where it starts. */
export interface Sentence extends Position {
  readonly text: string
  /** Stands in a table, in code, in HTML or in a formula: no prose to make a key point from. */
  readonly verbatim?: true
}

/** A block of the essay that holds text, as it was written (`node`) and as sentences of plain text. */
export interface Block extends Position {
  readonly kind: BlockKind
  readonly sentences: readonly Sentence[]
  readonly node: RootContent
}

export type BlockKind = 'paragraph' | 'list' | 'quote' | 'table' | 'code' | 'math' | 'html' | 'footnote' | 'other'

/** A heading with all that stands under it up to the next heading of its level. */
export interface Section extends Position {
  /** The number the heading carries ("5.10"), where it has one. */
  readonly number?: string
  /** The heading without its number. */
  readonly title: string
  /** Blocks before the first subsection. */
  readonly blocks: readonly Block[]
  readonly sections: readonly Section[]
}

/** The source text as a tree. `lang` is a BCP 47 tag: the front matter's, or detected. */
export interface Essay {
  readonly file: string
  readonly title: string
  readonly subtitle?: string
  readonly author?: string
  readonly date?: string
  readonly lang: string
  /** Blocks before the first section. */
  readonly blocks: readonly Block[]
  readonly sections: readonly Section[]
}

/** All sections of the tree, each before its subsections. */
export function* allSections(sections: readonly Section[]): Generator<Section> {
  for (const section of sections) {
    yield section
    yield* allSections(section.sections)
  }
}

/** All sentences of some blocks, in order. */
export function sentencesOf(blocks: readonly Block[]): readonly Sentence[] {
  return blocks.flatMap((block) => block.sentences)
}

/** All sentences of an essay, in order. */
export function allSentences(essay: Essay): readonly Sentence[] {
  const sections = [...allSections(essay.sections)]
  return [...sentencesOf(essay.blocks), ...sections.flatMap((section) => sentencesOf(section.blocks))]
}
