import type { Message, Result } from '../../message/message.ts'
import { error, warning } from '../../message/message.ts'
import { decodeText } from './decode.ts'

/** The text of a file's bytes; undefined where it is none, or in an encoding that cannot be told. */
export function textOf(bytes: Uint8Array, file: string, declared: string | undefined): Result<string | undefined> {
  const decoded = decodeText(bytes, declared)
  if (decoded.kind === 'text') return { value: decoded.text, messages: assumption(decoded.assumed, file) }
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
