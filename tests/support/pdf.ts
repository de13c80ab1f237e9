import { readFile } from 'node:fs/promises'
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib'
import { getDocument, OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** An exported PDF as another program reads it. */
export interface ReadPdf {
  readonly pages: readonly ReadPage[]
  readonly info: Readonly<Record<string, unknown>>
  readonly marked: boolean
  readonly outline: readonly OutlineLine[]
  /** The text alternatives of its figures. */
  readonly alternatives: readonly string[]
  /** Masks cut holes: a canvas cleared in print does so. */
  readonly softMasks: number
  /** Each font file that is embedded, by its PostScript name. */
  readonly fontFiles: readonly string[]
  /** Addresses that its links lead to, and how many links lead to a place in it. */
  readonly links: { readonly addresses: readonly string[]; readonly inside: number }
}

/** One page: size in points, text in reading order, fonts by PostScript name, tags, and how many pictures it paints. */
export interface ReadPage {
  readonly width: number
  readonly height: number
  readonly text: string
  readonly fonts: readonly ReadFont[]
  readonly images: number
  readonly tags: readonly string[]
}

/** A font as pdf.js has it. */
export interface ReadFont {
  readonly name: string
  readonly type3: boolean
  readonly missingFile: boolean
}

/** An entry of the outline with its page (1-based) and what is below it. */
export interface OutlineLine {
  readonly title: string
  readonly page: number
  readonly items: readonly OutlineLine[]
}

const IMAGES: ReadonlySet<number> = new Set([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintImageXObjectRepeat,
])

/** Opens a PDF with pdf.js and reads what the tests ask for. */
export async function readPdf(file: string): Promise<ReadPdf> {
  const bytes = await readFile(file)
  const data = new Uint8Array(bytes)
  const task = getDocument({ data, fontExtraProperties: true, verbosity: 0 })
  const document = await task.promise
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1)
  const pages = await Promise.all(numbers.map(async (no) => readPage(await document.getPage(no))))
  const { info } = await document.getMetadata()
  const marks = (await document.getMarkInfo()) as unknown as ReadonlyMap<string, boolean> | null
  const outline = await readOutline(document, (await document.getOutline()) as OutlineNode[] | null)
  const raw = await PDFDocument.load(bytes, { updateMetadata: false })
  await task.destroy()
  return {
    pages,
    info: info as Record<string, unknown>,
    marked: marks?.get('Marked') === true,
    outline,
    alternatives: alternativesOf(raw),
    softMasks: softMasksOf(raw),
    fontFiles: fontFilesOf(raw),
    links: linksOf(raw),
  }
}

async function readPage(page: PDFPageProxy): Promise<ReadPage> {
  const operators = await page.getOperatorList()
  const { items } = await page.getTextContent()
  const tree = (await page.getStructTree()) as TagNode | null
  const { width, height } = page.getViewport({ scale: 1 })
  return {
    width,
    height,
    text: items.map((item) => ('str' in item ? item.str : '')).join(''),
    fonts: fontNames(operators).map((name) => readFont(page, name)),
    images: operators.fnArray.filter((operator) => IMAGES.has(operator)).length,
    tags: tree === null ? [] : flatten(tree),
  }
}

function fontNames({ fnArray, argsArray }: { fnArray: number[]; argsArray: unknown[] }): string[] {
  const names = fnArray.flatMap((operator, index) =>
    operator === OPS.setFont ? [(argsArray[index] as [string])[0]] : [],
  )
  return [...new Set(names)]
}

function readFont(page: PDFPageProxy, name: string): ReadFont {
  const font = page.commonObjs.get(name) as { name: string; isType3Font?: boolean; missingFile?: boolean }
  return {
    name: font.name.replace(/^[A-Z]{6}\+/, ''),
    type3: font.isType3Font === true,
    missingFile: font.missingFile === true,
  }
}

interface TagNode {
  readonly role?: string
  readonly children?: readonly TagNode[]
}

function flatten({ role, children = [] }: TagNode): string[] {
  return [...(role === undefined ? [] : [role]), ...children.flatMap(flatten)]
}

/** pdf.js passes over tags inside a form, and Chromium prints a canvas as a form: these are read with pdf-lib. */
function alternativesOf(document: PDFDocument): string[] {
  const figures = dictsOf(document).filter((dict) => dict.get(PDFName.of('S')) === PDFName.of('Figure'))
  const texts = figures.map((dict) => dict.lookup(PDFName.of('Alt')))
  return texts
    .filter((text) => text instanceof PDFHexString || text instanceof PDFString)
    .map((text) => text.decodeText())
}

function softMasksOf(document: PDFDocument): number {
  return dictsOf(document).filter((dict) => dict.lookup(PDFName.of('SMask')) instanceof PDFDict).length
}

function fontFilesOf(document: PDFDocument): string[] {
  const descriptors = dictsOf(document).filter(
    (dict) => dict.has(PDFName.of('FontFile2')) || dict.has(PDFName.of('FontFile3')),
  )
  return descriptors.map((dict) =>
    dict
      .lookup(PDFName.of('FontName'), PDFName)
      .decodeText()
      .replace(/^[A-Z]{6}\+/, ''),
  )
}

function linksOf(document: PDFDocument): ReadPdf['links'] {
  const links = dictsOf(document).filter((dict) => dict.get(PDFName.of('Subtype')) === PDFName.of('Link'))
  const addresses = links.flatMap((link) => {
    const uri = link.lookupMaybe(PDFName.of('A'), PDFDict)?.lookup(PDFName.of('URI'))
    return uri instanceof PDFString || uri instanceof PDFHexString ? [uri.decodeText()] : []
  })
  return { addresses, inside: links.filter((link) => link.has(PDFName.of('Dest'))).length }
}

function dictsOf(document: PDFDocument): PDFDict[] {
  const objects = document.context.enumerateIndirectObjects().map(([, object]) => object)
  return objects.filter((object) => object instanceof PDFDict)
}

interface OutlineNode {
  readonly title: string
  readonly dest: unknown[]
  readonly items: readonly OutlineNode[]
}

async function readOutline(document: PDFDocumentProxy, nodes: readonly OutlineNode[] | null): Promise<OutlineLine[]> {
  return await Promise.all(
    (nodes ?? []).map(async ({ title, dest, items }) => {
      const index = await document.getPageIndex(dest[0] as { num: number; gen: number })
      return { title, page: index + 1, items: await readOutline(document, items) }
    }),
  )
}
