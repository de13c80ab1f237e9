import type { Nodes, RootContent } from 'mdast'
import { detectLanguage, languageOf } from '../language/index.ts'
import { error, warning } from '../message/message.ts'
import type { Message, Result } from '../message/message.ts'
import { checkMeta } from './meta.ts'
import type { EssayMeta } from './meta.ts'
import type { Essay } from './model.ts'
import { liftPictures } from './pictures.ts'
import { proseOf } from './prose.ts'
import { readRuby } from './ruby.ts'
import { withoutHyphenation } from './hyphenation.ts'
import { withHeadings } from './structure/structure.ts'
import { buildTree } from './tree.ts'

/** What every format makes of a file: its blocks as Markdown nodes, and what it says of itself. */
export interface Draft {
  readonly nodes: readonly RootContent[]
  readonly meta: EssayMeta
}

/** Makes an essay of a draft: its title, language and sections. Undefined where there is no text. `file` is only named. */
export function assembleEssay(draft: Draft, file: string): Result<Essay | undefined> {
  const { value: meta, messages } = checkMeta(draft.meta, file)
  if (isDeep(draft.nodes)) return { value: undefined, messages: [...messages, tooDeep(file)] }
  const nodes = liftPictures(draft.nodes.map(readRuby).map(withoutHyphenation))
  const spoken = nodes.map((node) => proseOf(node).text)
  if (spoken.every((text) => text.trim() === '')) return { value: undefined, messages: [...messages, emptyEssay(file)] }
  const { title, body } = takeTitle(nodes, meta.title)
  const lang = meta.lang ?? detectLanguage(spoken.join('\n'))
  const { blocks, sections } = buildTree(withHeadings(body, languageOf(lang)), languageOf(lang))
  const essay: Essay = { ...meta, file, title: title ?? titleFromFile(file), lang, blocks, sections }
  const untitled: readonly Message[] = title === undefined ? [noTitle(file, essay.title)] : []
  return { value: essay, messages: [...messages, ...untitled] }
}

interface Titled {
  readonly title: string | undefined
  readonly body: readonly RootContent[]
}

/**
 * The title: the front matter's; else a first heading that stands alone on its level, which then is no section. One of the
 * first level may have a date, a logo or a few words before it.
 */
function takeTitle(nodes: readonly RootContent[], stated: string | undefined): Titled {
  const headings = nodes.filter((node) => node.type === 'heading')
  const first = headings[0]
  if (first === undefined || (nodes[0] !== first && first.depth > 1)) return { title: stated, body: nodes }
  const alone = headings.every((heading) => heading === first || heading.depth > first.depth)
  const text = proseOf(first).text.trim()
  if (text === '' || (stated !== undefined && text !== stated)) return { title: stated, body: nodes }
  return alone ? { title: text, body: nodes.filter((node) => node !== first) } : { title: stated, body: nodes }
}

/** Quotes in quotes and lists in lists beyond this are no writing, and more than a stack can hold. */
const DEEPEST = 200

function isDeep(nodes: readonly Nodes[]): boolean {
  let level = nodes
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return true
    level = level.flatMap((node) => ('children' in node ? node.children : []))
  }
  return false
}

/** Tells that a text has more in each other than can be read. */
export function tooDeep(file: string): Message {
  return error('essay/deep', 'quotes, lists or elements are nested too deeply', {
    place: { file },
    remedy: 'Take some of the levels out.',
  })
}

function titleFromFile(file: string): string {
  return (file.split(/[/\\]/u).at(-1) ?? file).replace(/\.[^.]+$/u, '')
}

function noTitle(file: string, used: string): Message {
  return warning('essay/title', `the essay has no title; the deck is called "${used}"`, {
    place: { file, line: 1 },
    remedy: 'Write "title: …" in the front matter, or begin with one "# Heading".',
  })
}

function emptyEssay(file: string): Message {
  return error('essay/empty', 'there is no text in the essay', { place: { file } })
}
