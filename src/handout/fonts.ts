import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { uniqueCharacters } from '../slidev/characters.ts'
import { type Face, renderFontFaces } from '../slidev/faces.ts'
import { subsetFace } from '../slidev/subset.ts'
import type { SeenFont } from '../export/print/seen-fonts.ts'
import type { DeckInfo } from '../export/site/deck-info.ts'

/** What the slides do not need and a page of text does: the serif in its regular weight. */
const FACES: readonly Face[] = [
  face('Source Serif 4', 'latin', 'source-serif-4', 'SourceSerif4'),
  { ...face('Source Serif 4', 'latin', 'source-serif-4', 'SourceSerif4', '400Regular_Italic'), style: 'italic' },
  face('Noto Serif SC', 'han', 'noto-serif-sc', 'NotoSerifSC'),
]

/** These fonts as the check of a PDF's fonts wants them: the handout brings them, whatever the slides are drawn in. */
export const BROUGHT_FONTS: readonly SeenFont[] = FACES.map(({ file }) => ({
  name: path.basename(file, '.ttf').replace('_', '-'),
  own: true,
  slides: [],
}))

/** The rules of the fonts of the notes, with the fonts in them, cut down to what the notes and the words around them need. */
export async function handoutFonts(deck: DeckInfo, texts: readonly string[], cache: string): Promise<string> {
  const characters = uniqueCharacters([
    ALWAYS,
    deck.title,
    deck.subtitle ?? '',
    ...texts,
    ...deck.slides.map(({ note }) => note ?? ''),
  ])
  const files = await Promise.all(
    FACES.map(async (each) => {
      const font = await readFile(
        await subsetFace(each, characters, { cache: path.resolve(cache), format: 'truetype' }),
      )
      return [each, `data:font/ttf;base64,${font.toString('base64')}`] as const
    }),
  )
  return renderFontFaces(new Map(files), deck.lang ?? 'en')
}

/** Letters, and the dash before the items of a list. */
const ALWAYS = `–${String.fromCodePoint(...Array.from({ length: 95 }, (_, index) => 32 + index))}`

function face(family: string, script: Face['script'], name: string, file: string, weight = '400Regular'): Face {
  const at = `${weight}/${file}_${weight}.ttf`
  return { family, weight: 400, style: 'normal', script, package: `@expo-google-fonts/${name}`, file: at }
}
