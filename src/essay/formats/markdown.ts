import type { Root, RootContent } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { hasErrors } from '../../message/message.ts'
import type { Result } from '../../message/message.ts'
import type { Draft } from '../assemble.ts'
import { parseBareFields, parseFrontmatter, parseToml } from '../frontmatter.ts'
import type { EssayMeta } from '../meta.ts'

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml'])
const mathParser = parser().use(remarkMath)

/** A formula between two pairs of dollar signs; one dollar sign means money, but for an essay that has formulas. */
const FORMULA = /^[ >]*\$\$(?!\$)[^$]+\$\$[ ]*$/mu

/**
 * Parses Markdown (CommonMark and GFM) with YAML or TOML front matter, or bare `title: …` lines. Undefined where the front
 * matter cannot be read.
 */
export function parseMarkdown(markdown: string, file: string): Result<Draft | undefined> {
  const text = markdown.replace(/^\uFEFF/u, '')
  const root: Root = (FORMULA.test(text) ? mathParser : parser).parse(text)
  const [first, ...others] = withoutFence(root.children)
  const meta = first === undefined ? undefined : readMeta(first, text, file)
  if (meta === undefined) return { value: { nodes: root.children, meta: {} }, messages: [] }
  if (hasErrors(meta.messages)) return { value: undefined, messages: meta.messages }
  return { value: { nodes: others, meta: meta.value }, messages: meta.messages }
}

/** Front matter that does not begin on the first line opens with a line of dashes, to the parser a break. */
function withoutFence(nodes: readonly RootContent[]): readonly RootContent[] {
  return nodes[0]?.type === 'thematicBreak' ? nodes.slice(1) : nodes
}

/** What the first node says of the essay; undefined where it is part of its text. */
function readMeta(node: RootContent | Toml, text: string, file: string): Result<EssayMeta> | undefined {
  const { start, end } = node.position ?? {}
  const line = start?.line ?? 1
  if (node.type === 'yaml') return parseFrontmatter(node.value, file, line + 1)
  if (node.type === 'toml') return parseToml(node.value, file, line + 1)
  if (node.type !== 'paragraph' && node.type !== 'heading') return undefined
  // A line of dashes below bare fields makes a heading of them; dots end front matter too.
  const lines = text.slice(start?.offset, end?.offset).replace(/\r?\n(?:-{2,}|\.{3})\s*$/u, '')
  return parseBareFields(lines, file, line)
}

/** What remark-frontmatter makes of `+++`; mdast has no type for it. */
interface Toml {
  readonly type: 'toml'
  readonly value: string
  readonly position?: RootContent['position']
}
