import { stripVTControlCharacters } from 'node:util'
import { error, type Message } from '../../message/message.ts'
import type { SlideInfo } from './deck-info.ts'
import { shownPath } from './shown-path.ts'

/** What a Vite build throws, as far as it is used here: one error, or several in one. */
interface BuildError {
  readonly message?: string
  readonly id?: string
  readonly errors?: readonly BuildError[]
  /** What our own plugins have to say (a `MessageError`, which the bundler hands on as it is). */
  readonly messages?: readonly Message[]
}

/** One message for each error out of Slidev or Vite: at the slide where the error names one, else at the file. */
export function buildFailures(cause: unknown, slides: readonly SlideInfo[], entry: string): Message[] {
  const thrown: BuildError = typeof cause === 'object' && cause !== null ? cause : { message: String(cause) }
  const errors = thrown.errors === undefined || thrown.errors.length === 0 ? [thrown] : thrown.errors
  return errors.flatMap((each) => each.messages ?? [buildFailure(each, slides, entry)])
}

function buildFailure(cause: BuildError, slides: readonly SlideInfo[], entry: string): Message {
  const slide = slides[slideNumber(cause) - 1]
  const text = firstLine(cause)
  if (slide === undefined)
    return error('export/build-failed', `the deck cannot be built: ${text}`, { place: { file: fileOf(cause, entry) } })
  return error('export/slide-failed', `slide ${slide.no} cannot be compiled: ${text}`, {
    place: { file: slide.file, line: slide.line },
  })
}

/** Slidev's module of slide 3 is called `slides.md__slidev_3.md`. */
function slideNumber({ id = '', message = '' }: BuildError): number {
  return Number(/__slidev_(\d+)\.(?:md|frontmatter)/.exec(`${id}\n${message}`)?.[1] ?? NaN)
}

function fileOf({ id }: BuildError, entry: string): string {
  return shownPath(id?.split('?')[0] ?? entry)
}

/** The bundler draws the place with colours on further lines; the slide's module is ours to name. */
function firstLine({ message = 'unknown error' }: BuildError): string {
  const line = stripVTControlCharacters(message).trim().split('\n')[0] ?? ''
  return line.replace(/^\[[A-Z_]+\] /, '').replace(/ in \S*__slidev_\d+\.md$/, '')
}
