import { blocks, prose, trust } from './markdown.ts'
import type { SlideMarkdown } from './markdown.ts'
import type { Excerpt, Exhibit, Picture, TableText } from './model.ts'

/** What an exhibit shows below the slide's title. */
export function exhibit(shown: Exhibit): SlideMarkdown {
  switch (shown.kind) {
    case 'table':
      return blocks(table(shown.table), excerpt(shown.excerpt))
    case 'code':
      return blocks(code(shown.code), excerpt(shown.excerpt))
    case 'formula':
      return formula(shown.formula)
    case 'picture':
      return picture(shown.picture)
    case 'quote':
      return blocks(trust(`> ${prose(shown.quote)}`), shown.by === undefined ? undefined : prose(shown.by))
  }
}

/** How much is shown, in no language: "1–7 / 40". */
function excerpt(part: Excerpt | undefined): SlideMarkdown | undefined {
  return part === undefined ? undefined : prose(`1–${part.shown} / ${part.all}`)
}

const RULES = { left: ':--', right: '--:', center: ':-:' } as const

/** A table; every row has as many cells as the first. */
export function table({ rows, align }: TableText): SlideMarkdown {
  const [head = [], ...body] = rows
  const rule = head.map((_, column) => RULES[align[column] ?? 'left'])
  return trust([head.map(cell), rule, ...body.map((row) => row.map(cell))].map(tableRow).join('\n'))
}

/** From so many characters on, a word may be broken anywhere: an address, not a number. */
const LONG_WORD = /\S{24}/u

/** A short cell of Han or kana is not broken: a name, a year with its sign. */
export function isWhole(text: string): boolean {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\d]{1,6}$/u.test(text) && !/^\d+$/u.test(text)
}

function cell(text: string): string {
  if (isWhole(text)) return `<span class="essaydeck-whole">${prose(text)}</span>`
  return LONG_WORD.test(text) ? `<span class="essaydeck-long-word">${prose(text)}</span>` : prose(text)
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function picture({ address, alternative, caption }: Picture): SlideMarkdown {
  const image = trust(`![${prose(alternative)}](${encodeURI(address)})`)
  return blocks(image, caption === undefined ? undefined : prose(caption))
}

const TEX_COMMENT = /(?<!\\)%.*$/gmu

/** A formula in TeX, folded to one line of its own: a line of it could split the slide. */
export function formula(tex: string): SlideMarkdown {
  const line = tex.replaceAll(TEX_COMMENT, '').replaceAll(/\s+/gu, ' ').trim()
  return trust(`$$ ${line.replaceAll('<', '\\lt ').replaceAll('>', '\\gt ')} $$`)
}

/** Code as it stands: in a fence, or, where Slidev acts on something in it, as text with every mark encoded. */
export function code(source: string): SlideMarkdown {
  const text = source.replaceAll(/\r\n?/gu, '\n')
  if (!isMisread(text) && !STYLE_NAME.test(text)) return trust(`\`\`\`\n${text}\n\`\`\``)
  const encoded = text.replaceAll(MARK, (mark) => `&#${mark.codePointAt(0) ?? 0};`)
  const apart = encoded.replaceAll(/&#(?:40|91);/gu, '<span>$&</span>')
  return trust(`<pre class="slidev-code" v-pre><code>${apart}</code></pre>`)
}

/** What Slidev acts on even inside a fence, where nothing can be escaped. */
const MISREAD = [
  // The ends of comments; embedded posts, which load a script; editors.
  /<!--|-->|<(?:Tweet|BlueSky)\b|\{monaco/u,
  // Fences, those of diagrams too.
  /^ {0,3}`{3}/mu,
  // Addresses of pictures, which are loaded early.
  /\b(?:src|image)=["']|url\(|!\[/u,
]
/** What UnoCSS takes for names of styles (`STYLE_BRACKET` in `markdown.ts`), and for attributes that hold some. */
const STYLE_NAME = /[-:][([]|<[^]*\[/u
const MARK = /[!-+\-/:<-@[-`{-~]/gu

/** Whether Slidev acts on something in a text that is written as it is. */
export function isMisread(text: string): boolean {
  return MISREAD.some((pattern) => pattern.test(text))
}
