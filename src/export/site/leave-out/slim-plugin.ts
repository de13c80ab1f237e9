import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'
import { slideModules } from '../slides/slide-modules.ts'

/** As much of Slidev's options as is read here. */
type Deck = Pick<ResolvedSlidevOptions, 'data'>

/**
 * Smaller modules of Slidev 53 that a built deck can do without: the writer of YAML, which comes along with a parser of page
 * ranges; the style and fonts of formulas where there is none (a price in dollars makes Slidev expect them), and their fonts
 * for old browsers; the logo of a dialog that a deck without `info` does not have.
 */
export function slimPlugin(deck: Deck): Plugin {
  const slides = slideModules(deck)
  return {
    name: 'essaydeck:slim',
    enforce: 'pre',
    load: (id) => (id.endsWith(LOGO) && !hasInfo(deck.data.config) ? `export default 'data:,'` : undefined),
    async transform(code, id) {
      if (id.endsWith(RANGES)) return code.replace('@slidev/parser/core', '@slidev/parser/utils')
      if (!id.endsWith(FORMULAS)) return undefined
      const loaded = await Promise.all(slides.map((slide) => this.load({ id: slide })))
      return loaded.some((module) => module.code?.includes('katex') === true) ? withoutOldFonts(code) : ''
    },
  }
}

const LOGO = '/@slidev/client/assets/logo.png'
const RANGES = '/@slidev/client/logic/utils.ts'
const FORMULAS = '/katex/dist/katex.min.css'

function hasInfo({ info }: ResolvedSlidevOptions['data']['config']): boolean {
  return typeof info === 'string' && info !== ''
}

/** Every browser that runs a deck reads WOFF2. */
export function withoutOldFonts(css: string): string {
  return css.replace(/,url\([^)]*\.(?:woff|ttf)\) format\("(?:woff|truetype)"\)/g, '')
}
