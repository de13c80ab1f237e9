import mammoth from 'mammoth'
import { error, warning } from '../../message/message.ts'
import type { Message, Result } from '../../message/message.ts'
import type { Draft } from '../assemble.ts'
import { blocksFromTree } from '../html/blocks.ts'
import { cleanTree } from '../html/clean.ts'
import { markFootnotes } from '../html/footnotes.ts'
import { parsePage } from '../html/main-part.ts'
import { pageMeta } from '../html/page-meta.ts'

/** A document's title is its heading of the first level; mammoth's own rules number the others from there. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  ...['Quote', 'Intense Quote'].map((name) => `p[style-name='${name}'] => blockquote > p:fresh`),
  ...[1, 2, 3, 4, 5].map((level) => `p[style-name='heading ${level}'] => h${level + 1}:fresh`),
]

/** A Word document (.docx) as a page in HTML, a block a line. A picture has no address outside its document: its description stays, and it is told. */
export async function wordToHtml(bytes: Uint8Array, file: string): Promise<Result<string | undefined>> {
  try {
    let pictures = 0
    const convertImage = mammoth.images.imgElement(() => {
      pictures++
      return Promise.resolve({ src: '' })
    })
    const options = { styleMap: STYLES, convertImage }
    const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, options)
    return { value: html.replaceAll(/<\/(?:p|h\d|li|tr|table)>/gu, '$&\n'), messages: leftOut(pictures, file) }
  } catch (cause) {
    return { value: undefined, messages: [notWord(file, cause)] }
  }
}

/** Parses the page that is made of a Word document: headings, paragraphs, lists and tables. Places are the page's. */
export function parseWord(html: string): Result<Draft> {
  const page = parsePage(html)
  return { value: { nodes: blocksFromTree(cleanTree(markFootnotes(page))), meta: pageMeta(page) }, messages: [] }
}

function leftOut(pictures: number, file: string): Message[] {
  if (pictures === 0) return []
  const what = pictures === 1 ? 'the picture in the document is' : `the ${pictures} pictures in the document are`
  return [
    warning('essay/word-picture', `${what} left out; what is described stands in the notes`, {
      place: { file },
      remedy: 'To show pictures, save the document as a page (.html) with its pictures beside it, and name that.',
    }),
  ]
}

function notWord(file: string, cause: unknown): Message {
  const reason = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause)
  return error('essay/word', `this is no Word document, or a damaged one: ${reason}`, {
    place: { file },
    remedy: 'Open it in a word processor and save it again as .docx.',
  })
}
