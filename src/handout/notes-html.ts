import type { Element, Root } from 'hast'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { withoutClicks } from '../deck/clicks.ts'

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
 * description, only links that lead somewhere stay links, and Slidev's marks of click steps are gone.
 */
export function notesHtml(markdown: string): string {
  return String(renderer.processSync(withoutClicks(markdown)))
}

function tame(tree: Root): void {
  visit(tree)
}

function visit(node: Root | Element): void {
  node.children = node.children.filter((child) => child.type !== 'element' || !isFurniture(child))
  for (const child of node.children) {
    if (child.type !== 'element') continue
    tameElement(child)
    visit(child)
  }
}

/** A heading in English over footnotes, and arrows back up from them. */
function isFurniture({ properties }: Element): boolean {
  return properties['id'] === 'footnote-label' || properties['dataFootnoteBackref'] !== undefined
}

/** What an element of notes may say of itself: no name that another slide's notes have too, and nothing that is fetched or run. */
const KEPT = new Set(['align', 'checked', 'disabled', 'href', 'start', 'type'])

/** Headings of notes stand below the slide's own; pictures would be fetched. */
function tameElement(element: Element): void {
  const { tagName, properties } = element
  if (/^h[1-6]$/u.test(tagName)) element.tagName = 'h4'
  if (tagName === 'img') {
    element.tagName = 'span'
    element.children = [{ type: 'text', value: textOf(properties['alt']) }]
  }
  if (tagName === 'a' && !FOLLOWED.test(textOf(properties['href']))) element.tagName = 'span'
  const kept = element.tagName === 'span' ? [] : Object.entries(properties).filter(([name]) => KEPT.has(name))
  element.properties = Object.fromEntries(kept)
}

function textOf(property: Element['properties'][string]): string {
  return typeof property === 'string' ? property : ''
}
