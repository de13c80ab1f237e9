import type { Plugin } from 'vite'
import { PAPER } from '../deck/paper.ts'
import { chartPlugin } from './chart-plugin.ts'
import { datasetsPlugin } from './datasets-plugin.ts'
import { type DeckOptions, deckSources } from './deck-sources.ts'
import { fontsPlugin } from './fonts-plugin.ts'
import { globsPlugin } from './globs-plugin.ts'
import { paperDataPlugin, paperFontsPlugin } from './paper-plugins.ts'

/** The Vite plugins of every deck that uses essaydeck: its charts, its data and its fonts. */
export function deckPlugins(options: DeckOptions): Plugin[] {
  const sources = deckSources(options)
  const editing = options.mode === 'dev'
  const isPaper = PAPER in options.utils.define
  return [
    globsPlugin(),
    chartPlugin(options.userRoot),
    ...(isPaper
      ? [paperDataPlugin(), paperFontsPlugin(sources.language)]
      : [
          datasetsPlugin({ folder: sources.data, shownAs: sources.dataShownAs, editing }),
          fontsPlugin({ ...sources, markdown: Object.values(sources.markdown), editing }),
        ]),
  ]
}
