import { blend, contrastOf, parseColour } from './colour.ts'
import type { Flaw } from './geometry.ts'
import type { ShownText } from './shown-text.ts'

/** Text of 20 pixels and more that is meant to stand back all the same: subtitles, captions, terms, who is quoted, numbers of sections. */
export const SOFT = [
  '.essaydeck-cover h1 + p',
  '.essaydeck-section-number',
  '.essaydeck-end p:last-child',
  '.essaydeck-quote blockquote ~ p',
  '.big-figure-caption',
  '.company-facts dt',
].join(', ')

/** The least contrast of text, and of what is read from the back of the room (WCAG 2.2, 1.4.3 and 1.4.6); such text has so many pixels. */
const LEAST = { text: 4.5, body: 7, bodySize: 20 }

/** The text whose colour is too near to what is behind it. */
export function findPaleText(texts: readonly ShownText[]): Flaw[] {
  return texts.flatMap((text) => {
    const [contrast, least] = [contrastOfText(text), leastOf(text)]
    if (contrast >= least) return []
    const where = `${text.name} “${text.text.slice(0, 30)}”, ${text.colour} on ${text.backgrounds.join(' on ')},`
    return [{ slide: text.slide, what: `${where} has a contrast of ${contrast.toFixed(2)}, less than ${least}` }]
  })
}

/** The contrast of a text with what is behind it, as both are seen. */
export function contrastOfText({ colour, opacity, backgrounds }: ShownText): number {
  const opaque = parseColour('#ffffff')
  const behind = backgrounds.map(parseColour).reduceRight((under, over) => blend(over, under), opaque)
  const { parts, alpha } = parseColour(colour)
  return contrastOf(blend({ parts, alpha: alpha * opacity }, behind), behind)
}

/** Which contrast a text needs. */
export function leastOf({ isSoft, size }: Pick<ShownText, 'isSoft' | 'size'>): number {
  return size >= LEAST.bodySize && !isSoft ? LEAST.body : LEAST.text
}
