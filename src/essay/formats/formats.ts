import { error } from '../../message/message.ts'
import type { Message, Result } from '../../message/message.ts'
import type { Draft } from '../assemble.ts'
import { parseMarkdown } from './markdown.ts'
import { parseText } from './text.ts'

/** A kind of file that an essay can be in. */
export interface Format {
  readonly name: string
  /** With the dot, in lower case. */
  readonly extensions: readonly string[]
  readonly parse: (text: string, file: string) => Result<Draft | undefined>
}

const FORMATS: readonly Format[] = [
  { name: 'Markdown', extensions: ['.md', '.markdown'], parse: parseMarkdown },
  { name: 'plain text', extensions: ['.txt', '.text'], parse: parseText },
]

/** The kind of file, by its extension. */
export function formatOf(file: string): Format | undefined {
  const name = file.toLowerCase()
  return FORMATS.find(({ extensions }) => extensions.some((extension) => name.endsWith(extension)))
}

/** Tells that a file is of no known kind, and lists those that are. */
export function unknownFormat(file: string): Message {
  const known = FORMATS.map(({ name, extensions }) => `${name} (${extensions.join(', ')})`)
  return error('essay/format', 'this kind of file cannot be read', {
    place: { file },
    remedy: `What can be read: ${known.join(', ')}.`,
  })
}
