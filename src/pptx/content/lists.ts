import type { Markup, MarkupElement } from '../source/markup.ts'
import { checkDirectives } from './html.ts'
import type { ListItem, Piece } from './model.ts'
import { isInline, withRuns } from './runs.ts'

/** How the blocks in an item are made. */
type ToBlocks = (nodes: readonly Markup[]) => Piece[]
type ItemPiece = Piece | { readonly kind: 'item'; readonly item: ListItem }

/** The items of a list and of the lists in it, in order; a block in an item that is no text follows the list. */
export function toItems(list: MarkupElement, toBlocks: ToBlocks, level = 0): ItemPiece[] {
  const first = Number(list.attributes['start'] ?? 1)
  const items = list.children.filter((node): node is MarkupElement => node.kind === 'element')
  return [
    ...checkDirectives(list),
    ...items.flatMap((item, index) => {
      const mark = list.tag === 'ol' ? first + index : 'bullet'
      return [...checkDirectives(item), ...itemPieces(item, { level, mark }, toBlocks)]
    }),
  ]
}

/** The first line of an item carries its mark; further ones go on below it. */
function itemPieces(
  { children }: MarkupElement,
  style: Pick<ListItem, 'level' | 'mark'>,
  toBlocks: ToBlocks,
): ItemPiece[] {
  const parts = groups(children)
  return parts.flatMap((part, index): ItemPiece[] => {
    const mark = parts.slice(0, index).some(Array.isArray) ? 'none' : style.mark
    if (Array.isArray(part))
      return asItems(
        withRuns(part, (runs) => [{ kind: 'text', runs }]),
        { ...style, mark },
      )
    if (part.tag === 'ul' || part.tag === 'ol') return toItems(part, toBlocks, style.level + 1)
    return asItems(toBlocks([part]), { ...style, mark })
  })
}

function asItems(pieces: readonly Piece[], style: Pick<ListItem, 'level' | 'mark'>): ItemPiece[] {
  return pieces.map((piece) => (piece.kind === 'text' ? { kind: 'item', item: { ...style, runs: piece.runs } } : piece))
}

function groups(children: readonly Markup[]): (Markup[] | MarkupElement)[] {
  const all = children.flatMap((node): Markup[] =>
    node.kind === 'element' && node.tag === 'p' ? [{ ...node }] : [node],
  )
  const grouped = all.reduce<(Markup[] | MarkupElement)[]>((done, node) => {
    if (node.kind === 'element' && node.tag === 'p') return [...done, [...node.children]]
    if (node.kind === 'element' && !isInline(node)) return [...done, node]
    const last = done.at(-1)
    return Array.isArray(last) ? [...done.slice(0, -1), [...last, node]] : [...done, [node]]
  }, [])
  return grouped.filter(
    (part) => !Array.isArray(part) || part.some((node) => node.kind !== 'text' || node.text.trim() !== ''),
  )
}
