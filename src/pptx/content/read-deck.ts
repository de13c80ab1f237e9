import path from 'node:path'
import { formatDateIn } from '../../chart/words/date.ts'
import { languageOf } from '../../chart/words/language.ts'
import { formatSources } from '../../chart/words/source.ts'
import type { Datasets } from '../../chart/select/choose.ts'
import type { Message } from '../../message/message.ts'
import { type Source, type SourceSlide, textOf } from '../../deck/read-source.ts'
import { splitSlots } from '../source/slots.ts'
import { parseMarkup } from '../source/markup.ts'
import { toBlocks } from './blocks.ts'
import type { Context } from './context.ts'
import { toDeckMessage, toMessage } from './findings.ts'
import { settingFindings, settingPieces } from './settings.ts'
import type { Block, Finding, Origin, Piece, Run } from './model.ts'
import { notesText, titleText } from './plain-text.ts'
import { plain } from './runs.ts'

/** One slide, ready to be laid out. */
export interface SlideContent {
  readonly no: number
  readonly layout: string
  readonly title: readonly Run[]
  /** Blocks by the slot of the layout; "default" holds what stands below the title. */
  readonly slots: ReadonlyMap<string, readonly Block[]>
  readonly notes: readonly string[]
  readonly frontmatter: Readonly<Record<string, unknown>>
  readonly tag: string
  /** What stands above the title, and in the foot: section and subject; where the figures come from. */
  readonly head: string
  readonly foot: string
  readonly byline: string
}

/** What a deck says of itself, and its slides. */
export interface DeckContent {
  readonly title: string
  readonly author: string
  readonly tag: string
  /** As the headmatter has it; the PPTX says nothing of when it was made. */
  readonly date: string | undefined
  readonly slides: readonly SlideContent[]
}

/** A deck to convert: its source and its file, and the numbers of the slides that are wanted. */
export interface Wanted {
  readonly source: Source
  readonly entry: string
  readonly numbers: readonly number[]
}

/** Converts the slides that are wanted of a deck; what cannot be carried is told in warnings, what is wrong in errors. */
export function toDeck(
  { source, entry, numbers }: Wanted,
  datasets: Datasets,
): { deck: DeckContent; messages: Message[] } {
  const { headmatter, slides } = source
  const tag = tagOf(headmatter) ?? 'en'
  const converted = slides.map((slide) => {
    const own = textOf(slide.frontmatter['lang']) ?? tag
    return toSlide(slide, slides, { datasets, tag: own, folder: path.dirname(entry) })
  })
  const title = converted[0] === undefined ? '' : plain(converted[0].slide.title)
  const wanted = converted.filter(({ slide }) => numbers.includes(slide.no))
  return {
    deck: {
      title: title === '' ? (textOf(headmatter['title']) ?? '') : title,
      author: textOf(headmatter['author']) ?? '',
      tag,
      date: textOf(headmatter['date']),
      slides: wanted.map(({ slide }) => slide),
    },
    messages: [
      ...settingFindings(headmatter).map((finding) => toDeckMessage(finding, slides[0])),
      ...wanted.flatMap(({ messages }) => messages),
    ],
  }
}

function tagOf({ lang, htmlAttrs }: Readonly<Record<string, unknown>>): string | undefined {
  const html = typeof htmlAttrs === 'object' && htmlAttrs !== null && 'lang' in htmlAttrs ? htmlAttrs.lang : undefined
  return textOf(lang) ?? textOf(html)
}

function toSlide(
  source: SourceSlide,
  all: readonly SourceSlide[],
  context: Context,
): { slide: SlideContent; messages: Message[] } {
  const parsed = [...splitSlots(source.content)].map(
    ([name, text]) => [name, toBlocks(parseMarkup(text), context)] as const,
  )
  const pieces = [...parsed, ['front matter', settingPieces(source, context)] as const]
  const { title, slots } = takeTitle(pieces.map(([name, parts]) => [name, parts.filter(isBlock)]))
  const every = pieces.flatMap(([, parts]) => parts)
  const { frontmatter, no, layout } = source
  return {
    slide: {
      no,
      layout,
      title,
      slots,
      notes: notesText(source.note, context),
      frontmatter,
      tag: context.tag,
      head: headOf(source, all, context),
      foot: footOf(every.filter(isOrigin), frontmatter, context.tag),
      byline: bylineOf(frontmatter, context.tag),
    },
    messages: every.filter(isFinding).map((finding) => toMessage(finding, source)),
  }
}

const isFinding = (piece: Piece): piece is Finding => piece.kind === 'finding'
const isOrigin = (piece: Piece): piece is Origin => piece.kind === 'origin'
const isBlock = (piece: Piece): piece is Block => piece.kind !== 'finding' && piece.kind !== 'origin'

/** The title is the first heading of the first level, wherever it stands. */
function takeTitle(slots: readonly (readonly [string, readonly Block[]])[]): Pick<SlideContent, 'title' | 'slots'> {
  const first = slots.flatMap(([, blocks]) => blocks).find((block) => block.kind === 'heading' && block.level === 1)
  return {
    title: first?.kind === 'heading' ? first.runs : [],
    slots: new Map(slots.map(([name, blocks]) => [name, blocks.filter((block) => block !== first)])),
  }
}

/** The nearest section before, by number and title, and whom or what the slide is about; the sources belong to the whole talk. */
function headOf(slide: SourceSlide, all: readonly SourceSlide[], context: Context): string {
  const opening = all.findLast(
    ({ no, layout, frontmatter }) => no <= slide.no && (layout === 'section' || frontmatter['opensSection'] === true),
  )
  const about = textOf(slide.frontmatter['company']) ?? textOf(slide.frontmatter['heading'])
  const section =
    opening === undefined || slide.layout === 'sources'
      ? []
      : [textOf(opening.frontmatter['number']), opening.no === slide.no ? undefined : titleText(opening.title, context)]
  return [...section, about].filter((part) => part !== undefined && part !== '').join(' · ')
}

function footOf(origins: readonly Origin[], { source }: SlideContent['frontmatter'], tag: string): string {
  const sources = origins.flatMap((origin) => origin.sources)
  return sources.length > 0 ? formatSources(sources, languageOf(tag)) : (textOf(source) ?? '')
}

function bylineOf({ author, date }: SlideContent['frontmatter'], tag: string): string {
  const written = textOf(date)
  const shown = written !== undefined && /^\d{4}(-\d{2}){0,2}$/u.test(written) ? formatDateIn(written, tag) : written
  return [textOf(author), shown].filter((part) => part !== undefined).join(' · ')
}
