import type { Readable, Writable } from 'node:stream'
import type { ProtocolMapping } from 'devtools-protocol/types/protocol-mapping.d.ts'

type Commands = ProtocolMapping.Commands
type Events = ProtocolMapping.Events

/** What the browser itself, or one page or worker in it, is asked and tells: a session of the DevTools protocol. */
export interface Session {
  /** @throws Error with the browser's words where it refuses, and once the session or the browser has ended. */
  readonly send: <M extends keyof Commands>(
    method: M,
    ...parameters: Commands[M]['paramsType']
  ) => Promise<Commands[M]['returnType']>
  /** Listens from now on; returns how to stop. */
  readonly on: <E extends keyof Events>(event: E, listener: (...told: Events[E]) => void) => () => void
}

/** A browser that is spoken to through a pair of pipes. */
export interface Connection {
  readonly browser: Session
  /** The session with this identifier, which the browser has given out. */
  readonly session: (id: string) => Session
  /** Answers no more questions of a session that is over. */
  readonly end: (id: string, reason: string) => void
  readonly isOpen: () => boolean
}

interface Question {
  readonly session: string
  readonly method: string
  readonly resolve: (result: never) => void
  readonly reject: (cause: Error) => void
}

/** One line on the wire: an answer, which has a number, or an event. */
interface Message {
  readonly id?: number
  readonly sessionId?: string
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
  readonly error?: { readonly message: string }
}

type Listener = (told: unknown) => void

/** What the browser's own session is called here. */
const BROWSER = ''

/**
 * Speaks the DevTools protocol as Chromium does with `--remote-debugging-pipe`: JSON, each message ended by a zero byte
 * (https://chromedevtools.github.io/devtools-protocol/). No port is opened, and who closes the pipe ends the browser.
 */
export function connect(output: Writable, input: Readable): Connection {
  const questions = new Map<number, Question>()
  const listeners = new Map<string, Set<Listener>>()
  const ended = new Set<string>()
  let isOpen = true
  let count = 0

  const refuseAll = (reason: string, isOf: (question: Question) => boolean): void => {
    for (const [id, question] of questions) {
      if (!isOf(question)) continue
      questions.delete(id)
      question.reject(new Error(`${question.method}: ${reason}`))
    }
  }
  const close = (): void => {
    isOpen = false
    refuseAll('the browser has ended', () => true)
  }
  const hear = (message: Message): void => {
    if (message.id === undefined) {
      for (const listener of listeners.get(`${message.sessionId ?? BROWSER} ${message.method}`) ?? [])
        listener(message.params)
      return
    }
    const question = questions.get(message.id)
    questions.delete(message.id)
    if (message.error === undefined) question?.resolve(message.result as never)
    else question?.reject(new Error(`${question.method}: ${message.error.message}`))
  }
  const session = (of: string): Session => ({
    send: (method, ...[params]) =>
      new Promise((resolve, reject) => {
        if (!isOpen || ended.has(of)) {
          reject(new Error(`${method}: ${isOpen ? 'the page is closed' : 'the browser has ended'}`))
          return
        }
        const id = ++count
        questions.set(id, { session: of, method, resolve, reject })
        output.write(`${JSON.stringify({ id, method, params, ...(of === BROWSER ? {} : { sessionId: of }) })}\0`)
      }),
    on(event, listener) {
      const name = `${of} ${event}`
      const heard = listeners.get(name) ?? new Set()
      // The protocol's types say what each event tells.
      const listen = listener as unknown as Listener
      listeners.set(name, heard.add(listen))
      return () => void heard.delete(listen)
    },
  })

  // A pipe that breaks is one that has ended.
  output.on('error', close)
  input.on('error', close)
  input.on('close', close)
  readMessages(input, (text) => {
    hear(JSON.parse(text) as Message)
  })
  return {
    browser: session(BROWSER),
    session,
    end(id, reason) {
      ended.add(id)
      refuseAll(reason, ({ session: of }) => of === id)
    },
    isOpen: () => isOpen,
  }
}

/** A message may come in many pieces, a picture's in hundreds: they are put together once. */
function readMessages(input: Readable, onMessage: (text: string) => void): void {
  let pieces: Buffer[] = []
  input.on('data', (chunk: Buffer) => {
    let start = 0
    for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, start)) {
      const text = Buffer.concat([...pieces, chunk.subarray(start, end)]).toString()
      pieces = []
      start = end + 1
      onMessage(text)
    }
    if (start < chunk.length) pieces.push(chunk.subarray(start))
  })
}
