import type { Page } from '../browser/devtools/page.ts'
import { markFontProbes, PROBE, type FontProbe } from './font-probes.ts'

/** A font that the text of some slides is drawn in: the deck's own, or one of this machine. */
export interface SeenFont {
  /** Its PostScript name, as it stands in the PDF. */
  readonly name: string
  readonly own: boolean
  readonly slides: readonly number[]
}

/** A font as the DevTools protocol tells of it; a custom font is one that the page loaded. */
export interface PlatformFont {
  readonly postScriptName: string
  readonly isCustomFont: boolean
}

/** Some text on a slide, with the fonts that draw it. */
interface DrawnText {
  readonly slide: number
  readonly fonts: readonly PlatformFont[]
}

/** Lets a page be asked by `seenFonts`: before it shows anything, since it would load all of its documents and styles again. */
export async function watchFonts({ session }: Page): Promise<void> {
  await Promise.all([session.send('DOM.enable'), session.send('CSS.enable')])
}

/** Which fonts the browser draws the slides' text in. Canvases are not seen. */
export async function seenFonts(page: Page): Promise<SeenFont[]> {
  const probed = await drawnTexts(page, [])
  const foreign = probed.filter(({ fonts }) => fonts.some(({ isCustomFont }) => !isCustomFont))
  // Where a font is not the deck's, every slide with it is told.
  const lists = [...new Set(foreign.map(({ list }) => list))]
  return collectFonts([...probed, ...(lists.length === 0 ? [] : await drawnTexts(page, lists))])
}

/** Each font once, with its slides in order. */
export function collectFonts(texts: readonly DrawnText[]): SeenFont[] {
  const uses = texts.flatMap(({ fonts, slide }) =>
    fonts.map((font) => ({ name: font.postScriptName, own: font.isCustomFont, slide })),
  )
  const first = [...new Map(uses.map((use) => [`${use.name} ${use.own}`, use])).values()]
  return first.map(({ name, own }) => {
    const slides = uses.filter((use) => use.name === name && use.own === own).map((use) => use.slide)
    return { name, own, slides: [...new Set(slides)].sort((a, b) => a - b) }
  })
}

/** Each font once, of what was seen on several pages. */
export function uniteFonts(pages: readonly (readonly SeenFont[])[]): SeenFont[] {
  const uses = pages
    .flat()
    .flatMap(({ name, own, slides }) =>
      slides.map((slide) => ({ slide, fonts: [{ postScriptName: name, isCustomFont: own }] })),
    )
  return collectFonts(uses)
}

async function drawnTexts(page: Page, whole: readonly string[]): Promise<(DrawnText & FontProbe)[]> {
  const { session } = page
  const probes = await page.evaluate(markFontProbes, { attribute: PROBE, whole })
  const { root } = await session.send('DOM.getDocument', { depth: 0 })
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: `[${PROBE}]` })
  return await Promise.all(
    probes.map(async (probe, index) => {
      const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId: nodeIds[index] ?? 0 })
      return { ...probe, fonts }
    }),
  )
}
