import type { ResolvedSlidevOptions } from '@slidev/types'

/** The modules that Slidev makes of a deck's slides: of each its Markdown and its front matter. */
export function slideModules({ data }: Pick<ResolvedSlidevOptions, 'data'>): string[] {
  return data.slides.flatMap(({ source, index }) =>
    ['md', 'frontmatter'].map((type) => `${source.filepath}__slidev_${index + 1}.${type}`),
  )
}
