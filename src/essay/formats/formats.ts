import { error } from '../../message/message.ts'
import type { Message, Result } from '../../message/message.ts'
import type { Draft } from '../assemble.ts'
import { parseMarkdown } from './markdown.ts'
import { parseText } from './text.ts'

/** A kind of file that an essay can be in: text in some encoding, or bytes of its own kind. */
export type Format = TextFormat | BinaryFormat

interface Named {
  readonly name: string
  /** With the dot, in lower case. */
  readonly extensions: readonly string[]
}

type Parsed = Result<Draft | undefined>

interface TextFormat extends Named {
  readonly content: 'text'
  /** Whether such a file may declare its encoding. */
  readonly declares: boolean
  readonly parse: (text: string, file: string) => Parsed | Promise<Parsed>
}

interface BinaryFormat extends Named {
  readonly content: 'bytes'
  readonly parse: (bytes: Uint8Array, file: string) => Promise<Parsed>
}

/** What reads pages and Word documents is large: it is loaded where there is one. */
const FORMATS: readonly Format[] = [
  { name: 'Markdown', extensions: ['.md', '.markdown'], content: 'text', declares: false, parse: parseMarkdown },
  { name: 'plain text', extensions: ['.txt', '.text'], content: 'text', declares: false, parse: parseText },
  {
    name: 'HTML',
    extensions: ['.html', '.htm', '.xhtml'],
    content: 'text',
    declares: true,
    parse: async (text) => (await import('./html.ts')).parseHtml(text),
  },
  {
    name: 'Word',
    extensions: ['.docx'],
    content: 'bytes',
    parse: async (bytes, file) => (await import('./word.ts')).parseWord(bytes, file),
  },
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
