import path from 'node:path'
import type { Plugin } from 'vite'
import { PAPER_FONTS, PAPER_GLOBAL } from '../deck/paper.ts'
import { FACES, renderFontFaces } from './faces.ts'
import { DATASETS_MODULE, FONTS_MODULE } from './module-names.ts'

/** Serves the datasets' module of a build for paper: the page is given them, so that a changed number needs no build. */
export function paperDataPlugin(): Plugin {
  return virtualModule(DATASETS_MODULE, () => `export default globalThis.${PAPER_GLOBAL}.datasets`)
}

/** Serves the fonts' module of a build for paper: the page is given them, so that a new character needs no build. */
export function paperFontsPlugin(language: string): Plugin {
  const urls = new Map(FACES.map((face) => [face, `${PAPER_FONTS}${path.basename(face.file)}`]))
  return virtualModule(FONTS_MODULE, () => renderFontFaces(urls, language))
}

function virtualModule(name: string, render: () => string): Plugin {
  const resolved = `\0${name}`
  return {
    name: `essaydeck:paper/${name}`,
    resolveId: (id) => (id === name ? resolved : undefined),
    load: (id) => (id === resolved ? render() : undefined),
  }
}
