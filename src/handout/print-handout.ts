import type { Page } from '../export/browser/devtools/page.ts'
import { printPdf } from '../export/browser/devtools/print-pdf.ts'
import { hasErrors, type Message, type Result, warning } from '../message/message.ts'
import { openPdf } from '../export/pdf/open-pdf.ts'
import { checkPage } from '../export/print/check-page.ts'
import { checkPageCharacters, checkSlides } from '../export/print/check-slides.ts'
import { linkSlides, slidesElsewhere } from '../export/print/link-slides.ts'
import type { ChartState } from '../export/print/page-state.ts'
import type { PrintPage } from '../export/print/print-page.ts'
import { type SeenFont, seenFonts } from '../export/print/seen-fonts.ts'
import type { DeckInfo } from '../export/site/deck-info.ts'
import { type Arrangement, arrangeHandout, fillHandout, showHandout, type ShownParts } from './arrange.ts'
import { arrangementOf } from './arrangement.ts'
import { contentOf, seenOn } from './content.ts'
import { BROUGHT_FONTS } from './fonts.ts'
import type { HandoutJob } from './job.ts'
import { handoutMarkup, type SlidePages } from './markup.ts'
import { type HandoutSurvey, type Placement, placeOf } from './placement.ts'
import { slidePages } from './slide-pages.ts'
import { numberingStyles } from './styles.ts'

/** Pages of a printed handout, before it is finished; `deck` is the whole, with its slides named as they are shown. */
export interface HandoutPrint {
  readonly pdf: Uint8Array
  readonly deck: DeckInfo
  readonly pages: SlidePages
  readonly charts: readonly ChartState[]
  readonly fonts: readonly SeenFont[]
}

/** Learns how many pages the slides of a part of a deck take, and what is on them. */
export async function surveyHandout(opened: PrintPage, job: HandoutJob): Promise<Result<HandoutSurvey | undefined>> {
  const { page, state } = opened
  const messages = await checkOpened(opened, job)
  if (hasErrors(messages)) return { value: undefined, messages }
  const seen = seenOn(job.deck, state)
  const content = await contentOf(job, [seen])
  await arrange(page, { ...(await arrangementOf(content, job)), steps: state.steps })
  await page.evaluate(showHandout, { front: false, slides: true, back: false })
  const document = await openPdf(await pdfOf(page, false))
  return { value: { ...seen, pages: slidePages(document), count: document.getPageCount() }, messages }
}

/**
 * Prints a handout of a deck that was built with `print`, or of a part of one that was surveyed: once to learn on which page each
 * slide stands, and once to say it.
 */
export async function printHandout(
  opened: PrintPage,
  job: HandoutJob,
  surveys?: readonly HandoutSurvey[],
): Promise<Result<HandoutPrint | undefined>> {
  const { page, state, watch } = opened
  const messages = await checkOpened(opened, job)
  if (hasErrors(messages)) return { value: undefined, messages }
  const content = await contentOf(job, surveys ?? [seenOn(job.deck, state)])
  const { deck, figures, untitled } = content
  await page.evaluate(linkSlides, slidesElsewhere(job))
  await arrange(page, { ...(await arrangementOf(content, job)), steps: state.steps })
  const place = surveys === undefined ? await placeWhole(page) : await placePart(page, job, surveys)
  await page.evaluate(showHandout, place.shows)
  await page.evaluate(fillHandout, {
    contents: handoutMarkup(deck, figures, place.pages).contents,
    styles: place.numbers === undefined ? '' : numberingStyles(deck, place.numbers),
    elsewhere: slidesElsewhere(job).address,
  })
  await untilDrawn(page)
  const beside = await checkPageCharacters(page, deck)
  if (hasErrors(beside)) return { value: undefined, messages: [...messages, ...beside] }
  const fonts = [...(await seenFonts(page)), ...BROUGHT_FONTS]
  const pdf = await pdfOf(page)
  const late = watch.messages()
  if (late.length > 0) return { value: undefined, messages: late }
  return { value: { pdf, deck, pages: place.pages, charts: state.charts, fonts }, messages: [...messages, ...untitled] }
}

async function checkOpened({ page, state, watch }: PrintPage, job: HandoutJob): Promise<Message[]> {
  const settled = [...watch.messages(), ...checkPage(state, job.deck), ...checkNotes(job)]
  return hasErrors(settled) ? settled : [...settled, ...(await checkSlides(page, job.deck))]
}

/** Forms that show notes are half empty without them. */
function checkNotes({ deck: part, whole: deck = part, style: { form } }: HandoutJob): Message[] {
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
  await untilDrawn(page)
}

async function untilDrawn(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)))
  })
}

async function placeWhole(page: Page): Promise<Placement> {
  return {
    pages: slidePages(await openPdf(await pdfOf(page, false))),
    shows: { front: true, slides: true, back: true },
  }
}

/** Counts the pages of what stands before and behind the slides: every part needs to know, and none knows of another. */
async function placePart(page: Page, job: HandoutJob, surveys: readonly HandoutSurvey[]): Promise<Placement> {
  const front = await countShown(page, { front: true, slides: false, back: false })
  const back = await countShown(page, { front: false, slides: false, back: true })
  return placeOf(job, surveys, { front, back })
}

async function countShown(page: Page, shown: ShownParts): Promise<number> {
  const isAny = await page.evaluate(showHandout, shown)
  return isAny ? (await openPdf(await pdfOf(page, false))).getPageCount() : 0
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
