import type { CDPSession, Page } from 'playwright-chromium'
import { textsOfSlides, type TextOnSlide } from './slide-texts.ts'

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

interface DrawnText extends TextOnSlide {
  readonly fonts: readonly PlatformFont[]
}

/** Which fonts the browser draws the slides' text in. Canvases are not seen. */
export async function seenFonts(page: Page): Promise<SeenFont[]> {
  return collectFonts(await drawnTexts(page))
}

/** Each font once, with its slides in order. */
export function collectFonts(texts: readonly DrawnText[]): SeenFont[] {
  const uses = texts.flatMap(({ fonts, slide }) =>
    fonts.map((font) => ({ name: font.postScriptName, own: font.isCustomFont, slide })),
  )
  const first = [...new Map(uses.map((use) => [`${use.name} ${use.own}`, use])).values()]
  return first.map(({ name, own }) => {
    const slides = uses.filter((use) => use.name === name && use.own === own).map((use) => use.slide)
    return { name, own, slides: [...new Set(slides)] }
  })
}

async function drawnTexts(page: Page): Promise<DrawnText[]> {
  const session = await page.context().newCDPSession(page)
  try {
    await session.send('DOM.enable')
    await session.send('CSS.enable')
    const { root } = await session.send('DOM.getDocument', { depth: -1 })
    return await Promise.all(textsOfSlides(root).map((text) => withFonts(session, text)))
  } finally {
    await session.detach()
  }
}

async function withFonts(session: CDPSession, text: TextOnSlide): Promise<DrawnText> {
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId: text.nodeId })
  return { ...text, fonts }
}
