import type { ResolvedSlidevOptions, SlideInfo as SlidevSlide } from '@slidev/types'
import { isPlain } from '../../deck/plain.ts'
import type { DeckInfo, SlideInfo, TalkInfo } from './deck-info.ts'
import { shownPath } from './shown-path.ts'

/** The deck's description out of what Slidev resolved. The slide's height is rounded up, as Slidev's own client does. */
export async function readDeck({
  data,
  userRoot,
}: Pick<ResolvedSlidevOptions, 'data' | 'userRoot'>): Promise<DeckInfo> {
  const { canvasWidth, aspectRatio } = data.config
  const plainText = await plainTextOf([data.config.title, ...data.slides.map(({ title = '' }) => title)])
  return {
    title: plainText(data.config.title),
    ...optional('author', textOf(data.headmatter['author'])),
    ...optional('subject', textOf(data.headmatter['info'])),
    ...optional('lang', textOf(data.headmatter['lang'])),
    ...optional('date', dateOf(data.headmatter['date'])),
    ...optional('subtitle', textOf(data.headmatter['subtitle'])),
    ...optional('talk', talkOf(data.headmatter['talk'])),
    root: userRoot,
    ...optional('data', textOf(data.headmatter['data'])),
    width: canvasWidth,
    height: Math.ceil(canvasWidth / aspectRatio),
    slides: data.slides.map((slide) => readSlide(slide, data.headmatter, plainText)),
  }
}

/** What the Markdown of titles shows. Its parser takes longer to load than a deck to be read, and few titles need it. */
async function plainTextOf(titles: readonly string[]): Promise<(markdown: string) => string> {
  if (titles.every(isPlain)) return (title) => title.trim()
  return (await import('../../deck/text.ts')).plainText
}

function readSlide(
  slide: SlidevSlide,
  headmatter: Record<string, unknown>,
  plainText: (markdown: string) => string,
): SlideInfo {
  const { frontmatter, index, source } = slide
  return {
    no: index + 1,
    title: slide.title === undefined ? `${index + 1}` : plainText(slide.title),
    titled: textOf(frontmatter['title']) !== undefined,
    layout: textOf(frontmatter['layout']) ?? defaultLayout(headmatter) ?? (index === 0 ? 'cover' : 'default'),
    ...optional('level', typeof frontmatter['level'] === 'number' ? frontmatter['level'] : undefined),
    ...optional('number', textOf(frontmatter['number'])),
    ...optional('note', textOf(slide.note)),
    file: shownPath(source.filepath),
    line: source.start + 1,
  }
}

function talkOf(value: unknown): TalkInfo | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const talk = new Map<string, unknown>(Object.entries(value))
  const date = talk.get('date')
  return {
    ...optional('date', date instanceof Date ? date.toISOString().slice(0, 10) : textOf(date)),
    ...optional('place', textOf(talk.get('place'))),
    ...optional('address', textOf(talk.get('address'))),
  }
}

function defaultLayout(headmatter: Record<string, unknown>): string | undefined {
  const defaults = headmatter['defaults']
  return typeof defaults === 'object' && defaults !== null && 'layout' in defaults ? textOf(defaults.layout) : undefined
}

function textOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.map(String).join(', ')
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

function dateOf(value: unknown): string | undefined {
  const date = value instanceof Date ? value : new Date(textOf(value) ?? NaN)
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString()
}

function optional<Key extends string, Value>(key: Key, value: Value | undefined): Partial<Record<Key, Value>> {
  return value === undefined ? {} : ({ [key]: value } as Partial<Record<Key, Value>>)
}
