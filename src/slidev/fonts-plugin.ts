import path from 'node:path'
import type { Plugin } from 'vite'
import { type TextSources, collectCharacters } from './characters.ts'
import { FACES, type Face, renderFontFaces } from './faces.ts'
import { FONTS_MODULE } from './module-names.ts'
import { faceFile, subsetFace } from './subset.ts'

const RESOLVED = `\0${FONTS_MODULE}`

/** What the plugin needs to know of the deck. */
export interface FontsOptions extends TextSources {
  readonly language: string
  readonly editing: boolean
  readonly cache: string
}

/**
 * Serves `virtual:essaydeck/fonts.css`, the deck's bundled fonts. While editing, the full files are served, so that
 * a character typed now is there; otherwise each is cut down to the characters of the deck.
 */
export function fontsPlugin(options: FontsOptions): Plugin {
  return {
    name: 'essaydeck:fonts',
    config: () => ({ server: { fs: { allow: [options.cache, ...installedFolders()] } } }),
    resolveId: (id) => (id === FONTS_MODULE ? RESOLVED : undefined),
    load: async (id) => (id === RESOLVED ? renderFontFaces(await fontFiles(options), options.language) : undefined),
  }
}

async function fontFiles(options: FontsOptions): Promise<Map<Face, string>> {
  if (options.editing) return new Map(FACES.map((face) => [face, slashed(faceFile(face))]))
  const characters = await collectCharacters(options)
  const entries = FACES.map(
    async (face) =>
      [face, slashed(await subsetFace(face, characters, { cache: options.cache, format: 'woff2' }))] as const,
  )
  return new Map(await Promise.all(entries))
}

function installedFolders(): string[] {
  return [...new Set(FACES.map((face) => path.dirname(path.dirname(faceFile(face)))))]
}

/** CSS wants forward slashes, on Windows too. */
function slashed(file: string): string {
  return file.replaceAll('\\', '/')
}
