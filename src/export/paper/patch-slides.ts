import type { BuiltDeck, CompiledSlides, SlideCode } from '../site/build-request.ts'
import type { SlideInfo } from '../site/deck-info.ts'
import { replaceString, replaceText, textChange, type TextChange } from './text-change.ts'

/** More changed lines than this are rather compiled. */
const MOST = 20

/**
 * A deck whose compiled slides say what their Markdown says now, without compiling them: where only plain text has changed, it is
 * changed in the code. Undefined where anything else has, or may have.
 */
export function patchSlides(built: BuiltDeck, markdown: Readonly<Record<string, string>>): BuiltDeck | undefined {
  const [file, ...others] = Object.keys(markdown)
  if (file === undefined || others.length > 0 || built.compiled?.dress === undefined) return undefined
  const before = (built.sources.markdown[file] ?? '').split('\n')
  const now = (markdown[file] ?? '').split('\n')
  const changed = now.flatMap((line, index) => (line === before[index] ? [] : [index]))
  if (before.length !== now.length || changed.length > MOST) return undefined
  let patched: BuiltDeck | undefined = { ...built, sources: { ...built.sources, markdown } }
  for (const index of changed) patched = patched && patchLine(patched, { before, now, index })
  return patched
}

interface ChangedLine {
  readonly before: readonly string[]
  readonly now: readonly string[]
  readonly index: number
}

function patchLine(built: BuiltDeck, { before, now, index }: ChangedLine): BuiltDeck | undefined {
  const change = textChange(before[index] ?? '', now[index] ?? '')
  const place = placeOf(built, index)
  if (change === undefined || place === undefined || isInside(before.slice(place.slide.line - 1, index)))
    return undefined
  if (change.isHeading && change.from === place.slide.title) return patchTitle(built, place, change)
  const { code } = place
  const patched = code.frontmatter.includes(change.from) ? undefined : replaceText(code.markdown, change)
  return patched === undefined ? undefined : withCode(built, place, { ...code, markdown: patched })
}

/** A slide with its code. */
interface Place {
  readonly slide: SlideInfo
  readonly compiled: CompiledSlides
  readonly key: string
  readonly code: SlideCode
}

/** The slide that a line (from 0) is of. */
function placeOf({ deck, compiled }: BuiltDeck, index: number): Place | undefined {
  const slide = deck.slides.findLast(({ line }) => line - 1 <= index)
  const key = compiled?.order[(slide?.no ?? 0) - 1]
  if (slide === undefined || compiled === undefined || typeof key !== 'string') return undefined
  const code = compiled.code[key]
  return code === undefined ? undefined : { slide, compiled, key, code }
}

/** Whether what comes after some lines of a slide is inside code or a comment. */
function isInside(lines: readonly string[]): boolean {
  const text = lines.join('\n')
  const fences = lines.filter((line) => /^[\s>]*(?:```|~~~)/u.test(line)).length
  return fences % 2 === 1 || text.lastIndexOf('<!--') > text.lastIndexOf('-->')
}

/** A title stands in the slide, in what is known of it, and among all titles. The first slide's may be the deck's. */
function patchTitle(built: BuiltDeck, place: Place, { from, to }: TextChange): BuiltDeck | undefined {
  const { slide, compiled, code } = place
  if (slide.no === 1 || slide.titled) return undefined
  const [markdown, frontmatter, titles] = [code.markdown, code.frontmatter, compiled.titles].map((text) =>
    replaceString(text, from, to),
  )
  if (markdown === undefined || frontmatter === undefined || titles === undefined) return undefined
  const slides = built.deck.slides.map((each) => (each === slide ? { ...each, title: to } : each))
  return withCode(
    { ...built, deck: { ...built.deck, slides } },
    { ...place, compiled: { ...compiled, titles } },
    { markdown, frontmatter },
  )
}

function withCode(built: BuiltDeck, { compiled, key }: Place, code: SlideCode): BuiltDeck {
  return { ...built, compiled: { ...compiled, code: { ...compiled.code, [key]: code } } }
}
