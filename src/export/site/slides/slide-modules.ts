import type { ResolvedSlidevOptions } from '@slidev/types'

type Deck = Pick<ResolvedSlidevOptions, 'data'>

/** The modules that Slidev makes of a deck's slides: of each its Markdown and its front matter. */
export function slideModules(deck: Deck): string[] {
  return deck.data.slides.flatMap((_, index) => modulesOf(deck, index + 1))
}

/** The two modules of one slide, by its number. */
export function modulesOf({ data }: Deck, no: number): [markdown: string, frontmatter: string] {
  const name = `${data.slides[no - 1]?.source.filepath ?? ''}__slidev_${no}`
  return [`${name}.md`, `${name}.frontmatter`]
}
