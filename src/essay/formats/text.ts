import type { RootContent } from 'mdast'
import { detectLanguage, languageOf } from '../../language/index.ts'
import type { Result } from '../../message/message.ts'
import type { Draft } from '../assemble.ts'
import { parseBareFields } from '../frontmatter.ts'
import type { EssayMeta } from '../meta.ts'
import { headingsFromLines } from '../structure/marked-lines.ts'
import { parseMarker } from '../structure/markers.ts'
import { isTitleLike, makeHeading } from '../structure/shape.ts'
import { groupLines, wrapWidth } from '../text/lines.ts'
import type { Group } from '../text/lines.ts'
import { blocksOf, makeParagraph } from '../text/paragraphs.ts'
import { headingOf, shapesIn } from '../text/titles.ts'

/**
 * Parses a plain text: wrapped lines are joined, and headings known by their shape (a number, capitals, a short line that
 * stands alone). Nothing in it is Markdown. Lines and columns stay those of the file.
 */
export function parseText(source: string, file: string): Result<Draft> {
  const groups = groupLines(source.replace(/^\uFEFF/u, '').replaceAll(/\r\n?/gu, '\n'))
  const [first = [], ...others] = groups
  const fields = parseBareFields(first.map(({ text }) => text).join('\n'), file, first[0]?.line ?? 1)
  if (fields !== undefined) {
    return { value: { nodes: parseBody(others, fields.value), meta: fields.value }, messages: fields.messages }
  }
  const head = others.length === 0 ? undefined : parseHead(first)
  return { value: head === undefined ? { nodes: parseBody(groups, {}), meta: {} } : below(head, others), messages: [] }
}

/** What stands below the title: perhaps an author on a line of its own, and the text. */
function below({ nodes, meta }: Draft, groups: readonly Group[]): Draft {
  const [next = [], ...rest] = groups
  const author = meta.author === undefined && rest.length > 0 ? bylineOf(next) : undefined
  if (author === undefined) return { nodes: [...nodes, ...parseBody(groups, {})], meta }
  return { nodes: [...nodes, ...parseBody(rest, {})], meta: { ...meta, author } }
}

const BYLINE = /^(?:by|von|par|作者\s*[:：]|著者\s*[:：]|文\s*[/／:：])\s*(\S.*)$/iu

/** The author that a line alone below the title names. */
function bylineOf([line, ...others]: Group): string | undefined {
  return line === undefined || others.length > 0 || !isTitleLike(line.text) ? undefined : BYLINE.exec(line.text)?.[1]
}

/** The title at the top: a line or a few of titles, the second perhaps an author. */
function parseHead(group: Group): Draft | undefined {
  const [title, ...others] = group
  if (title === undefined || group.length > 3 || !group.every(({ text }) => isTitleLike(text) && !text.includes('\t')))
    return undefined
  if (parseMarker(title.text) !== undefined || /^[-•*]\s/u.test(title.text)) return undefined
  const byline = others.find(({ text }) => BYLINE.test(text))
  const author = BYLINE.exec(byline?.text ?? '')?.[1]
  const rest = others.filter((line) => line !== byline)
  const text = title.text.replace(/^[_*]+|[_*]+$/gu, '')
  const nodes = [makeHeading(text, 1, title), ...(rest.length === 0 ? [] : [makeParagraph(rest)])]
  return { nodes, meta: author === undefined ? {} : { author } }
}

function parseBody(groups: readonly Group[], meta: EssayMeta): readonly RootContent[] {
  const language = languageOf(
    meta.lang ??
      detectLanguage(
        groups
          .flat()
          .map(({ text }) => text)
          .join('\n'),
      ),
  )
  const width = wrapWidth(groups)
  const plain = groups.map((group) => blocksOf(group, width))
  const numbered = headingsFromLines(plain.flat(), language)
  const shapes = shapesIn(groups, numbered !== undefined)
  const shaped = groups.flatMap((group, index) => headingOf(group, groups[index + 1], shapes) ?? plain[index] ?? [])
  return headingsFromLines(shaped, language) ?? shaped
}
