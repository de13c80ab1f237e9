import { createHash } from 'node:crypto'
import { type PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib'
import { hasErrors, type Result } from '../../message/message.ts'
import { openParts } from './open-parts.ts'
import { checkPdf } from './check-pdf.ts'
import type { DeckInfo } from '../site/deck-info.ts'
import { type OutlineEntry, outlineOf, writeOutline } from './pdf-outline.ts'
import { labelPages } from './page-labels.ts'
import { mapRoles } from './pdf-roles.ts'
import { joinPrints } from '../print/join-prints.ts'
import type { Print } from '../print/print-deck.ts'
import { nameSlides } from '../site/name-slides.ts'
import { trimPages } from './trim-pages.ts'

/** Where the essay has no date: the file says nothing of the day it was made on, so that the same deck gives the same bytes. */
const NO_DATE = new Date(0)

/** A finished deck: the file, and how many pages and charts it has. */
export interface FinishedPdf {
  readonly pdf: Uint8Array
  readonly pages: number
  readonly charts: number
}

/**
 * Makes a deck of the parts that were printed of it, checks it and gives it outline, language, title and author, and dates that
 * do not depend on the clock.
 */
export async function finishPdf(parts: readonly Print[], unnamed: DeckInfo): Promise<Result<FinishedPdf | undefined>> {
  const print = joinPrints(parts)
  const deck = nameSlides(unnamed, print.headings)
  const document = await openParts(parts, (slide) => pageOf(print, slide))
  const messages = checkPdf(document, deck, print)
  if (hasErrors(messages)) return { value: undefined, messages }
  trimPages(document, deck)
  labelPages(document, print.steps)
  const outline = outlineOf(deck.slides, (index) => pageOf(print, deck.slides[index]?.no ?? 0) ?? 0)
  const pdf = await saveFinished(document, deck, outline)
  return { value: { pdf, pages: print.steps.length, charts: print.charts.length }, messages }
}

/** The first of a slide's pages, 0-based. */
function pageOf({ steps }: Pick<Print, 'steps'>, slide: number): number | undefined {
  const page = steps.indexOf(slide)
  return page === -1 ? undefined : page
}

/** Gives a checked document its outline and metadata, and saves it. */
export async function saveFinished(
  document: PDFDocument,
  deck: DeckInfo,
  outline: readonly OutlineEntry[],
): Promise<Uint8Array> {
  writeOutline(document, outline)
  mapRoles(document)
  writeMetadata(document, deck)
  return await saveWithId(document)
}

function writeMetadata(document: PDFDocument, deck: DeckInfo): void {
  const date = deck.date === undefined ? NO_DATE : new Date(deck.date)
  document.setTitle(deck.title, { showInWindowTitleBar: true })
  if (deck.author !== undefined) document.setAuthor(deck.author)
  if (deck.subject !== undefined) document.setSubject(deck.subject)
  if (deck.lang !== undefined) document.catalog.set(PDFName.of('Lang'), PDFString.of(deck.lang))
  document.setCreator('essaydeck')
  document.setCreationDate(date)
  document.setModificationDate(date)
}

/** In hexadecimal digits. */
const ID_LENGTH = 32

/** The file's identifier is made of its content: it is put where a file has been that had none. */
async function saveWithId(document: PDFDocument): Promise<Uint8Array> {
  const none = PDFHexString.of('0'.repeat(ID_LENGTH))
  document.context.trailerInfo.ID = document.context.obj([none, none])
  // Without breaks, in which nobody has anything to do.
  const pdf = Buffer.from(await document.save({ objectsPerTick: Infinity }))
  const at = pdf.lastIndexOf(pairOf(none), undefined, 'latin1')
  if (at === -1) throw new Error('the PDF was saved without the identifier that it was given')
  const id = PDFHexString.of(createHash('sha256').update(pdf).digest('hex').slice(0, ID_LENGTH))
  pdf.write(pairOf(id), at, 'latin1')
  return pdf
}

function pairOf(id: PDFHexString): string {
  return `${id.toString()} ${id.toString()}`
}
