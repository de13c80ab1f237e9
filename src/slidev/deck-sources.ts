import path from 'node:path'
import { dataFolder } from '../datasets/folder.ts'

/** The part of Slidev's ResolvedSlidevOptions that is read here (its own types drag in the whole client). */
export interface DeckOptions {
  readonly mode: string
  readonly roots: readonly string[]
  readonly userRoot: string
  readonly userWorkspaceRoot: string
  readonly utils: { readonly define: Readonly<Record<string, string>> }
  readonly data: {
    readonly headmatter: Readonly<Record<string, unknown>>
    readonly markdownFiles: Readonly<Record<string, { readonly raw: string }>>
  }
}

/** Where the text and the data of a deck come from; paths are absolute. */
export interface DeckSources {
  /** Slidev's folders: theme, addons, deck. */
  readonly roots: readonly string[]
  /** The folder of datasets, and its name in messages. */
  readonly data: string
  readonly dataShownAs: string
  /** BCP 47 tag. */
  readonly language: string
  /** Where fonts that were cut down are kept. */
  readonly cache: string
  /** The deck's Markdown files, with what was read. */
  readonly markdown: Readonly<Record<string, string>>
}

/** The sources of a deck that Slidev has resolved. */
export function deckSources({ roots, userRoot, userWorkspaceRoot, data }: DeckOptions): DeckSources {
  const folder = dataFolder(userRoot, data.headmatter)
  const { lang } = data.headmatter
  return {
    roots,
    data: folder,
    dataShownAs: path.relative(userRoot, folder).replaceAll(path.sep, '/'),
    language: typeof lang === 'string' ? lang : 'en',
    cache: path.join(userWorkspaceRoot, 'node_modules/.cache/essaydeck'),
    markdown: Object.fromEntries(Object.entries(data.markdownFiles).map(([file, { raw }]) => [file, raw])),
  }
}
