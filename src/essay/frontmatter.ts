import { LineCounter, parseDocument } from 'yaml'
import { error, warning } from '../message/message.ts'
import type { Message, Result } from '../message/message.ts'

/** What an essay says of itself. */
export interface EssayMeta {
  readonly title?: string
  readonly subtitle?: string
  readonly author?: string
  readonly date?: string
  readonly lang?: string
}

const FIELDS = ['title', 'subtitle', 'author', 'date', 'lang'] as const

/**
 * Reads the YAML front matter of an essay. Unknown fields are left alone; a list of authors is joined.
 * `firstLine` is the line of the file on which the YAML starts.
 */
export function parseFrontmatter(yaml: string, file: string, firstLine: number): Result<EssayMeta> {
  const lineCounter = new LineCounter()
  const document = parseDocument(yaml, { lineCounter })
  const broken = document.errors[0]
  if (broken !== undefined) {
    const line = firstLine - 1 + lineCounter.linePos(broken.pos[0]).line
    return { value: {}, messages: [brokenYaml(file, line, broken.message)] }
  }
  return pickFields(document.toJS() as unknown, file, firstLine)
}

function brokenYaml(file: string, line: number, text: string): Message {
  const reason = text.split('\n')[0]?.replace(/ at line .*$/u, '') ?? text
  return error('essay/front-matter', `the front matter is not YAML: ${reason}`, {
    place: { file, line },
    remedy: 'Put a value that contains a colon, a quotation mark or a hash between quotation marks.',
  })
}

function pickFields(data: unknown, file: string, firstLine: number): Result<EssayMeta> {
  if (data === null || data === undefined) return { value: {}, messages: [] }
  if (typeof data !== 'object' || Array.isArray(data)) {
    const text = 'the front matter is not a list of fields, and is left out'
    return { value: {}, messages: [warning('essay/front-matter', text, { place: { file, line: firstLine } })] }
  }
  const fields = FIELDS.map((field) => [field, textOf((data as Record<string, unknown>)[field])] as const)
  return { value: Object.fromEntries(fields.filter(([, text]) => text !== undefined)), messages: [] }
}

function textOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join(', ') || undefined
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}
