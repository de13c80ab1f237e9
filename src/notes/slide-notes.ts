import type { Root } from 'mdast'
import { withoutClicks } from '../deck/clicks.ts'
import { parseNotes } from './parse-notes.ts'
import type { Source } from '../deck/read-source.ts'
import { plainText } from '../deck/text.ts'

/** The notes of one slide; its title as text, empty for none. */
export interface SlideNotes {
  readonly no: number
  readonly title: string
  readonly notes: Root
}

/** What a talk says, slide by slide, and which slides say nothing. */
export interface TalkNotes {
  /** The deck's title, empty for none. */
  readonly title: string
  readonly slides: readonly SlideNotes[]
  readonly silent: readonly number[]
}

/**
 * The notes of some slides. Those without are left out, which their numbers tell; a divider stays where something is said
 * below it.
 */
export function talkNotes({ headmatter, slides }: Source, numbers: readonly number[]): TalkNotes {
  const picked = slides.filter(({ no }) => numbers.includes(no))
  const silent = picked.filter(({ note }) => note.trim() === '').map(({ no }) => no)
  const spoken = picked.filter(({ no, layout }, index) => {
    if (!silent.includes(no)) return true
    const next = picked.slice(index + 1).find((other) => other.layout === 'section' || !silent.includes(other.no))
    return layout === 'section' && next !== undefined && next.layout !== 'section'
  })
  return {
    title: plainText(slides[0]?.title ?? textOf(headmatter['title'])),
    slides: spoken.map(({ no, title, note }) => ({
      no,
      title: plainText(title),
      notes: parseNotes(withoutClicks(note), no),
    })),
    silent,
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
