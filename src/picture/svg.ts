import { DESCRIPTIONS } from './describe.ts'
import { partialSumPath } from './fourier.ts'
import { PICTURES, type PictureName } from './pictures.ts'

/** The two colours of a picture that stands by itself. */
const INK = { line: '#2a45b5', accent: '#ce3c28' }

/** A picture as an SVG file of its own, with its description as title. */
export function renderPicture(name: PictureName): string {
  const { viewBox, strokes } = PICTURES[name]()
  const paths = strokes.map(({ d, role }) => {
    const colour = role.startsWith('accent') ? INK.accent : INK.line
    const paint = role.endsWith('dot')
      ? `fill="${colour}"`
      : `fill="none" stroke="${colour}" stroke-width="${role === 'accent' ? 2.4 : 1.2}" stroke-linejoin="round"`
    return `<path ${paint} d="${d}"/>`
  })
  return svg(viewBox, DESCRIPTIONS[name].en, paths)
}

/** The partial sums of the cover: how many terms each has, and how strongly it is drawn, the last one in the accent. */
export const COVER_SUMS = [1, 2, 3, 4, 5, 6, 8, 12].map((terms, index, { length }) => ({
  terms,
  opacity: index === length - 1 ? 1 : 0.3 + (0.5 * index) / length,
  accent: index === length - 1,
}))

/** The cover's picture as an SVG file of its own. */
export function renderCover(): string {
  const size = { width: 600, height: 250 }
  const paths = COVER_SUMS.map(({ terms, opacity, accent }) => {
    const [colour, width] = accent ? [INK.accent, 2.2] : [INK.line, 1]
    return `<path fill="none" stroke="${colour}" stroke-width="${width}" opacity="${opacity}" d="${partialSumPath(terms, size)}"/>`
  })
  return svg(`-4 -16 ${size.width + 8} ${size.height + 32}`, DESCRIPTIONS.fourier.en, paths)
}

/** The icon of a page: a square wave and its first sums, thick enough for sixteen pixels. */
export function renderIcon(): string {
  const size = { width: 32, height: 24 }
  const path = (terms: number, colour: string, width: number): string =>
    `<path fill="none" stroke="${colour}" stroke-width="${width}" d="${partialSumPath(terms, size)}"/>`
  return svg('-1 -5 34 34', 'essaydeck', [path(1, INK.line, 2), path(3, INK.accent, 3)])
}

function svg(viewBox: string, title: string, paths: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" role="img">\n<title>${title}</title>\n${paths.join('\n')}\n</svg>\n`
}
