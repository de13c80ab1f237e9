import type { Protocol } from 'devtools-protocol'
import { error, type Message } from '../../message/message.ts'
import { type Page, thrownText } from '../browser/devtools/page.ts'
import { placeOfSlide } from './check-page.ts'
import type { DeckInfo } from '../site/deck-info.ts'
import { blame, placesIn } from './blame.ts'
import type { PrintJob } from './print-job.ts'
import { SLIDE_ERROR } from '../site/print-patches.ts'

/** Gathers as error messages what a page complains of; `messages()` gives them so far, each once. */
export interface PageWatch {
  readonly messages: () => readonly Message[]
  readonly add: (message: Message) => void
  /** Has what comes from now on told of another deck: the same with other slides. */
  readonly isOf: (deck: DeckInfo) => void
  /** Listens to a page that shows the deck, from now on. A failed request is left to whoever answers requests. */
  readonly listen: (page: Page) => void
}

/** Watches over the pages of a deck. */
export function pageWatch({ deck: first, folder }: Pick<PrintJob, 'deck' | 'folder'>): PageWatch {
  let deck = first
  const found = new Map<string, Message>()
  const add = (message: Message): void => void found.set(`${message.rule} ${message.text}`, message)
  const addLine = (level: string, text: string): void => {
    const message = consoleMessage(level, text, deck)
    if (message !== undefined) add(message)
  }
  const listen = ({ session }: Page): void => {
    session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
      add(pageError(thrownText(exceptionDetails), deck, folder))
    })
    session.on('Inspector.targetCrashed', () => {
      add(error('export/page-crash', 'the page crashes in the browser'))
    })
    session.on('Runtime.consoleAPICalled', ({ type, args }) => {
      addLine(type, args.map(textOf).join(' '))
    })
    session.on('Log.entryAdded', ({ entry }) => {
      addLine(entry.level, entry.text)
    })
  }
  const isOf = (other: DeckInfo): void => void (deck = other)
  return { messages: () => [...found.values()], add, isOf, listen }
}

/** What was written to the console: text as it is, anything else as the browser describes it. */
function textOf({ value, description }: Protocol.Runtime.RemoteObject): string {
  return value === undefined ? (description ?? '') : typeof value === 'string' ? value : JSON.stringify(value)
}

/** What nobody caught, such as a promise that is broken later: its stack tells whose it is. */
function pageError(thrown: string, deck: DeckInfo, folder: string): Message {
  const blamed = blame(placesIn(thrown), folder)
  const message = messageOf(thrown)
  if (blamed === undefined) return error('export/page-error', `the page fails: ${message}`)
  if ('part' in blamed) return error('export/page-error', `the page fails in ${blamed.part}: ${message}`)
  return error('export/slide-failed', `slide ${blamed.slide} fails: ${message}`, placeOfSlide(deck, blamed.slide))
}

/** What was thrown without the places it came through, and without its name where that says nothing. */
function messageOf(thrown: string): string {
  const [message = ''] = thrown.split(/\n\s+at /u, 1)
  return message.replace(/^Error: /u, '')
}

/** The error a line in the browser's console stands for, if it is one. */
export function consoleMessage(level: string, text: string, deck: DeckInfo): Message | undefined {
  if (level !== 'error' || text.startsWith('Failed to load resource')) return undefined
  const slide = new RegExp(`^${SLIDE_ERROR} (\\d+) ([^]*)$`).exec(text)
  if (slide === null) return error('export/page-error', `the page fails: ${text}`)
  const no = Number(slide[1])
  const where = no === 0 ? 'a part of the deck outside the slides' : `slide ${no}`
  return error('export/slide-failed', `${where} fails: ${slide[2] ?? ''}`, placeOfSlide(deck, no))
}
