import { FONTS, SCRIPT_FONTS, eastAsianFont } from '../draw/fonts.ts'
import { type Palette, SCHEME } from '../page/colours.ts'
import { type Part, childrenOf, find, openPart } from './dom.ts'

/** The theme's own names of the colours that slides call tx1, bg1, tx2 and bg2. */
const SLOTS: Readonly<Record<string, string>> = { tx1: 'dk1', bg1: 'lt1', tx2: 'dk2', bg2: 'lt2' }

/** Gives the theme the deck's colours and fonts. */
export function mendTheme(xml: string, { palette, tag }: { readonly palette: Palette; readonly tag: string }): string {
  const part = openPart(xml)
  part.root.setAttribute('name', 'essaydeck')
  for (const scheme of find(part.root, 'a:clrScheme')) scheme.setAttribute('name', 'essaydeck')
  for (const [name, slot] of Object.entries(SCHEME))
    setColour(part, SLOTS[slot] ?? slot, palette[name as keyof typeof SCHEME])
  for (const slot of ['hlink', 'folHlink']) setColour(part, slot, palette.blue)
  for (const scheme of find(part.root, 'a:fontScheme')) scheme.setAttribute('name', 'essaydeck')
  setFonts(part, 'a:majorFont', { latin: FONTS.serif, tag })
  setFonts(part, 'a:minorFont', { latin: FONTS.sans, tag })
  return part.write()
}

function setColour({ root, create }: Part, slot: string, colour: string): void {
  for (const node of find(root, `a:${slot}`)) {
    for (const child of [...node.children]) child.remove()
    node.appendChild(create('a:srgbClr', { val: colour.toUpperCase() }))
  }
}

function setFonts({ root }: Part, name: string, { latin, tag }: { latin: string; tag: string }): void {
  for (const fonts of find(root, name)) {
    childrenOf(fonts, 'a:latin')[0]?.setAttribute('typeface', latin)
    childrenOf(fonts, 'a:ea')[0]?.setAttribute('typeface', eastAsianFont(tag) ?? '')
    for (const font of childrenOf(fonts, 'a:font')) {
      const own = SCRIPT_FONTS[font.getAttribute('script') ?? '']
      if (own !== undefined) font.setAttribute('typeface', own)
    }
  }
}
