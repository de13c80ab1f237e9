import path from 'node:path'
import type { Plugin } from 'vite'
import { dataFolder } from '../datasets/folder.ts'
import { chartPlugin } from './chart-plugin.ts'
import { datasetsPlugin } from './datasets-plugin.ts'
import { fontsPlugin } from './fonts-plugin.ts'
import { globsPlugin } from './globs-plugin.ts'
import { PAPER } from '../deck/paper.ts'

/** The part of Slidev's ResolvedSlidevOptions that the plugins read (its own types drag in the whole client). */
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

/** The Vite plugins of every deck that uses essaydeck: its charts, its data and its fonts. */
export function deckPlugins(options: DeckOptions): Plugin[] {
  const editing = options.mode === 'dev'
  const folder = dataFolder(options.userRoot, options.data.headmatter)
  const shownAs = path.relative(options.userRoot, folder).replaceAll(path.sep, '/')
  return [
    globsPlugin(),
    chartPlugin(options.userRoot),
    datasetsPlugin({ folder, shownAs, editing }),
    fontsPlugin({
      roots: options.roots,
      data: folder,
      markdown: Object.values(options.data.markdownFiles).map(({ raw }) => raw),
      language: languageOf(options.data.headmatter),
      editing,
      cache: path.join(options.userWorkspaceRoot, 'node_modules/.cache/essaydeck'),
      format: PAPER in options.utils.define ? 'truetype' : 'woff2',
    }),
  ]
}

function languageOf(headmatter: Readonly<Record<string, unknown>>): string {
  return typeof headmatter['lang'] === 'string' ? headmatter['lang'] : 'en'
}
