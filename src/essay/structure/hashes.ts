import type { Heading, RootContent } from 'mdast'
import { splitFirstLine } from './marked-lines.ts'
import { isTitleLike, makeHeading } from './shape.ts'

const HASHES = /^(#{1,6})([^#\s].*)$/u

/** Turns lines like `##标题`, headings to their author but not to CommonMark, into headings; undefined where there are fewer than two. */
export function headingsFromHashes(nodes: readonly RootContent[]): readonly RootContent[] | undefined {
  const split = nodes.map(splitHashes)
  if (split.filter((parts) => parts !== undefined).length < 2) return undefined
  return nodes.flatMap((node, index) => split[index] ?? [node])
}

function splitHashes(node: RootContent): readonly RootContent[] | undefined {
  if (node.type !== 'paragraph') return undefined
  const { line, rest } = splitFirstLine(node)
  const [, hashes = '', title = ''] = HASHES.exec(line.trim()) ?? []
  if (!isTitleLike(title)) return undefined
  const start = node.position?.start ?? { line: 1, column: 1 }
  return [makeHeading(title.trim(), hashes.length as Heading['depth'], start), ...rest]
}
