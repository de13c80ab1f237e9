import { realpath } from 'node:fs/promises'
import path from 'node:path'
import { type Range, slidesWanted } from '../deck/range.ts'
import { readSource, type Source } from '../deck/read-source.ts'
import { type Message, type Result, error, info, warning } from '../message/message.ts'
import { renderMarkdown } from './markdown.ts'
import { talkNotes, type TalkNotes } from './slide-notes.ts'
import { renderText } from './text.ts'

/** Speaker notes to write to `file`: as Markdown, or as plain text. */
export interface NotesRequest {
  readonly entry: string
  readonly file: string
  readonly format: 'md' | 'txt'
  readonly range?: Range | undefined
}

/** A text, how many slides it names, and how many of those have notes. */
export interface Notes {
  readonly text: string
  readonly slides: number
  readonly notes: number
}

/** Reads the speaker notes of a deck; undefined exactly where there is an error. */
export async function makeNotes(request: NotesRequest): Promise<Result<Notes | undefined>> {
  const { value: source, messages } = await readSource(path.resolve(request.entry))
  if (source === undefined) return { value: undefined, messages }
  const { value: numbers, messages: wrong } = slidesWanted(request.range, source.slides.length)
  if (numbers === undefined) return { value: undefined, messages: wrong }
  const own = await isOfDeck(request, source)
  if (own) return { value: undefined, messages: [overDeck(request.file)] }
  const talk = talkNotes(source, numbers)
  const text = request.format === 'md' ? renderMarkdown(talk) : renderText(talk)
  const notes = numbers.length - talk.silent.length
  return { value: { text, slides: numbers.length, notes }, messages: silence(talk, notes, request.entry) }
}

/** Whether slides stand in the file that the notes would be written to, by whichever of its names. */
async function isOfDeck({ entry, file }: NotesRequest, { slides }: Source): Promise<boolean> {
  const target = await realpath(file).catch(() => path.resolve(file))
  const files = [...new Set([path.resolve(entry), ...slides.map((slide) => slide.file)])]
  const real = await Promise.all(files.map((each) => realpath(each).catch(() => each)))
  return real.includes(target)
}

function overDeck(file: string): Message {
  return error('export/notes-over-deck', 'the notes would be written over slides of the deck', {
    place: { file },
    remedy: 'Choose another name with --out.',
  })
}

function silence({ silent }: TalkNotes, notes: number, entry: string): Message[] {
  const place = { file: entry }
  if (notes === 0)
    return [
      warning('export/notes-none', 'no slide has notes, so there is nothing in the file but a title', {
        place,
        remedy: 'Write notes as a comment at the end of a slide.',
      }),
    ]
  if (silent.length === 0) return []
  const text = silent.length === 1 ? `slide ${silent.join()} has no notes` : `slides ${silent.join(', ')} have no notes`
  return [info('export/notes-silent', text, { place })]
}
