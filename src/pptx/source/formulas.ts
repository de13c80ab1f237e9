import type { MarkdownExit, StateInline } from 'markdown-exit'

/** The element that stands for a formula; `display` where it has a line of its own. */
export const FORMULA = 'essaydeck-formula'

/** Teaches the Markdown parser formulas between dollar signs, as KaTeX's plugin has them. */
export function formulas(markdown: MarkdownExit): void {
  markdown.inline.ruler.after('escape', 'formula', parseFormula)
  markdown.renderer.rules['formula'] = (tokens, index) => {
    const { content = '', markup = '' } = tokens[index] ?? {}
    const display = markup === '$$' ? ' display' : ''
    return `<${FORMULA} v-pre${display}>${markdown.utils.escapeHtml(content.trim())}</${FORMULA}>`
  }
}

const DISPLAYED = /^\$\$([^]+?)\$\$/u
/** No space inside the dollar signs, and no digit after the second: "$5 and $6" is money. */
const INLINE = /^\$(?=[^\s$])((?:\\.|[^\\$])*?[^\s\\])\$(?!\d)/u

function parseFormula(state: StateInline, silent: boolean): boolean {
  if (state.src[state.pos] !== '$') return false
  const rest = state.src.slice(state.pos)
  const [markup, found] = rest.startsWith('$$') ? ['$$', DISPLAYED.exec(rest)] : ['$', INLINE.exec(rest)]
  if (found === null) return false
  if (!silent) Object.assign(state.push('formula', '', 0), { markup, content: found[1] ?? '' })
  state.pos += found[0].length
  return true
}
