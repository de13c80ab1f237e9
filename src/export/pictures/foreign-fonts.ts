import { warning, type Message } from '../../message/message.ts'
import { placeOfSlide } from '../print/check-page.ts'
import type { SeenFont } from '../print/seen-fonts.ts'
import type { DeckInfo } from '../site/deck-info.ts'

/** Warnings for fonts of this machine, which the deck did not bring: on another, its pictures look different. */
export function foreignFonts(seen: readonly SeenFont[], deck: DeckInfo): Message[] {
  const families = new Set(seen.filter(({ own }) => own).map(({ name }) => familyOf(name)))
  return seen
    .filter(({ own, name }) => !own && !families.has(familyOf(name)))
    .map(({ name, slides }) =>
      warning(
        'export/font-fallback',
        `text is drawn in ${name}, a font of this machine and not of the deck, on ${slides.length === 1 ? 'slide' : 'slides'} ${slides.join(', ')}`,
        {
          ...placeOfSlide(deck, slides[0] ?? 0),
          remedy: 'Add a font that has these characters to the deck, or change the text.',
        },
      ),
    )
}

/** "Inter" for "Inter-Bold". */
function familyOf(name: string): string {
  return name.split('-')[0] ?? name
}
