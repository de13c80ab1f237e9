import path from 'node:path'
import { statSync } from 'node:fs'
import { load } from '@slidev/parser/fs'
import { type Message, type Result, error } from '../message/message.ts'

/** One slide as its text has it; `line` is where its content begins in `file`, both for messages. */
export interface SourceSlide {
  readonly no: number
  readonly title: string
  readonly layout: string
  readonly frontmatter: Readonly<Record<string, unknown>>
  readonly content: string
  readonly note: string
  readonly file: string
  readonly line: number
}

/** A deck as its text has it, those of the files it includes among it. */
export interface Source {
  readonly headmatter: Readonly<Record<string, unknown>>
  readonly slides: readonly SourceSlide[]
}

type Loaded = Awaited<ReturnType<typeof load>>
type LoadedSlide = Loaded['slides'][number]

/** Reads a deck with Slidev's own parser. The value is undefined exactly where there is an error. */
export async function readSource(entry: string): Promise<Result<Source | undefined>> {
  if (statSync(entry, { throwIfNoEntry: false })?.isFile() !== true) {
    const missing = error('export/deck-missing', 'there is no such deck', { place: { file: entry } })
    return { value: undefined, messages: [missing] }
  }
  const folder = path.dirname(entry)
  const loaded = await load({ roots: [folder], userRoot: folder }, entry)
  const messages = [...brokenIncludes(loaded), ...loaded.slides.flatMap(brokenFrontMatter)]
  if (messages.length > 0) return { value: undefined, messages }
  const { headmatter, slides } = loaded
  return { value: { headmatter, slides: slides.map((slide, index) => toSlide(slide, index, headmatter)) }, messages }
}

function toSlide(slide: LoadedSlide, index: number, headmatter: Readonly<Record<string, unknown>>): SourceSlide {
  const { frontmatter, source } = slide
  return {
    no: index + 1,
    title: slide.title ?? '',
    layout: textOf(frontmatter['layout']) ?? defaultLayout(headmatter) ?? (index === 0 ? 'cover' : 'default'),
    frontmatter,
    content: slide.content,
    note: slide.note ?? '',
    file: source.filepath,
    line: lineOfContent(source),
  }
}

/** The parser takes blank lines off the content: where it begins is found in the slide's raw text. */
function lineOfContent({ raw, content, start }: LoadedSlide['source']): number {
  const at = Math.max(0, raw.lastIndexOf(content))
  return start + raw.slice(0, at).split('\n').length
}

function defaultLayout({ defaults }: Readonly<Record<string, unknown>>): string | undefined {
  return typeof defaults === 'object' && defaults !== null && 'layout' in defaults ? textOf(defaults.layout) : undefined
}

/** Front matter as text: a string that says something, or a number. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

function brokenIncludes({ markdownFiles }: Loaded): Message[] {
  return Object.values(markdownFiles).flatMap(({ filepath, errors }) =>
    (errors ?? []).map(({ message, row }) =>
      error('export/slide-source', message, { place: { file: filepath, line: row + 1 } }),
    ),
  )
}

/** YAML counts its lines from the one after the `---` that the slide starts with. */
function brokenFrontMatter({ source }: LoadedSlide): Message[] {
  return (source.frontmatterDoc?.errors ?? []).map((problem) => {
    const line = source.start + 1 + (problem.linePos?.[0].line ?? 0)
    const text = `the front matter is not valid YAML: ${problem.message.split('\n')[0] ?? ''}`
    return error('export/slide-front-matter', text, { place: { file: source.filepath, line } })
  })
}
