import type { Nodes } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Deck, Slide } from './model.ts'
import { renderNotes } from './notes.ts'
import { isPlain } from './plain.ts'

const parser = unified().use(remarkParse).use(remarkGfm)

/** All that a reader of the deck can read, slide by slide: titles, points and notes as they come out of Markdown again. */
export function toText(deck: Deck): string {
  return deck.slides.flatMap((slide) => [...shownTexts(slide), notesText(slide)]).join('\n')
}

function shownTexts(slide: Slide): readonly string[] {
  switch (slide.kind) {
    case 'cover':
      return [slide.title, slide.subtitle ?? '', ...slide.points]
    case 'agenda':
      return [slide.title, ...slide.items]
    case 'section':
      return [slide.title, slide.lead ?? '']
    case 'points':
      return [slide.title, ...slide.points]
    case 'figure':
      return [slide.title, slide.sentence]
    case 'quote':
      return [slide.title, slide.quote, slide.by ?? '']
    case 'picture':
      return [slide.title, slide.picture.alternative, slide.picture.caption ?? '']
    // Tables, code and formulas are whole in the notes.
    default:
      return [slide.title]
  }
}

/** The notes as rendered and parsed again, so that a loss in writing shows. */
function notesText(slide: Slide): string {
  const notes = renderNotes(slide.notes)
  return isPlain(notes) ? notes : leaves(parser.parse(notes))
}

/** HTML in notes is only what keeps brackets apart: that of the essay has become text. */
function leaves(node: Nodes): string {
  if (node.type === 'html') return ''
  if ('children' in node) return node.children.map(leaves).join(node.type === 'root' ? '\n' : '')
  if (node.type === 'image') return node.alt ?? ''
  return 'value' in node ? node.value : ''
}

/** The text that inline Markdown shows, without its tags: a slide's title as Slidev keeps it, for people. */
export function plainText(markdown: string): string {
  return shown(parser.parse(markdown)).trim()
}

function shown(node: Nodes): string {
  if (node.type === 'html') return ''
  if ('children' in node) return node.children.map(shown).join('')
  return 'value' in node ? node.value : ''
}
