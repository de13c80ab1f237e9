import path from 'node:path'
import { datasetMessages, readDatasets } from '../datasets/read.ts'
import { dataFolder } from '../datasets/folder.ts'
import { type Range, slidesWanted } from '../deck/range.ts'
import { type SourceSlide, readSource } from '../deck/read-source.ts'
import { writeWhole } from '../files/write.ts'
import { type Message, MessageError, type Result, hasErrors, warning } from '../message/message.ts'
import { type DeckContent, type Wanted, toDeck } from './content/read-deck.ts'
import { DARK, LIGHT } from './page/colours.ts'
import { layOut } from './page/lay-out.ts'
import type { LaidOut } from './page/layouts/frame.ts'

/** A deck to write as PPTX. */
export interface PptxRequest {
  readonly entry: string
  readonly out: string
  readonly dark?: boolean
  /** Only these slides. */
  readonly range?: Range | undefined
}

/** What came out: slides, native charts, slides with notes, and the size of the file. */
export interface PptxReport {
  readonly slides: number
  readonly charts: number
  readonly notes: number
  readonly bytes: number
}

/** A PPTX, and what is in it. */
export interface MadePptx {
  readonly bytes: Uint8Array
  readonly report: Omit<PptxReport, 'bytes'>
}

/**
 * Makes a deck, or some of its slides, a PPTX: text, tables, charts and notes that PowerPoint can edit. The value is undefined
 * exactly where a message is an error. What a PPTX cannot carry is told in warnings.
 */
export async function makePptx(request: Omit<PptxRequest, 'out'>): Promise<Result<MadePptx | undefined>> {
  const entry = path.resolve(request.entry)
  const { value: source, messages } = await readSource(entry)
  if (source === undefined) return { value: undefined, messages }
  const { value: numbers, messages: wrong } = slidesWanted(request.range, source.slides.length)
  if (numbers === undefined) return { value: undefined, messages: wrong }
  return await renderPptx({ source, entry, numbers }, request.dark ?? false)
}

/** Makes a PPTX and writes it whole, unless a message is an error; then the value is undefined. */
export async function exportPptx({ out, ...request }: PptxRequest): Promise<Result<PptxReport | undefined>> {
  const { value: pptx, messages } = await makePptx(request)
  if (pptx === undefined) return { value: undefined, messages }
  try {
    await writeWhole(path.resolve(out), pptx.bytes)
  } catch (cause) {
    if (!(cause instanceof MessageError)) throw cause
    return { value: undefined, messages: [...messages, ...cause.messages] }
  }
  return { value: { ...pptx.report, bytes: pptx.bytes.length }, messages }
}

async function renderPptx(wanted: Wanted, dark: boolean): Promise<Result<MadePptx | undefined>> {
  const { source, entry, numbers } = wanted
  const folder = dataFolder(path.dirname(entry), source.headmatter)
  const datasets = await readDatasets(folder, path.relative(path.dirname(entry), folder) || '.')
  const broken = datasetMessages(datasets)
  const { deck, messages } = toDeck(wanted, datasets)
  const pages = deck.slides.map(layOut)
  const sources = source.slides.filter(({ no }) => numbers.includes(no))
  const all = [...broken, ...messages, ...smallText(pages, sources)]
  if (hasErrors(all)) return { value: undefined, messages: all }
  return { value: await drawPages(deck, pages, dark), messages: all }
}

/** The library is loaded only here: no other command needs it. */
async function drawPages(deck: DeckContent, pages: readonly LaidOut[], dark: boolean): Promise<MadePptx> {
  const [{ loadLibrary }, { drawDeck }, { finishPackage }] = await Promise.all([
    import('./draw/library.ts'),
    import('./draw/draw-deck.ts'),
    import('./package/finish.ts'),
  ])
  const palette = dark ? DARK : LIGHT
  const drawn = drawDeck(await loadLibrary(), { deck, pages, palette })
  const written = await drawn.pptx.write({ outputType: 'uint8array' })
  if (!(written instanceof Uint8Array)) throw new TypeError('pptxgenjs gave no bytes')
  const { title, author, tag, date } = deck
  const bytes = await finishPackage(written, { title, author, tag, date, slides: pages.length, drawn, palette })
  const notes = deck.slides.filter((slide) => slide.notes.length > 0).length
  return { bytes, report: { slides: pages.length, charts: drawn.charts.length, notes } }
}

/** Text smaller than this is hard to read from a seat. */
const LEAST_SIZE = 12

function smallText(pages: readonly LaidOut[], slides: readonly SourceSlide[]): Message[] {
  return pages.flatMap(({ size }, index) => {
    const slide = slides[index]
    if (size >= LEAST_SIZE || slide === undefined) return []
    const text = `slide ${slide.no}: it has so much text that it is set in ${size} points`
    const remedy = 'Take some of it off the slide: the notes have room.'
    return [warning('pptx/small-text', text, { place: { file: slide.file, line: slide.line }, remedy })]
  })
}
