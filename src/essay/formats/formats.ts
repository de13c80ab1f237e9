import { error } from '../../message/message.ts'
import type { Message, Result } from '../../message/message.ts'
import type { Draft } from '../assemble.ts'
import { parseMarkdown } from './markdown.ts'
import { parseText } from './text.ts'

type Parsed = Result<Draft | undefined>

/** A kind of file that an essay can be in. */
export interface Format {
  readonly name: string
  /** With the dot, in lower case. */
  readonly extensions: readonly string[]
  /** Whether such a file may declare its encoding. */
  readonly declares: boolean
  /** Whether tags and addresses stand between its words, so that a repair must keep to characters. */
  readonly marked: boolean
  /** Makes text of a file that is none. */
  readonly extract?: (bytes: Uint8Array, file: string) => Promise<Result<string | undefined>>
  readonly parse: (text: string, file: string) => Parsed | Promise<Parsed>
}

/** What reads pages and Word documents is large: it is loaded where there is one. */
const FORMATS: readonly Format[] = [
  { name: 'Markdown', extensions: ['.md', '.markdown'], declares: false, marked: false, parse: parseMarkdown },
  { name: 'plain text', extensions: ['.txt', '.text'], declares: false, marked: false, parse: parseText },
  {
    name: 'HTML',
    extensions: ['.html', '.htm', '.xhtml'],
    declares: true,
    marked: true,
    parse: async (text) => (await import('./html.ts')).parseHtml(text),
  },
  {
    name: 'Word',
    extensions: ['.docx'],
    declares: false,
    marked: true,
    extract: async (bytes, file) => (await import('./word.ts')).wordToHtml(bytes, file),
    parse: async (html) => (await import('./word.ts')).parseWord(html),
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
