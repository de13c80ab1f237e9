import type { Root as HtmlRoot } from 'hast'
import type { Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import rehypeRemark from 'rehype-remark'
import { unified } from 'unified'
import { proseOf } from '../prose.ts'
import { FOOTNOTE_HANDLERS } from './footnotes.ts'

const converter = unified().use(rehypeRemark, { handlers: FOOTNOTE_HANDLERS })

/** The blocks of a cleaned tree as Markdown nodes, pictures with their addresses; `<br><br>` parts paragraphs. */
export function blocksFromTree(tree: HtmlRoot): readonly RootContent[] {
  const root: Root = converter.runSync(tree)
  const blocks = root.children.flatMap((node): readonly RootContent[] =>
    node.type === 'paragraph' ? splitAtBreaks(node) : [node],
  )
  return blocks.filter((node) => node.type !== 'thematicBreak' && (proseOf(node).text.trim() !== '' || hasImage(node)))
}

function hasImage(node: Nodes): boolean {
  return node.type === 'image' || ('children' in node && node.children.some(hasImage))
}

function splitAtBreaks(paragraph: Paragraph): readonly Paragraph[] {
  const runs: PhrasingContent[][] = [[]]
  let breaks = 0
  for (const child of paragraph.children) {
    breaks = child.type === 'break' ? breaks + 1 : isBlank(child) ? breaks : 0
    if (breaks === 2) runs.push([])
    else runs.at(-1)?.push(child)
  }
  return runs.map((children) => trimmed(paragraph, children))
}

function trimmed(paragraph: Paragraph, children: readonly PhrasingContent[]): Paragraph {
  const isEdge = (child: PhrasingContent) => child.type === 'break' || isBlank(child)
  const start = children.findIndex((child) => !isEdge(child))
  const inner = start === -1 ? [] : children.slice(start, children.findLastIndex((child) => !isEdge(child)) + 1)
  const position = inner[0]?.position ?? paragraph.position
  return { type: 'paragraph', children: inner, ...(position === undefined ? {} : { position }) }
}

function isBlank(child: PhrasingContent): boolean {
  return child.type === 'text' && child.value.trim() === ''
}
