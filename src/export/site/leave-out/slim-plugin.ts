import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'

/** As much of Slidev's options as is read here. */
type Deck = Pick<ResolvedSlidevOptions, 'data'>

/**
 * Smaller modules of Slidev 53 that a built deck can do without: the writer of YAML, which comes along with a parser of page
 * ranges; the style and fonts of formulas where there is none (a price in dollars makes Slidev expect them), and their fonts
 * for old browsers; the logo of a dialog that a deck without `info` does not have.
 */
export function slimPlugin({ data }: Deck): Plugin {
  const slides = data.slides.flatMap(({ source, index }) =>
    ['md', 'frontmatter'].map((type) => `${source.filepath}__slidev_${index + 1}.${type}`),
  )
  return {
    name: 'essaydeck:slim',
    enforce: 'pre',
    load: (id) => (id.endsWith(LOGO) && !hasInfo(data.config) ? `export default 'data:,'` : undefined),
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
