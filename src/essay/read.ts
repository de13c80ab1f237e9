import type { Message, Result } from '../message/message.ts'
import { error, warning } from '../message/message.ts'
import { assembleEssay } from './assemble.ts'
import type { Draft } from './assemble.ts'
import { declaredEncoding, decodeText } from './encoding/decode.ts'
import { formatOf, unknownFormat } from './formats/formats.ts'
import type { Format } from './formats/formats.ts'
import type { Essay } from './model.ts'
import { readSource } from './source.ts'

/** Reads an essay from a file of any kind that is known. What cannot be read is told in a message, never thrown. */
export async function readEssay(file: string): Promise<Result<Essay | undefined>> {
  const source = await readSource(file)
  if (source.value === undefined) return { value: undefined, messages: source.messages }
  const format = formatOf(file)
  if (format === undefined) return { value: undefined, messages: [unknownFormat(file)] }
  const draft = await parseAs(format, source.value, file)
  if (draft.value === undefined) return { value: undefined, messages: draft.messages }
  const essay = assembleEssay(draft.value, file)
  return { value: essay.value, messages: [...draft.messages, ...essay.messages] }
}

async function parseAs(format: Format, bytes: Uint8Array, file: string): Promise<Result<Draft | undefined>> {
  if (format.content === 'bytes') return format.parse(bytes, file)
  const text = textOf(bytes, file, format.declares ? declaredEncoding(bytes) : undefined)
  if (text.value === undefined) return { value: undefined, messages: text.messages }
  const { value, messages } = await format.parse(text.value, file)
  return { value, messages: [...text.messages, ...messages] }
}

function textOf(bytes: Uint8Array, file: string, declared: string | undefined): Result<string | undefined> {
  const decoded = decodeText(bytes, declared)
  if (decoded.kind === 'text')
    return { value: decoded.text.normalize('NFC'), messages: assumption(decoded.assumed, file) }
  return { value: undefined, messages: [decoded.kind === 'binary' ? binary(file) : unknown(file, decoded.line)] }
}

function assumption(encoding: string | undefined, file: string): Message[] {
  if (encoding === undefined) return []
  return [
    warning('essay/encoding', `the file is not UTF-8; it was read as ${encoding}`, {
      place: { file },
      remedy: 'Save it again with the encoding UTF-8, above all if characters in the deck are wrong.',
    }),
  ]
}

function binary(file: string): Message {
  return error('essay/binary', 'this is no text: the file holds binary data', {
    place: { file },
    remedy: 'Name the essay itself; an ending that does not fit (a Word file called .md) has to be put right.',
  })
}

function unknown(file: string, line: number): Message {
  return error('essay/encoding', 'the file is not UTF-8 text, nor plausible in an older encoding', {
    place: { file, line },
    remedy: 'Save it again with the encoding UTF-8.',
  })
}
