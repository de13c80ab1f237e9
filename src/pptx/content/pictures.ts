import { existsSync } from 'node:fs'
import path from 'node:path'
import type { MarkupElement } from '../source/markup.ts'
import type { Context } from './context.ts'
import { type Piece, notCarried } from './model.ts'

/** The kinds of picture that PowerPoint shows, by the end of their names. */
const SHOWN = /\.(?:png|jpe?g|gif|svg)$/iu

/** A picture, where it is a file that PowerPoint can show; else its description, and a warning. */
export function toPicture({ attributes }: MarkupElement, context: Context): Piece[] {
  const { src = '', alt = '' } = attributes
  return pictureOf(src, alt, context)
}

/** The same of an address and a description. */
export function pictureOf(address: string, alternative: string, { folder }: Pick<Context, 'folder'>): Piece[] {
  const file = fileOf(address, folder)
  const reason = whyNot(address, file)
  if (reason === undefined && file !== undefined)
    return [{ kind: 'picture', file, alternative }, ...oldPrograms(file, address)]
  const shown: Piece[] = alternative === '' ? [] : [{ kind: 'text', runs: [{ text: alternative, italic: true }] }]
  const text = `the picture "${address.slice(0, 80)}" is left out: ${reason ?? ''}; its description is kept`
  return [...shown, notCarried('picture', text, address)]
}

/** An SVG is shown as it is by those that can: a picture of pixels beside it would need a browser to draw it. */
function oldPrograms(file: string, address: string): Piece[] {
  if (!/\.svg$/iu.test(file)) return []
  const text = `the picture "${address}" is an SVG: PowerPoint 2016 and newer show it, older programs a plain field`
  return [notCarried('svg', text, address)]
}

/** An address from the root is one of `public/`; any other goes from the deck's folder. */
function fileOf(address: string, folder: string): string | undefined {
  if (/^[a-z][a-z\d+.-]*:|^\/\//iu.test(address)) return undefined
  const decoded = decode(address.replace(/[?#].*$/u, ''))
  const below = [path.join(folder, 'public', decoded), path.join(folder, decoded)]
  return (decoded.startsWith('/') ? below.slice(0, 1) : below.toReversed()).find((file) => existsSync(file))
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}

function whyNot(address: string, file: string | undefined): string | undefined {
  if (/^(?:https?:)?\/\//iu.test(address)) return 'it lies on the web, and nothing is fetched'
  if (file === undefined) return 'there is no such file'
  return SHOWN.test(file) ? undefined : 'PowerPoint shows PNG, JPEG, GIF and SVG only'
}
