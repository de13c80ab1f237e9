import { TomlError, parse as parseTomlText } from 'smol-toml'
import { LineCounter, parseDocument } from 'yaml'
import { error } from '../message/message.ts'
import type { Message, Result } from '../message/message.ts'
import { pickMeta } from './meta.ts'
import type { EssayMeta } from './meta.ts'

/** Reads the YAML front matter of an essay. Unknown fields are left alone. `firstLine` is the line on which the YAML starts. */
export function parseFrontmatter(yaml: string, file: string, firstLine: number): Result<EssayMeta> {
  const lineCounter = new LineCounter()
  const document = parseDocument(yaml, { lineCounter })
  const broken = document.errors[0]
  if (broken !== undefined) {
    const line = firstLine - 1 + lineCounter.linePos(broken.pos[0]).line
    return { value: {}, messages: [brokenYaml(file, line, broken.message)] }
  }
  return pickMeta(document.toJS() as unknown, file, firstLine)
}

function brokenYaml(file: string, line: number, text: string): Message {
  const reason = text.split('\n')[0]?.replace(/ at line .*$/u, '') ?? text
  return error('essay/front-matter', `the front matter is not YAML: ${reason}`, {
    place: { file, line },
    remedy: 'Put a value that contains a colon, a quotation mark or a hash between quotation marks.',
  })
}

/** Reads TOML front matter, between lines of `+++`. */
export function parseToml(toml: string, file: string, firstLine: number): Result<EssayMeta> {
  try {
    return pickMeta(parseTomlText(toml), file, firstLine)
  } catch (cause) {
    if (!(cause instanceof TomlError)) throw cause
    return { value: {}, messages: [brokenToml(file, firstLine - 1 + cause.line, cause.message)] }
  }
}

function brokenToml(file: string, line: number, text: string): Message {
  const reason = (text.split('\n')[0] ?? text).replace(/^Invalid TOML document: /u, '')
  return error('essay/front-matter', `the front matter is not TOML: ${reason}`, {
    place: { file, line },
    remedy: 'Write each field as: name = "value".',
  })
}

/** A field's name may have any letters, and its value may be missing. */
const FIELD = /^(\p{L}[\p{L}\p{N}_-]*)\s*:(?:\s+(\S.*))?$/u

/** Lines of `field: value` without fences, as a text may begin with them; undefined unless all are such and one is the title. */
export function parseBareFields(text: string, file: string, firstLine: number): Result<EssayMeta> | undefined {
  const fields = text.split('\n').map((line) => FIELD.exec(line.trim()))
  const entries = fields.flatMap((match) =>
    match === null ? [] : [[match[1]?.toLowerCase() ?? '', unquoted(match[2] ?? '')]],
  )
  if (entries.length < fields.length || !entries.some(([name]) => name === 'title')) return undefined
  return pickMeta(Object.fromEntries(entries) as unknown, file, firstLine)
}

function unquoted(value: string): string {
  return value.trim().replace(/^(["'])(.*)\1$/u, '$2')
}
