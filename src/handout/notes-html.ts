import type { Element, Root } from 'hast'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'

const renderer = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype)
  .use(() => tame)
  .use(rehypeStringify)

/** Addresses a reader of a PDF can follow. */
const FOLLOWED = /^(?:https?:|mailto:)/iu

/**
 * A slide's notes as HTML for the page of a handout. Notes are text: their own HTML is left out, pictures give their
 * description, and only links that lead somewhere stay links.
 */
export function notesHtml(markdown: string): string {
  return String(renderer.processSync(markdown))
}

function tame(tree: Root): void {
  visit(tree)
}

function visit(node: Root | Element): void {
  for (const child of node.children) {
    if (child.type !== 'element') continue
    tameElement(child)
    visit(child)
  }
}

/** Headings of notes stand below the slide's own; pictures would be fetched. */
function tameElement(element: Element): void {
  const { tagName, properties } = element
  if (/^h[1-6]$/u.test(tagName)) element.tagName = 'h4'
  if (tagName === 'img') {
    element.tagName = 'span'
    element.children = [{ type: 'text', value: textOf(properties['alt']) }]
    element.properties = {}
  }
  if (tagName === 'a' && !FOLLOWED.test(textOf(properties['href']))) {
    element.tagName = 'span'
    element.properties = {}
  }
}

function textOf(property: Element['properties'][string]): string {
  return typeof property === 'string' ? property : ''
}
