import type { DeckInfo } from '../deck-info.ts'

/** Paper and, in the dark scheme, night: the grounds of our slides (`styles/tokens.css`). */
export const GROUND = { light: '#fbf9f4', dark: '#15161a' } as const

/** The app's icons, by their side in pixels: a deck's own of these names in `public/`, else the drawn one. */
export const ICONS = { 192: 'icon-192.png', 512: 'icon-512.png' } as const

/** Renders the manifest of a deck as an app; its addresses are relative, so that it works under any. */
export function renderManifest({ title, subject, lang }: DeckInfo): string {
  const icons = Object.entries(ICONS).flatMap(([side, src]) =>
    ['any', 'maskable'].map((purpose) => ({ src, sizes: `${side}x${side}`, type: 'image/png', purpose })),
  )
  const manifest = {
    name: title,
    ...(subject === undefined ? {} : { description: subject }),
    lang: lang ?? 'en',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: GROUND.light,
    theme_color: GROUND.light,
    icons,
  }
  return `${JSON.stringify(manifest, null, 2)}\n`
}
