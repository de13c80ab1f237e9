import type { Result } from '../../message/message.ts'
import type { Draft } from '../assemble.ts'
import { againstBase, baseOf } from '../html/base.ts'
import { blocksFromTree } from '../html/blocks.ts'
import { cleanTree } from '../html/clean.ts'
import { markFootnotes } from '../html/footnotes.ts'
import { mainPart, parsePage } from '../html/main-part.ts'
import { pageMeta } from '../html/page-meta.ts'

/**
 * Parses a page in HTML: its text without what a site puts around it, its tables of data, and what its head says. Comments
 * and scripts are left out, pictures have the addresses that they have there for a browser.
 */
export function parseHtml(html: string): Result<Draft> {
  const page = parsePage(html)
  const part = mainPart(html, page)
  const nodes = blocksFromTree(cleanTree(markFootnotes(part)))
  return { value: { nodes: againstBase(nodes, baseOf(page)), meta: pageMeta(page) }, messages: [] }
}
