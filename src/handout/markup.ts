import { renderSVG } from 'uqr'
import { formatDate } from '../chart/words/date.ts'
import { languageOf } from '../chart/words/language.ts'
import type { DeckInfo, SlideInfo } from '../export/site/deck-info.ts'
import type { SlideFigures } from './figures.ts'
import { notesHtml } from './notes-html.ts'
import { handoutWords } from './words.ts'

/** The parts of a handout that the browser puts around the slides, as HTML. */
export interface HandoutMarkup {
  readonly cover: string
  readonly contents: string
  /** One a slide, empty where it has no notes. */
  readonly notes: readonly string[]
  readonly sources: string
}

/** Pages of the slides in the handout, 1-based; empty where they are not known yet. */
export type SlidePages = ReadonlyMap<number, number>

/** Writes all that a handout has beside its slides. */
export function handoutMarkup(deck: DeckInfo, figures: readonly SlideFigures[], pages: SlidePages): HandoutMarkup {
  return {
    cover: coverHtml(deck),
    contents: contentsHtml(deck, pages),
    notes: deck.slides.map(({ note }) => (note === undefined ? '' : notesHtml(note))),
    sources: sourcesHtml(deck, figures),
  }
}

function coverHtml({ title, subtitle, author, date, lang, talk }: DeckInfo): string {
  const said = talk?.date ?? date?.slice(0, 7)
  const day = said === undefined ? undefined : formatDate(said, languageOf(lang))
  const facts = [author, day, talk?.place].filter((fact) => fact !== undefined)
  return [
    `<h1>${escape(title)}</h1>`,
    ...(subtitle === undefined ? [] : [`<p class="subtitle">${escape(subtitle)}</p>`]),
    `<ul class="talk">${facts.map((fact) => `<li>${escape(fact)}</li>`).join('')}</ul>`,
    ...(talk?.address === undefined ? [] : [addressHtml(talk.address)]),
  ].join('\n')
}

/** The address as a code for a telephone and as a link; the code says what it is to who cannot see it. */
function addressHtml(address: string): string {
  const shown = escape(address)
  const link = /^(?:https?:|mailto:)/iu.test(address) ? `<a href="${shown}">${shown}</a>` : `<span>${shown}</span>`
  return `<p class="address">${codeHtml(address)}${link}</p>`
}

/** More than this is no address that a telephone reads off paper; a code holds 2953 bytes at most (ISO/IEC 18004). */
const LONGEST_CODE = 1000

function codeHtml(address: string): string {
  if (Buffer.byteLength(address) > LONGEST_CODE) return ''
  const code = Buffer.from(renderSVG(address, { border: 0 })).toString('base64')
  return `<img alt="${escape(address)}" src="data:image/svg+xml;base64,${code}">`
}

function contentsHtml({ slides, lang }: DeckInfo, pages: SlidePages): string {
  const entries = slides.map((slide, index) => {
    const isNew = slide.part !== undefined && slide.part !== slides[index - 1]?.part
    return `${isNew ? partHtml(slide.part) : ''}${entryHtml(slide, pages.get(slide.no))}`
  })
  return `<h2>${escape(handoutWords(lang).contents)}</h2>\n<ol>${entries.join('')}</ol>`
}

/** A part whose divider is not in the handout is named, and leads nowhere. */
function partHtml(part: string): string {
  return `<li class="part"><span>${escape(part)}</span></li>`
}

function entryHtml({ no, title, layout, number }: SlideInfo, page: number | undefined): string {
  const part = layout === 'section' ? ' class="part"' : ''
  const shown = number === undefined ? title : `${number} ${title}`
  return `<li${part}><a href="#handout-slide-${no}"><span>${escape(shown)}</span><b>${page ?? ''}</b></a></li>`
}

function sourcesHtml({ lang }: DeckInfo, figures: readonly SlideFigures[]): string {
  if (figures.length === 0) return ''
  const words = handoutWords(lang)
  const groups = figures.map(({ slide, title, figures: rows }) => {
    const items = rows.map(({ label, value, source, sentence }) => {
      const said = sentence === undefined ? '' : ` <q>${escape(words.quote(sentence))}</q>`
      return `<li><b>${escape(label)}</b> ${escape(value)} <span>${escape(source)}</span>${said}</li>`
    })
    const short = rows.length <= SHORT ? ' class="short"' : ''
    return `<section${short}><h3><a href="#handout-slide-${slide}">${escape(words.slide(slide))}</a> ${escape(title)}</h3><ul>${items.join('')}</ul></section>`
  })
  return `<h2>${escape(words.sources)}</h2>\n${groups.join('\n')}`
}

/** Up to how many figures a list of them is kept on one page. */
const SHORT = 6

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text of the deck as text in HTML. */
export function escape(text: string): string {
  return text.replaceAll(/[&<>"]/gu, (sign) => ENTITIES[sign] ?? sign)
}
