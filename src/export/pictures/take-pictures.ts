import { rm } from 'node:fs/promises'
import path from 'node:path'
import type { Browser } from '../browser/devtools/browser.ts'
import { hasErrors, type Message, type Result } from '../../message/message.ts'
import { writeWhole } from '../../files/write.ts'
import { startBrowser } from '../browser/start-browser.ts'
import { checkPage } from '../print/check-page.ts'
import { checkSlides } from '../print/check-slides.ts'
import { withPrintPage, type PrintPage } from '../print/print-page.ts'
import type { PrintJob } from '../print/print-job.ts'
import { buildForPaper, type PaperBuild } from '../paper/build-for-paper.ts'
import type { DeckInfo } from '../site/deck-info.ts'
import { withTempFolder } from '../temp-folder.ts'
import { captureSlides } from './capture-slides.ts'
import { renderSheet } from './contact-sheet.ts'

/** A colour scheme of the slides. */
export type Scheme = 'light' | 'dark'

/** A deck to take pictures of, `width` pixels wide; `out` gets a folder a scheme, or with `byLayout` a file a layout. */
export interface PicturesRequest {
  readonly entry: string
  readonly out: string
  readonly browser?: string | undefined
  readonly schemes: readonly Scheme[]
  readonly width: number
  /** One picture for each layout, called after it, and one contact sheet. */
  readonly byLayout: boolean
}

/** A picture's file, and its bytes. */
interface Picture {
  readonly file: string
  readonly bytes: Uint8Array
}

const TIMEOUT = 60_000

/**
 * Renders every slide of a deck to a PNG, and a contact sheet for each scheme; the value is the files written, undefined where
 * a message is an error.
 */
export async function takePictures(request: PicturesRequest): Promise<Result<string[] | undefined>> {
  return await withTempFolder(async (folder) => {
    const built = await buildForPaper({ entry: request.entry, folder })
    if (built.value === undefined) return { value: undefined, messages: built.messages }
    const browser = await startBrowser({ explicit: request.browser })
    try {
      const taken = await takeSchemes(browser.value, built.value, request)
      if (taken.value !== undefined) await built.value.keep()
      return { ...taken, messages: [...built.messages, ...browser.messages, ...taken.messages] }
    } finally {
      await browser.value.close()
    }
  })
}

async function takeSchemes(
  browser: Browser,
  built: PaperBuild,
  request: PicturesRequest,
): Promise<Result<string[] | undefined>> {
  const files: string[] = []
  const said: Message[] = []
  for (const scheme of request.schemes) {
    const job = { ...built, dark: scheme === 'dark', timeout: TIMEOUT, scale: request.width / built.deck.width }
    const { value, messages } = await takeScheme(browser, job, request)
    said.push(...messages.filter(({ text }) => said.every((other) => other.text !== text)))
    if (value === undefined) return { value, messages: said }
    files.push(...(await writePictures(value)))
  }
  return { value: files, messages: said }
}

async function takeScheme(
  browser: Browser,
  job: PrintJob,
  request: PicturesRequest,
): Promise<Result<Picture[] | undefined>> {
  const names = request.byLayout ? namesByLayout(job.deck) : namesByNumber(job)
  const { value, messages } = await withPrintPage(browser, job, (opened) => takeSlides(opened, job.deck, names))
  if (value === undefined) return { value, messages }
  const pictures = value.map(({ file, bytes }) => ({ file: path.join(request.out, file), bytes }))
  const sheet = request.byLayout ? 'sheet.png' : `${schemeOf(job)}.png`
  const bytes = await renderSheet(browser, value, job.dark)
  return { value: [...pictures, { file: path.join(request.out, sheet), bytes }], messages }
}

/** The pictures of the slides that have a name. */
async function takeSlides(
  { page, state, watch }: PrintPage,
  deck: DeckInfo,
  names: readonly (string | undefined)[],
): Promise<Result<Picture[] | undefined>> {
  const settled: Message[] = [...watch.messages(), ...checkPage(state, deck)]
  if (hasErrors(settled)) return { value: undefined, messages: settled }
  const messages = [...settled, ...(await checkSlides(page, deck))]
  if (hasErrors(messages)) return { value: undefined, messages }
  const named = names.flatMap((file, index) => (file === undefined ? [] : [{ file, index }]))
  const taken = await captureSlides(
    page,
    named.map(({ index }) => index),
    'png',
  )
  return { value: named.map(({ file }, at) => ({ file, bytes: taken[at] ?? new Uint8Array() })), messages }
}

function namesByNumber(job: PrintJob): string[] {
  return job.deck.slides.map(({ no }) => path.join(schemeOf(job), `${String(no).padStart(2, '0')}.png`))
}

function namesByLayout({ slides }: DeckInfo): (string | undefined)[] {
  return slides.map(({ layout }, index) =>
    slides.findIndex((other) => other.layout === layout) === index ? `${layout}.png` : undefined,
  )
}

function schemeOf({ dark }: PrintJob): Scheme {
  return dark ? 'dark' : 'light'
}

/** Pictures of slides that are gone would mislead: each folder of numbered ones is emptied first. */
async function writePictures(pictures: readonly Picture[]): Promise<string[]> {
  const folders = new Set(
    pictures.filter(({ file }) => /^\d+\.png$/.test(path.basename(file))).map(({ file }) => path.dirname(file)),
  )
  for (const folder of folders) await rm(folder, { recursive: true, force: true })
  for (const { file, bytes } of pictures) {
    await writeWhole(file, bytes)
  }
  return pictures.map(({ file }) => file)
}
