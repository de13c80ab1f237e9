import { error, warning, type Message } from '../../message/message.ts'
import { placeOfSlide } from '../print/check-page.ts'
import type { DeckInfo } from '../site/deck-info.ts'
import type { PdfFont } from './pdf-fonts.ts'
import type { SeenFont } from '../print/seen-fonts.ts'

/**
 * Errors for fonts that are not whole in the PDF; a warning for each that the deck did not bring, which looks different or
 * misses characters on another machine, with the characters it draws.
 */
export function checkFonts(fonts: readonly PdfFont[], seen: readonly SeenFont[], deck: DeckInfo): Message[] {
  const families = new Set(seen.filter((font) => font.own).map((font) => familyOf(font.name)))
  return distinct(fonts).flatMap((font) => checkFont(font, families, seen, deck))
}

/** Type 3 fonts are drawings without hints, which viewers show badly and cannot always search. */
function checkFont(font: PdfFont, families: ReadonlySet<string>, seen: readonly SeenFont[], deck: DeckInfo): Message[] {
  if (font.type === 'Type3')
    return [error('export/pdf-font-type3', `the font ${font.name} is in the PDF as drawings (Type 3)`, TYPE3_REMEDY)]
  if (!font.embedded) return [error('export/pdf-font-not-embedded', `the font ${font.name} is not in the PDF`)]
  if (families.has(familyOf(font.name))) return []
  return [foreignFont(font, seen.find((each) => each.name === font.name)?.slides ?? [], deck)]
}

const TYPE3_REMEDY = { remedy: 'Use a font file of one weight in place of a variable one.' }

function foreignFont(font: PdfFont, slides: readonly number[], deck: DeckInfo): Message {
  const where = slides.length === 0 ? 'in a chart or a list marker' : `on ${listSlides(slides)}`
  const text = `${listCharacters(font.characters)} drawn in ${font.name}, a font of this machine and not of the deck, ${where}`
  const remedy = 'Add a font that has these characters to the deck, or change the text.'
  return warning('export/font-fallback', text, { ...placeOfSlide(deck, slides[0] ?? 0), remedy })
}

function listCharacters(characters: string): string {
  const all = Array.from(characters)
  if (all.length === 0) return 'text is'
  const more = all.length > 20 ? ` and ${all.length - 20} more characters` : ''
  return `"${all.slice(0, 20).join('')}"${more} ${all.length === 1 ? 'is' : 'are'}`
}

function listSlides(slides: readonly number[]): string {
  const more = slides.length > 8 ? ` and ${slides.length - 8} more` : ''
  return `${slides.length === 1 ? 'slide' : 'slides'} ${slides.slice(0, 8).join(', ')}${more}`
}

/** "Inter" for "Inter-Bold": a chart may use a weight that no text has. */
function familyOf(name: string): string {
  return name.split('-')[0] ?? name
}

function distinct(fonts: readonly PdfFont[]): PdfFont[] {
  return [...new Map(fonts.map((font) => [`${font.name} ${font.type} ${font.embedded}`, font])).values()]
}
