import { exhibit } from './exhibits.ts'
import { renderFrontmatter } from './frontmatter.ts'
import { blocks, bulletList, component, heading, numberedList, prose } from './markdown.ts'
import type { SlideMarkdown } from './markdown.ts'
import type { Deck, DeckMeta, Slide, SlideKind } from './model.ts'
import { renderNotes } from './notes.ts'

/** One slide as its three parts of text. */
export interface RenderedSlide {
  readonly frontmatter: Readonly<Record<string, unknown>>
  readonly content: SlideMarkdown
  readonly note: SlideMarkdown
  /** The addresses that Slidev should load early: those of its picture. */
  readonly images: readonly string[]
}

/** Renders every slide of a deck; the first carries the deck's headmatter. */
export function renderSlides(deck: Deck): readonly RenderedSlide[] {
  return deck.slides.map((slide, index) => ({
    frontmatter: { ...(index === 0 ? headmatter(deck.meta) : {}), ...frontmatter(slide) },
    content: content(slide),
    note: renderNotes(slide.notes),
    images: slide.kind === 'picture' ? [encodeURI(slide.picture.address)] : [],
  }))
}

/** Renders a deck as the text of `slides.md`. */
export function renderDeck(deck: Deck): string {
  return renderSlides(deck).map(renderSlide).join('\n')
}

function renderSlide(slide: RenderedSlide): string {
  const note = slide.note === '' ? '' : `\n<!--\n${slide.note}\n-->\n`
  return `---\n${renderFrontmatter(slide.frontmatter)}---\n\n${slide.content}\n${note}`
}

/** What the whole deck needs: its names, no fetching of fonts or icons, and nothing loaded that no slide uses. */
function headmatter(meta: DeckMeta): Readonly<Record<string, unknown>> {
  return {
    theme: 'default',
    ...(meta.addons.length > 0 && { addons: [...meta.addons] }),
    // Slidev renders this as Markdown inside a Vue template.
    title: prose(meta.title),
    titleTemplate: '%s',
    ...(meta.subtitle !== undefined && { subtitle: apart(meta.subtitle) }),
    ...(meta.author !== undefined && { author: apart(meta.author) }),
    ...(meta.date !== undefined && { date: apart(meta.date) }),
    lang: meta.lang,
    htmlAttrs: { lang: meta.lang },
    essay: meta.essay,
    ...(meta.data !== undefined && { data: meta.data }),
    // Slidev's own 980 makes a slide of 980 × 552: not quite 16:9, with a black edge on every 16:9 screen.
    canvasWidth: 960,
    fonts: { provider: 'none' },
    favicon: '',
    monaco: false,
    twoslash: false,
  }
}

/** UnoCSS looks for names of styles here too, where no element can keep brackets apart: a word joiner does, unseen. */
function apart(text: string): string {
  // After "<", it takes every word for an attribute with names of styles in it.
  return text.replaceAll(text.includes('<') ? /[([]/gu : /(?<=[-:])[([]/gu, '\u2060$&')
}

/** Exhibits but quotes share one layout. */
const LAYOUTS: Partial<Record<SlideKind, string>> = {
  table: 'exhibit',
  code: 'exhibit',
  formula: 'exhibit',
  picture: 'exhibit',
}

function frontmatter(slide: Slide): Readonly<Record<string, unknown>> {
  const number = slide.kind === 'section' ? slide.number : slide.opens?.number
  return {
    layout: LAYOUTS[slide.kind] ?? slide.kind,
    ...(slide.opens !== undefined && { opensSection: true }),
    ...(number !== undefined && { number }),
    ...(slide.heading !== undefined && { heading: apart(slide.heading) }),
  }
}

function content(slide: Slide): SlideMarkdown {
  const title = heading(1, slide.title)
  switch (slide.kind) {
    case 'cover':
      return blocks(title, optional(slide.subtitle), bulletList(slide.points))
    case 'agenda':
      return blocks(title, numberedList(slide.items, slide.from))
    case 'section':
      return blocks(title, optional(slide.lead))
    case 'points':
      return blocks(title, bulletList(slide.points))
    case 'chart':
    case 'timeline':
      return blocks(title, component(slide.chart.component, slide.chart.attributes))
    case 'figure':
      return blocks(title, component(slide.chart.component, slide.chart.attributes), prose(slide.sentence))
    case 'sources':
      return blocks(title, component('SourceList', { data: slide.datasets.join(',') }))
    default:
      return blocks(title, exhibit(slide))
  }
}

function optional(text: string | undefined): SlideMarkdown | undefined {
  return text === undefined ? undefined : prose(text)
}
