import type { Plugin } from 'vite'
import { FONTS_MODULE } from '../../../slidev/module-names.ts'

/** The style sheets that differ from deck to deck, in the order in which Slidev's client imports them: fonts, and what UnoCSS makes. */
const OWN_STYLES = ['uno:preflights.css', 'uno:typography.css', 'uno:shortcuts.css', 'uno.css', FONTS_MODULE]

const PLACE = /\.essaydeck-place-(\d+)\s*\{[^}]*\}\n?/u

/** Leaves a place in the styles of a build where a deck's own style sheets belong. */
export function leavePlaces(): Plugin {
  return {
    name: 'essaydeck:leave-places',
    enforce: 'pre',
    resolveId: {
      order: 'pre',
      handler: (source) => (OWN_STYLES.includes(source) ? placeId(OWN_STYLES.indexOf(source)) : undefined),
    },
    load: placeOf,
  }
}

/** Lets `OWN_STYLES_CODE` be compiled. */
export function markPlaces(): Plugin {
  return {
    name: 'essaydeck:mark-places',
    enforce: 'pre',
    resolveId: { order: 'pre', handler: (source) => (placeOf(source) === undefined ? undefined : source) },
    load: placeOf,
  }
}

/** A module that imports a deck's own style sheets, each after its place. */
export const OWN_STYLES_CODE = OWN_STYLES.map(
  (name, index) => `import '${placeId(index)}'\nimport ${JSON.stringify(name)}`,
).join('\n')

/** The style sheet of a place itself, by its module. */
function placeOf(id: string): string | undefined {
  const [, index] = /^\/@essaydeck\/place-(\d+)\.css$/u.exec(id) ?? []
  return index === undefined ? undefined : `.essaydeck-place-${index} { top: 0 }\n`
}

function placeId(index: number): string {
  return `/@essaydeck/place-${index}.css`
}

/** What the styles of `OWN_STYLES_CODE` came to, by their places. */
export function readPlaces(css: string): string[] {
  const [, ...parts] = css.split(PLACE)
  return OWN_STYLES.map((_, index) => {
    const at = parts.findIndex((part, position) => position % 2 === 0 && Number(part) === index)
    return at === -1 ? '' : (parts[at + 1] ?? '').trim()
  })
}

/** A style sheet with what belongs into its places. */
export function fillPlaces(css: string, places: readonly string[]): string {
  return css.replaceAll(new RegExp(PLACE, 'gu'), (_, index: string) => `${places[Number(index)] ?? ''}\n`)
}
