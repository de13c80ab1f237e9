import type { Element, Root } from 'hast'
import type { EssayMeta } from '../meta.ts'
import { descendants, textOf } from './clean.ts'

/** What a page says of itself in its head; its only first-level heading is its title. */
export function pageMeta(page: Root): EssayMeta {
  const [html] = descendants(page, 'html')
  const metas = descendants(page, 'meta')
  const headings = descendants(page, 'h1').map(textOf)
  const [title] = descendants(page, 'title').map(textOf)
  const fields = {
    title: (headings.length === 1 ? headings[0] : undefined) || contentOf(metas, 'og:title') || title,
    author: contentOf(metas, 'author'),
    date: contentOf(metas, 'article:published_time', 'date', 'dcterms.date')?.slice(0, 10),
    lang: textProperty(html, 'lang'),
  }
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''))
}

function contentOf(metas: readonly Element[], ...names: readonly string[]): string | undefined {
  const found = metas.find((meta) =>
    names.includes((textProperty(meta, 'name') ?? textProperty(meta, 'property') ?? '').toLowerCase()),
  )
  return textProperty(found, 'content')
}

function textProperty(element: Element | undefined, name: string): string | undefined {
  const value = element?.properties[name]
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}
