/** How bad a message is: an error makes the output wrong, a warning may, an info only tells. */
export type Severity = 'error' | 'warning' | 'info'

/** Where a message belongs: a file, and as much of line (1-based), column (1-based) and field as is known. */
export interface Place {
  readonly file: string
  readonly line?: number
  readonly column?: number
  readonly field?: string
}

/** A diagnostic as data: which rule, how bad, where, what is wrong, and what to do about it. */
export interface Message {
  readonly rule: string
  readonly severity: Severity
  readonly text: string
  readonly remedy?: string
  readonly place?: Place
}

/** What every stage returns: a value, and what there is to say about it. */
export interface Result<T> {
  readonly value: T
  readonly messages: readonly Message[]
}

/** Thrown where a command cannot go on; carries messages for people instead of a stack trace. */
export class MessageError extends Error {
  readonly messages: readonly Message[]

  constructor(messages: readonly Message[], options?: ErrorOptions) {
    super(messages.map((message) => message.text).join('\n'), options)
    this.name = 'MessageError'
    this.messages = messages
  }
}

/** Makes an error message. */
export function error(rule: string, text: string, details: Details = {}): Message {
  return { rule, severity: 'error', text, ...details }
}

/** Makes a warning. */
export function warning(rule: string, text: string, details: Details = {}): Message {
  return { rule, severity: 'warning', text, ...details }
}

/** Makes an informational message. */
export function info(rule: string, text: string, details: Details = {}): Message {
  return { rule, severity: 'info', text, ...details }
}

/** Stops a command with one error message. */
export function fail(rule: string, text: string, details: Details = {}, cause?: unknown): never {
  throw new MessageError([error(rule, text, details)], cause === undefined ? undefined : { cause })
}

/** Whether any of the messages is an error. */
export function hasErrors(messages: readonly Message[]): boolean {
  return messages.some((message) => message.severity === 'error')
}

type Details = Pick<Message, 'remedy' | 'place'>
