import type { Root, RootContent, Yaml } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { detectLanguage, languageOf } from '../language/index.ts'
import { error, hasErrors, warning } from '../message/message.ts'
import type { Message, Result } from '../message/message.ts'
import { parseFrontmatter } from './frontmatter.ts'
import type { EssayMeta } from './frontmatter.ts'
import type { Essay } from './model.ts'
import { proseOf } from './prose.ts'
import { buildTree } from './tree.ts'

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml'])
const mathParser = parser().use(remarkMath)

/** A formula between two pairs of dollar signs; one dollar sign means money, but for an essay that has formulas. */
const FORMULA = /^[ >]*\$\$(?!\$)[^$]+\$\$[ ]*$/mu

/**
 * Parses an essay in Markdown (CommonMark and GFM, YAML front matter). `file` is only named in messages.
 * The value is undefined where the text cannot be an essay: no prose at all, or front matter that is not YAML.
 */
export function parseEssay(markdown: string, file: string): Result<Essay | undefined> {
  const root: Root = (FORMULA.test(markdown) ? mathParser : parser).parse(markdown.replace(/^\uFEFF/u, ''))
  const meta = readMeta(root, file)
  if (hasErrors(meta.messages)) return { value: undefined, messages: meta.messages }
  const nodes = root.children.filter((node) => node.type !== 'yaml')
  if (nodes.length === 0) return { value: undefined, messages: [...meta.messages, emptyEssay(file)] }
  return assemble(nodes, meta, file)
}

function readMeta(root: Root, file: string): Result<EssayMeta> {
  const yaml = root.children.find((node): node is Yaml => node.type === 'yaml')
  if (yaml === undefined) return { value: {}, messages: [] }
  return parseFrontmatter(yaml.value, file, (yaml.position?.start.line ?? 1) + 1)
}

function assemble(nodes: readonly RootContent[], meta: Result<EssayMeta>, file: string): Result<Essay> {
  const { title, body } = takeTitle(nodes, meta.value.title)
  const lang = meta.value.lang ?? detectLanguage(nodes.map((node) => proseOf(node).text).join('\n'))
  const { blocks, sections } = buildTree(body, languageOf(lang))
  const essay: Essay = { ...meta.value, file, title: title ?? titleFromFile(file), lang, blocks, sections }
  const messages: readonly Message[] = title === undefined ? [noTitle(file, essay.title)] : []
  return { value: essay, messages: [...meta.messages, ...messages] }
}

interface Titled {
  readonly title: string | undefined
  readonly body: readonly RootContent[]
}

/** The title: the front matter's; else a first heading that stands alone on its level, which then is no section. */
function takeTitle(nodes: readonly RootContent[], stated: string | undefined): Titled {
  const headings = nodes.filter((node) => node.type === 'heading')
  const first = headings[0]
  if (first === undefined || nodes[0] !== first) return { title: stated, body: nodes }
  const alone = headings.every((heading) => heading === first || heading.depth > first.depth)
  const text = proseOf(first).text.trim()
  if (stated !== undefined && text !== stated) return { title: stated, body: nodes }
  return alone ? { title: text, body: nodes.slice(1) } : { title: stated, body: nodes }
}

function titleFromFile(file: string): string {
  return (file.split(/[/\\]/u).at(-1) ?? file).replace(/\.[^.]+$/u, '')
}

function noTitle(file: string, used: string): Message {
  return warning('essay/title', `the essay has no title; the deck is called "${used}"`, {
    place: { file, line: 1 },
    remedy: 'Write "title: …" in the front matter, or begin with one "# Heading".',
  })
}

function emptyEssay(file: string): Message {
  return error('essay/empty', 'there is no text in the essay', { place: { file } })
}
