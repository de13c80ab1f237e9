import type { Page } from '../export/browser/devtools/page.ts'
import { printPdf } from '../export/browser/devtools/print-pdf.ts'
import { dataFolder } from '../datasets/folder.ts'
import { readDatasets } from '../datasets/read.ts'
import { hasErrors, type Message, type Result, warning } from '../message/message.ts'
import { openPdf } from '../export/pdf/open-pdf.ts'
import { checkPage } from '../export/print/check-page.ts'
import { checkPageCharacters, checkSlides } from '../export/print/check-slides.ts'
import { linkSlides, slidesElsewhere } from '../export/print/link-slides.ts'
import type { ChartState } from '../export/print/page-state.ts'
import type { PrintPage } from '../export/print/print-page.ts'
import type { PrintJob } from '../export/print/print-job.ts'
import { type SeenFont, seenFonts } from '../export/print/seen-fonts.ts'
import type { DeckInfo } from '../export/site/deck-info.ts'
import { nameSlides } from '../export/site/name-slides.ts'
import { type Arrangement, arrangeHandout } from './arrange.ts'
import { type SlideFigures, chartedFigures } from './figures.ts'
import { BROUGHT_FONTS, handoutFonts } from './fonts.ts'
import { type HandoutStyle, ruledLines } from './form.ts'
import { type HandoutMarkup, type SlidePages, handoutMarkup } from './markup.ts'
import { nameUntitled } from './name-untitled.ts'
import { slidePages } from './slide-pages.ts'
import { handoutStyles } from './styles.ts'

/** A handout to print from a built deck. `cache` is a folder for cut fonts. */
export interface HandoutJob extends PrintJob {
  readonly style: HandoutStyle
  readonly cache: string
}

/** A printed handout, before it is finished; `deck` has its slides named as they are shown. */
export interface HandoutPrint {
  readonly pdf: Uint8Array
  readonly deck: DeckInfo
  readonly pages: SlidePages
  readonly charts: readonly ChartState[]
  readonly fonts: readonly SeenFont[]
}

/** Prints a handout of a deck that was built with `print`: once to learn on which page each slide stands, and once to say it. */
export async function printHandout(opened: PrintPage, job: HandoutJob): Promise<Result<HandoutPrint | undefined>> {
  const { page, state, watch } = opened
  const settled = [...watch.messages(), ...checkPage(state, job.deck), ...checkNotes(job)]
  if (hasErrors(settled)) return { value: undefined, messages: settled }
  const messages = [...settled, ...(await checkSlides(page, job.deck))]
  if (hasErrors(messages)) return { value: undefined, messages }
  const { value: deck, messages: untitled } = nameUntitled(nameSlides(job.deck, state.headings))
  const shown = state.charts.map(({ name, slide }) => ({ dataset: name, slide }))
  const figures = chartedFigures(shown, await readDatasets(dataFolder(deck.root, { data: deck.data })), deck.lang)
  const arrangement = { ...(await arrangementOf(deck, figures, job)), steps: state.steps }
  await page.evaluate(linkSlides, slidesElsewhere(job.elsewhere))
  await arrange(page, arrangement)
  const pages = slidePages(await openPdf(await pdfOf(page, false)))
  await arrange(page, { ...arrangement, contents: handoutMarkup(deck, figures, pages).contents })
  const beside = await checkPageCharacters(page, deck)
  if (hasErrors(beside)) return { value: undefined, messages: [...messages, ...beside] }
  const fonts = [...(await seenFonts(page)), ...BROUGHT_FONTS]
  const pdf = await pdfOf(page)
  const late = watch.messages()
  if (late.length > 0) return { value: undefined, messages: late }
  return { value: { pdf, deck, pages, charts: state.charts, fonts }, messages: [...messages, ...untitled] }
}

/** Forms that show notes are half empty without them. */
function checkNotes({ deck, style: { form } }: HandoutJob): Message[] {
  const shows = form === '1' || form === '2' || form === 'notes'
  if (!shows || deck.slides.some(({ note }) => note !== undefined)) return []
  const place = deck.slides[0]
  return [
    warning('export/handout-notes', 'the deck has no notes, so its handout is slides only', {
      ...(place === undefined ? {} : { place: { file: place.file } }),
      remedy:
        'Write notes as a comment at the end of a slide, or choose --handout 3 (lines to write on) or 6 (a grid).',
    }),
  ]
}

async function arrange(page: Page, arrangement: Arrangement): Promise<void> {
  await page.evaluate(arrangeHandout, arrangement)
  await page.evaluate(async () => {
    await document.fonts.ready
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)))
  })
}

async function arrangementOf(
  deck: DeckInfo,
  figures: readonly SlideFigures[],
  { style, cache }: HandoutJob,
): Promise<Omit<Arrangement, 'steps'>> {
  const markup = handoutMarkup(deck, figures, new Map())
  const sections = sectionsOf(deck)
  const fonts = await handoutFonts(deck, textsOf(markup), cache)
  const isText = style.form === 'notes'
  return {
    ...markup,
    notes: markup.notes.map((notes) =>
      style.form === '3' || (style.form === '2' && notes === '') ? linesHtml(ruledLines(style)) : notes,
    ),
    numbers: deck.slides.map(({ no }) => no),
    form: style.form,
    styles: `${fonts}\n${handoutStyles(deck, style, style.form === '1' || isText ? sections.titles : [])}`,
    classes: deck.slides.map(
      ({ layout }, index) => `${layout === 'section' ? 'handout-part ' : ''}handout-section-${sections.of[index] ?? 0}`,
    ),
    headings: deck.slides.map(({ title }) => (isText ? title : '')),
  }
}

function textsOf({ cover, contents, sources }: HandoutMarkup): readonly string[] {
  return [cover, contents, sources]
}

/** Lines to write on: decoration, which nobody has read aloud. */
function linesHtml(count: number): string {
  return '<span class="handout-line" aria-hidden="true"></span>'.repeat(count)
}

/** The running titles, and for each slide which of them it stands under; what comes before the first part has none. */
function sectionsOf({ slides }: DeckInfo): { readonly titles: readonly string[]; readonly of: readonly number[] } {
  const titles = ['']
  const of = slides.map(({ layout, number, title, part }) => {
    if (layout === 'section') titles.push(number === undefined ? title : `${number} ${title}`)
    else if (part !== undefined && part !== titles.at(-1)) titles.push(part)
    return titles.length - 1
  })
  return { titles, of }
}

/** The page size is the styles'. Tags are most of a PDF's objects, and do not move a page. */
async function pdfOf(page: Page, tagged = true): Promise<Uint8Array> {
  return await printPdf(page, {
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: tagged,
    generateDocumentOutline: tagged,
  })
}
