import { renderToString } from 'katex'
import type { Image, Nodes, RootContent, Table } from 'mdast'
import { isMisread } from '../../deck/exhibits.ts'
import type { Exhibit, Picture } from '../../deck/model.ts'
import { isPictures } from '../../essay/blocks.ts'
import type { Block } from '../../essay/model.ts'
import { formulaOf, proseOf } from '../../essay/prose.ts'
import { excerptCode, excerptQuote, excerptTable } from './excerpts.ts'
import { widthOf } from '../fit.ts'
import { descendants } from '../references.ts'

/** What exhibits are made with: the title they stand under, and where the essay's pictures are, by their addresses in it. */
export interface Showing {
  readonly title: string
  readonly unspaced: boolean
  readonly pictures: ReadonlyMap<string, string>
}

/**
 * What a block shows beside its words, each on a slide of its own: the block itself where it is a table, code, a formula, a
 * picture or a quote, and whatever of these stands inside it. `nodes` is the block with its references resolved.
 */
export function findExhibits(block: Block, nodes: readonly RootContent[], showing: Showing): readonly Exhibit[] {
  const own = block.kind === 'quote' ? quoteOf(block, showing) : undefined
  const inside = nodes.flatMap((node) => [...descendants(node)]).flatMap((node) => exhibitOf(node, showing) ?? [])
  return own === undefined ? inside : [own, ...inside]
}

/** Whether a block is nothing but its exhibit: no prose is in it that could make key points. */
export function isExhibit(block: Block): boolean {
  return ['table', 'code', 'math', 'quote'].includes(block.kind) || isPictures(block.node)
}

function exhibitOf(node: Nodes, showing: Showing): Exhibit | undefined {
  switch (node.type) {
    case 'table':
      return tableOf(node, showing.title)
    case 'code':
      return codeOf(node.value, showing.title)
    case 'math':
      return showFormula(formulaOf(node), showing.title)
    case 'paragraph': {
      const [child, ...others] = node.children
      return child?.type === 'inlineMath' && others.length === 0 ? showFormula(child.value, showing.title) : undefined
    }
    case 'image':
      return pictureOf(node, showing.pictures)
    default:
      return undefined
  }
}

function tableOf(node: Table, title: string): Exhibit | undefined {
  const columns = Math.max(...node.children.map((row) => row.children.length))
  const cells = node.children.map((row) => row.children.map((cell) => proseOf(cell).text.trim()))
  const rows = cells.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? ''))
  if (rows.flat().every((cell) => cell === '')) return undefined
  const align = (node.align ?? []).map((side) => side ?? undefined)
  const { value, excerpt } = excerptTable({ rows, align }, title)
  return { kind: 'table', table: value, ...(excerpt !== undefined && { excerpt }) }
}

function codeOf(source: string, title: string): Exhibit | undefined {
  if (source.trim() === '') return undefined
  const { value, excerpt } = excerptCode(source, title)
  return { kind: 'code', code: value, ...(excerpt !== undefined && { excerpt }) }
}

/** A formula that TeX can set and that fits on a slide; else its source. */
function showFormula(source: string, title: string): Exhibit | undefined {
  return isSettable(source) ? { kind: 'formula', formula: source } : codeOf(source, title)
}

const LONGEST_FORMULA = 30
const MOST_FORMULA_ROWS = 6

/** What ends the formula, what the builder takes for a style (`STYLE_BRACKET`), and what could cover the slide. */
const UNFIT = /\$|[-:]\[|\\(?:rule|kern|hskip|mkern|hspace|raisebox|def|newcommand)/u

function isSettable(source: string): boolean {
  const rows = source.split('\\\\')
  const widths = rows.map((row) => widthOf(row.replaceAll(/\\[a-z]+/giu, 'x').replaceAll(/[\s{}^_&\\]/gu, '')))
  if (rows.length > MOST_FORMULA_ROWS || Math.max(...widths) > LONGEST_FORMULA) return false
  return source.trim() !== '' && !UNFIT.test(source) && !isMisread(source) && isTex(source)
}

function isTex(source: string): boolean {
  try {
    renderToString(source, { displayMode: true, throwOnError: true, strict: 'ignore', maxExpand: 100 })
    return true
  } catch {
    return false
  }
}

function pictureOf(node: Image, pictures: ReadonlyMap<string, string>): Exhibit | undefined {
  const address = pictures.get(node.url)
  if (address === undefined) return undefined
  const caption = node.title?.trim() ?? ''
  const picture: Picture = { address, alternative: node.alt ?? '', ...(caption !== '' && { caption }) }
  return { kind: 'picture', picture }
}

/** A last sentence after a dash says whose words they are. */
const BY = /^[—–―]|^--/u

function quoteOf(block: Block, { unspaced }: Showing): Exhibit | undefined {
  const sentences = block.sentences.filter(({ verbatim }) => verbatim !== true).map(({ text }) => text)
  const last = sentences.at(-1)
  const by = sentences.length > 1 && last !== undefined && BY.test(last) ? last : undefined
  const words = by === undefined ? sentences : sentences.slice(0, -1)
  if (words.length === 0) return undefined
  return { kind: 'quote', quote: excerptQuote(words, unspaced ? '' : ' '), ...(by !== undefined && { by }) }
}
