import { type AttributeNode, type DirectiveNode, type TemplateChildNode, parse } from '@vue/compiler-dom'
import { MarkdownExit } from 'markdown-exit'
import { formulas } from './formulas.ts'

/** What a slide's Markdown becomes on its way to Vue: elements, text, and expressions that only Vue can evaluate. */
export type Markup = MarkupElement | MarkupText | { readonly kind: 'expression'; readonly text: string }

export interface MarkupText {
  readonly kind: 'text'
  readonly text: string
}

/** An element of Markdown or HTML, or a component; its plain attributes, and those that Vue evaluates, by their names. */
export interface MarkupElement {
  readonly kind: 'element'
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly directives: Readonly<Record<string, string>>
  readonly children: readonly Markup[]
}

/** The options that Slidev gives its Markdown parser, so that quotation marks, dashes and links are those of the deck. */
const SLIDES = safeForVue(new MarkdownExit({ html: true, linkify: true, typographer: true, quotes: `""''` }))
SLIDES.linkify.set({ fuzzyLink: false })
SLIDES.use(formulas)
/** Notes are plainer: neither typography nor formulas. */
const NOTES = safeForVue(new MarkdownExit({ html: true }))

/** Marks code, in which Vue shall not look for expressions, and keeps what stands after its fence. */
function safeForVue(markdown: MarkdownExit): MarkdownExit {
  const { rules } = markdown.renderer
  rules.fence = (tokens, index) => code(tokens[index]?.content ?? '', tokens[index]?.info ?? '')
  rules.code_block = (tokens, index) => code(tokens[index]?.content ?? '', '')
  rules.code_inline = (tokens, index) => `<code v-pre>${escape(tokens[index]?.content ?? '')}</code>`
  return markdown
}

/** Parses Markdown as Slidev does, and what comes of it as Vue does; a mistake in its HTML is mended in silence, as in a browser. */
export function parseMarkup(text: string): Markup[] {
  return parseHtml(SLIDES.render(text))
}

/** Parses speaker notes as Slidev does. */
export function parseNotes(text: string): Markup[] {
  return parseHtml(NOTES.render(text))
}

function parseHtml(html: string): Markup[] {
  const root = parse(html, { whitespace: 'preserve', comments: false, onError: () => undefined })
  return root.children.flatMap(toMarkup)
}

function code(text: string, info: string): string {
  return `<pre v-pre data-info="${escape(info.trim())}"><code>\n${escape(text)}</code></pre>\n`
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

// The numbers by which Vue's parser tells its nodes apart: an enumeration that only exists as a type there.
const [ELEMENT, TEXT, INTERPOLATION, ATTRIBUTE, DIRECTIVE] = [1, 2, 5, 6, 7]

function toMarkup(node: TemplateChildNode): Markup[] {
  const type: number = node.type
  if (type === TEXT && 'content' in node && typeof node.content === 'string')
    return [{ kind: 'text', text: node.content }]
  if (type === INTERPOLATION) return [{ kind: 'expression', text: node.loc.source }]
  if (type !== ELEMENT || !('tag' in node)) return []
  const { tag, props, children } = node
  return [
    {
      kind: 'element',
      tag,
      attributes: Object.fromEntries(props.flatMap(plainAttribute)),
      directives: Object.fromEntries(props.flatMap(directive)),
      children: children.flatMap(toMarkup),
    },
  ]
}

function plainAttribute(prop: AttributeNode | DirectiveNode): [string, string][] {
  const type: number = prop.type
  return type === ATTRIBUTE ? [[prop.name, 'value' in prop ? (prop.value?.content ?? '') : '']] : []
}

/** `:top="8"` as "bind:top", `v-click` as "click". */
function directive(prop: AttributeNode | DirectiveNode): [string, string][] {
  const type: number = prop.type
  if (type !== DIRECTIVE || !('exp' in prop)) return []
  const argument = prop.arg?.loc.source
  return [[argument === undefined ? prop.name : `${prop.name}:${argument}`, prop.exp?.loc.source ?? '']]
}

/** All the text inside some markup. */
export function textIn(nodes: readonly Markup[]): string {
  return nodes.map((node) => (node.kind === 'element' ? textIn(node.children) : node.text)).join('')
}
