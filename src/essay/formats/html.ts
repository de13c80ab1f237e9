import type { Result } from '../../message/message.ts'
import type { Draft } from '../assemble.ts'
import { blocksFromTree } from '../html/blocks.ts'
import { cleanTree } from '../html/clean.ts'
import { markFootnotes } from '../html/footnotes.ts'
import { mainPart, parsePage } from '../html/main-part.ts'
import { pageMeta } from '../html/page-meta.ts'

/**
 * Parses a page in HTML: its text without what a site puts around it, its tables of data, and what its head says. Comments
 * and scripts are left out, pictures keep the addresses that they have there.
 */
export function parseHtml(html: string): Result<Draft> {
  const page = parsePage(html)
  const part = mainPart(html, page)
  return { value: { nodes: blocksFromTree(cleanTree(markFootnotes(part))), meta: pageMeta(page) }, messages: [] }
}
