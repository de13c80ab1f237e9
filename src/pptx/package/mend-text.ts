import { NO_BULLET } from '../draw/text.ts'
import { type Node, type Part, childrenOf, find } from './dom.ts'

/** The theme's fonts for East Asian and complex scripts, where the library names one font for all. */
const BY_SCRIPT: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'a:ea': { '+mj-lt': '+mj-ea' },
  'a:cs': { '+mj-lt': '+mj-cs' },
}
const OTHERS: Readonly<Record<string, string>> = { 'a:ea': '+mn-ea', 'a:cs': '+mn-cs' }

/** Mends the text of a slide: what the schema allows once stands once, bullets have their colour, each script its font. */
export function mendText(part: Part, lang: string): void {
  for (const paragraph of find(part.root, 'a:p')) keepFirst(paragraph, 'a:pPr')
  for (const bullet of find(part.root, 'a:buChar')) mendBullet(part, bullet)
  // A mark is as large as its text without being told.
  for (const size of find(part.root, 'a:buSzPct')) size.remove()
  for (const name of ['a:ea', 'a:cs']) for (const font of find(part.root, name)) mendFont(font)
  for (const name of ['a:endParaRPr', 'a:rPr']) for (const run of find(part.root, name)) mendLanguage(run, lang)
}

/** The library writes a paragraph's properties before each of its runs. */
function keepFirst(paragraph: Node, name: string): void {
  for (const repeated of childrenOf(paragraph, name).slice(1)) repeated.remove()
}

function mendBullet({ create }: Part, bullet: Node): void {
  const properties = bullet.parentNode
  if (properties === null) return
  if (bullet.getAttribute('char') !== String.fromCodePoint(parseInt(NO_BULLET, 16))) {
    properties.insertBefore(create('a:buClr', {}, create('a:schemeClr', { val: 'accent2' })), bullet)
    return
  }
  properties.setAttribute('indent', '0')
  properties.insertBefore(create('a:buNone'), bullet)
  bullet.remove()
}

function mendFont(font: Node): void {
  const name = font.getAttribute('typeface') ?? ''
  if (name.startsWith('+') && name !== '+mj-lt') return
  font.setAttribute('typeface', BY_SCRIPT[font.tagName]?.[name] ?? OTHERS[font.tagName] ?? name)
  font.removeAttribute('pitchFamily')
  font.removeAttribute('charset')
}

function mendLanguage(run: Node, lang: string): void {
  run.setAttribute('lang', lang)
  if (lang.startsWith('en')) run.removeAttribute('altLang')
}
