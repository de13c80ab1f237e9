import type { ConsoleMessage, Page } from 'playwright-chromium'
import { error, type Message } from '../../message/message.ts'
import { placeOfSlide } from './check-page.ts'
import type { DeckInfo } from '../site/deck-info.ts'
import { blame, placesIn } from './blame.ts'
import type { PrintJob } from './print-job.ts'
import { SLIDE_ERROR } from '../site/print-patches.ts'

/** Gathers as error messages what the page complains of from now on; `messages()` gives them so far, each once. */
export interface PageWatch {
  readonly messages: () => readonly Message[]
  readonly add: (message: Message) => void
}

/** Listens to a page that shows a deck. A failed request is left to whoever answers requests. */
export function watchPage(page: Page, { deck, folder }: Pick<PrintJob, 'deck' | 'folder'>): PageWatch {
  const found = new Map<string, Message>()
  const add = (message: Message): void => void found.set(`${message.rule} ${message.text}`, message)
  page.on('pageerror', (cause) => {
    add(pageError(cause, deck, folder))
  })
  page.on('crash', () => {
    add(error('export/page-crash', 'the page crashes in the browser'))
  })
  page.on('console', (entry) => {
    const message = consoleMessage(entry, deck)
    if (message !== undefined) add(message)
  })
  return { messages: () => [...found.values()], add }
}

/** What nobody caught, such as a promise that is broken later: its stack tells whose it is. */
function pageError({ message, stack = '' }: Error, deck: DeckInfo, folder: string): Message {
  const blamed = blame(placesIn(stack), folder)
  if (blamed === undefined) return error('export/page-error', `the page fails: ${message}`)
  if ('part' in blamed) return error('export/page-error', `the page fails in ${blamed.part}: ${message}`)
  return error('export/slide-failed', `slide ${blamed.slide} fails: ${message}`, placeOfSlide(deck, blamed.slide))
}

/** The error a line in the browser's console stands for, if it is one. */
export function consoleMessage(entry: Pick<ConsoleMessage, 'type' | 'text'>, deck: DeckInfo): Message | undefined {
  const text = entry.text()
  if (entry.type() !== 'error' || text.startsWith('Failed to load resource')) return undefined
  const slide = new RegExp(`^${SLIDE_ERROR} (\\d+) ([^]*)$`).exec(text)
  if (slide === null) return error('export/page-error', `the page fails: ${text}`)
  const no = Number(slide[1])
  const where = no === 0 ? 'a part of the deck outside the slides' : `slide ${no}`
  return error('export/slide-failed', `${where} fails: ${slide[2] ?? ''}`, placeOfSlide(deck, no))
}
