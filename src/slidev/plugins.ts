import type { Plugin } from 'vite'
import { PAPER } from '../deck/paper.ts'
import { chartPlugin } from './chart-plugin.ts'
import { type DeckOptions, type DeckSources, deckSources } from './deck-sources.ts'
import { globsPlugin } from './globs-plugin.ts'
import { paperDataPlugin, paperFontsPlugin } from './paper-plugins.ts'

/** The Vite plugins of every deck that uses essaydeck: its charts, its data and its fonts. */
export async function deckPlugins(options: DeckOptions): Promise<Plugin[]> {
  const sources = deckSources(options)
  const editing = options.mode === 'dev'
  const isPaper = PAPER in options.utils.define
  return [
    globsPlugin(),
    chartPlugin(options.userRoot),
    ...(isPaper ? [paperDataPlugin(), paperFontsPlugin(sources.language)] : await screenPlugins(sources, editing)),
  ]
}

/** Loaded only where they are used: what checks data and cuts fonts is a sixth of all that a build loads. */
async function screenPlugins(sources: DeckSources, editing: boolean): Promise<Plugin[]> {
  const [{ datasetsPlugin }, { fontsPlugin }] = await Promise.all([
    import('./datasets-plugin.ts'),
    import('./fonts-plugin.ts'),
  ])
  return [
    datasetsPlugin({ folder: sources.data, shownAs: sources.dataShownAs, editing }),
    fontsPlugin({ ...sources, markdown: Object.values(sources.markdown), editing }),
  ]
}
