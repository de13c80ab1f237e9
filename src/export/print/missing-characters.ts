import { error, type Message } from '../../message/message.ts'
import type { DeckInfo } from '../site/deck-info.ts'
import { placeOfSlide } from './check-page.ts'

/** Characters on a slide that no font draws, neither the deck's nor one of this machine. */
export interface MissingCharacters {
  /** 0 for what is on none: a handout's cover and contents. */
  readonly slide: number
  readonly characters: readonly string[]
}

/** An error for each slide with characters that come out as boxes. */
export function checkCharacters(found: readonly MissingCharacters[], deck: DeckInfo): Message[] {
  return found.map(({ slide, characters }) => {
    const where = slide === 0 ? 'beside the slides' : `slide ${slide}`
    const text = `${where}: no font has ${listCodes(characters)}, so a box would stand there`
    return error('export/character-missing', text, {
      ...placeOfSlide(deck, slide),
      remedy:
        'Write something else, or add a font that has it: install it on this machine, or name it in the deck’s styles.',
    })
  })
}

/** The character may not be seen where this is read: its number may. */
function listCodes(characters: readonly string[]): string {
  const MOST = 10
  const codes = characters.slice(0, MOST).map((character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    return `“${character}” (U+${code})`
  })
  const more = characters.length - codes.length
  return `${codes.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

/**
 * Looks for characters that the browser draws as the box for what no font has: in each list of fonts that the page's text is
 * set in, such a character looks as one that no font can have does, pixel for pixel. What Chromium tells of its fonts
 * (`CSS.getPlatformFontsForNode`) counts a box as a glyph like any other. Runs inside the browser, so it refers to nothing outside itself.
 */
export function findMissingCharacters(): MissingCharacters[] {
  const SIZE = 24
  /** The last code point is none for ever (Unicode, 23.7); others may get a meaning. */
  const NONE = String.fromCodePoint(0x10ffff)
  /** What may look like a box and be one; what has no look; what only changes the character before it. */
  const PASSED =
    /[\u2395\u25a1\u25af\ufffc\ufffd\p{White_Space}\p{Control}\p{Default_Ignorable_Code_Point}\p{Mark}\p{Regional_Indicator}]/u
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  if (context === null) return []
  context.canvas.width = SIZE
  context.canvas.height = SIZE
  context.textBaseline = 'middle'

  const look = (character: string): Uint32Array => {
    context.clearRect(0, 0, SIZE, SIZE)
    context.fillText(character, 2, SIZE / 2)
    return new Uint32Array(context.getImageData(0, 0, SIZE, SIZE).data.buffer)
  }
  const isSame = (one: Uint32Array, other: Uint32Array): boolean => one.every((pixel, index) => pixel === other[index])

  /** By list of fonts: how its box looks, and what was asked of it before. */
  const lists = new Map<
    string,
    { readonly box: Uint32Array; readonly width: number; readonly known: Map<string, boolean> }
  >()
  const isMissing = (font: string, character: string): boolean => {
    context.font = font
    const list = lists.get(font) ?? {
      box: look(NONE),
      width: context.measureText(NONE).width,
      known: new Map<string, boolean>(),
    }
    lists.set(font, list)
    const known = list.known.get(character)
    if (known !== undefined) return known
    const missing = context.measureText(character).width === list.width && isSame(look(character), list.box)
    list.known.set(character, missing)
    return missing
  }

  const found = new Map<number, Set<string>>()
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const shown = new Map<Element, string | undefined>()
  const fontOf = (element: Element): string | undefined => {
    if (!element.checkVisibility()) return undefined
    const { fontStyle, fontWeight, fontFamily } = getComputedStyle(element)
    return `${fontStyle} ${fontWeight} ${SIZE * 0.75}px ${fontFamily}`
  }
  while (walker.nextNode() !== null) {
    const { nodeValue, parentElement: parent } = walker.currentNode
    // Latin letters are in every font that a machine has.
    const text = (nodeValue ?? '').replace(/[\0-\u024f]+/g, '')
    if (text === '' || parent === null || parent.matches('script, style, noscript, template')) continue
    if (!shown.has(parent)) shown.set(parent, fontOf(parent))
    const font = shown.get(parent)
    if (font === undefined) continue
    const slide = Number(parent.closest('[data-slidev-no]')?.getAttribute('data-slidev-no') ?? 0)
    for (const character of text) {
      if (PASSED.test(character) || !isMissing(font, character)) continue
      found.set(slide, (found.get(slide) ?? new Set()).add(character))
    }
  }
  return [...found].map(([slide, characters]) => ({ slide, characters: [...characters] }))
}
