import type { DeckInfo } from '../export/site/deck-info.ts'
import type { Arrangement } from './arrange.ts'
import type { HandoutContent } from './content.ts'
import { handoutFonts } from './fonts.ts'
import { ruledLines } from './form.ts'
import type { HandoutJob } from './job.ts'
import { type HandoutMarkup, handoutMarkup } from './markup.ts'
import { handoutStyles } from './styles.ts'

/** What the page of a handout is made into; it has the slides of its job alone. */
export async function arrangementOf(
  { deck, figures }: HandoutContent,
  { style, cache }: HandoutJob,
): Promise<Omit<Arrangement, 'steps'>> {
  const markup = handoutMarkup(deck, figures, new Map())
  const sections = sectionsOf(deck)
  const fonts = await handoutFonts(deck, textsOf(markup), cache)
  const isText = style.form === 'notes'
  return {
    ...markup,
    notes: markup.notes.map((notes) =>
      style.form === '3' || (style.form === '2' && notes === '') ? linesHtml(ruledLines(style)) : notes,
    ),
    numbers: deck.slides.map(({ no }) => no),
    form: style.form,
    styles: `${fonts}\n${handoutStyles(deck, style, style.form === '1' || isText ? sections.titles : [])}`,
    classes: deck.slides.map(
      ({ layout }, index) => `${layout === 'section' ? 'handout-part ' : ''}handout-section-${sections.of[index] ?? 0}`,
    ),
    headings: deck.slides.map(({ title }) => (isText ? title : '')),
  }
}

function textsOf({ cover, contents, sources }: HandoutMarkup): readonly string[] {
  return [cover, contents, sources]
}

/** Lines to write on: decoration, which nobody has read aloud. */
function linesHtml(count: number): string {
  return '<span class="handout-line" aria-hidden="true"></span>'.repeat(count)
}

/** The running titles, and for each slide which of them it stands under; what comes before the first part has none. */
function sectionsOf({ slides }: DeckInfo): { readonly titles: readonly string[]; readonly of: readonly number[] } {
  const titles = ['']
  const of = slides.map(({ layout, number, title, part }) => {
    if (layout === 'section') titles.push(number === undefined ? title : `${number} ${title}`)
    else if (part !== undefined && part !== titles.at(-1)) titles.push(part)
    return titles.length - 1
  })
  return { titles, of }
}
