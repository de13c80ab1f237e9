import { Readability } from '@mozilla/readability'
import type { Root } from 'hast'
import { parseHTML } from 'linkedom'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { descendants, textOf } from './clean.ts'

const pageParser = unified().use(rehypeParse)
const partParser = unified().use(rehypeParse, { fragment: true })

/** Parses a whole page. */
export function parsePage(html: string): Root {
  return pageParser.parse(html)
}

/** Parts of a page that are not its text, by which a page of a site is known. */
const AROUND = ['nav', 'aside', 'footer', 'form', 'header']

/**
 * The part of a page that holds its text: all of a plain page, with its places; of a page of a site what Readability
 * (https://github.com/mozilla/readability) finds, or all where that is next to nothing.
 */
export function mainPart(html: string, page: Root): Root {
  const [body] = descendants(page, 'body')
  const whole: Root = body === undefined ? page : { type: 'root', children: body.children }
  if (descendants(whole, ...AROUND).length === 0) return whole
  const content = readable(html)
  const part = content === undefined ? undefined : partParser.parse(content)
  return part === undefined || textOf(part) === '' ? whole : part
}

function readable(html: string): string | undefined {
  const { document } = parseHTML(html)
  return new Readability(document, { keepClasses: false }).parse()?.content ?? undefined
}
