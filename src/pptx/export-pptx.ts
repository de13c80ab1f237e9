import path from 'node:path'
import { datasetMessages, readDatasets } from '../datasets/read.ts'
import { dataFolder } from '../datasets/folder.ts'
import { writeWhole } from '../files/write.ts'
import { type Message, MessageError, type Result, hasErrors, warning } from '../message/message.ts'
import { toDeck } from './content/read-deck.ts'
import type { DeckContent } from './content/read-deck.ts'
import { DARK, LIGHT } from './page/colours.ts'
import { layOut } from './page/lay-out.ts'
import type { LaidOut } from './page/layouts/frame.ts'
import { type Source, readSource } from './source/read-source.ts'

/** A deck to write as PPTX. */
export interface PptxRequest {
  readonly entry: string
  readonly out: string
  readonly dark?: boolean
}

/** What came out: slides, native charts, slides with notes, and the size of the file. */
export interface PptxReport {
  readonly slides: number
  readonly charts: number
  readonly notes: number
  readonly bytes: number
}

/**
 * Writes a deck as PPTX: text, tables, charts and notes that PowerPoint can edit. The file is written whole, and only if no
 * message is an error; else the value is undefined. What a PPTX cannot carry is told in warnings.
 */
export async function exportPptx(request: PptxRequest): Promise<Result<PptxReport | undefined>> {
  const entry = path.resolve(request.entry)
  const source = await readSource(entry)
  if (source.value === undefined) return { value: undefined, messages: source.messages }
  const { pptx, messages } = await renderPptx(source.value, entry, request.dark ?? false)
  if (pptx === undefined) return { value: undefined, messages }
  try {
    await writeWhole(path.resolve(request.out), pptx.bytes)
  } catch (cause) {
    if (!(cause instanceof MessageError)) throw cause
    return { value: undefined, messages: [...messages, ...cause.messages] }
  }
  return { value: { ...pptx.report, bytes: pptx.bytes.length }, messages }
}

interface Rendered {
  readonly bytes: Uint8Array
  readonly report: Omit<PptxReport, 'bytes'>
}

async function renderPptx(
  source: Source,
  entry: string,
  dark: boolean,
): Promise<{ pptx: Rendered | undefined; messages: Message[] }> {
  const folder = dataFolder(path.dirname(entry), source.headmatter)
  const datasets = await readDatasets(folder, path.relative(path.dirname(entry), folder) || '.')
  const broken = datasetMessages(datasets)
  const { deck, messages } = toDeck(source, datasets, entry)
  const pages = deck.slides.map(layOut)
  const all = [...broken, ...messages, ...smallText(pages, source)]
  if (hasErrors(all)) return { pptx: undefined, messages: all }
  return { pptx: await drawPages(deck, pages, dark), messages: all }
}

/** The library is loaded only here: no other command needs it. */
async function drawPages(deck: DeckContent, pages: readonly LaidOut[], dark: boolean): Promise<Rendered> {
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

function smallText(pages: readonly LaidOut[], { slides }: Source): Message[] {
  return pages.flatMap(({ size }, index) => {
    const slide = slides[index]
    if (size >= LEAST_SIZE || slide === undefined) return []
    const text = `slide ${slide.no}: it has so much text that it is set in ${size} points`
    const remedy = 'Take some of it off the slide: the notes have room.'
    return [warning('pptx/small-text', text, { place: { file: slide.file, line: slide.line }, remedy })]
  })
}
