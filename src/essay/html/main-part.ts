import { Readability } from '@mozilla/readability'
import type { Root } from 'hast'
import { parseHTML } from 'linkedom'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { descendants, isNoText, textOf } from './clean.ts'
import { readPlaces, writePlaces } from './places.ts'

const pageParser = unified().use(rehypeParse)
const partParser = unified().use(rehypeParse, { fragment: true })

/** Parses a whole page. */
export function parsePage(html: string): Root {
  return pageParser.parse(html)
}

/** Parts of a page that are not its text, by which a page of a site is known. */
const AROUND = ['nav', 'aside', 'footer', 'form', 'header']

/**
 * The part of a page that holds its text: all of a plain page; of a page of a site what Readability
 * (https://github.com/mozilla/readability) finds, or all where that is next to nothing. Places are those of the file.
 */
export function mainPart(html: string, page: Root): Root {
  const [body] = descendants(page, 'body')
  const whole: Root = body === undefined ? page : { type: 'root', children: body.children }
  if (descendants(whole, ...AROUND).length === 0) return whole
  const content = readable(writePlaces(html, page))
  const part = content === undefined ? undefined : readPlaces(partParser.parse(content))
  return part === undefined || textOf(part) === '' ? whole : part
}

/** Undefined where Readability finds no article, or stumbles: then the page is read whole. */
function readable(html: string): string | undefined {
  const { document } = parseHTML(withBody(html))
  for (const element of document.querySelectorAll('[class], [id]')) {
    if (isNoText([...element.classList, element.id])) element.remove()
  }
  try {
    return new Readability(document, { keepClasses: false }).parse()?.content ?? undefined
  } catch {
    return undefined
  }
}

/** A page may leave out the tags around its body, which Readability needs. */
function withBody(html: string): string {
  if (/<body[\s>]/iu.test(html)) return html
  const inner = html.replaceAll(/<head\b.*?<\/head\s*>|<!doctype[^>]*>|<\/?(?:html|body)\b[^>]*>/gisu, '')
  return `<!doctype html><html><body>${inner}</body></html>`
}
