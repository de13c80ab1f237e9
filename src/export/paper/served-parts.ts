import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { PAPER_FONTS, PAPER_GLOBAL, PAPER_SCRIPT } from '../../deck/paper.ts'
import { readDatasets, datasetMessages, type NamedDatasets } from '../../datasets/read.ts'
import type { Message, Result } from '../../message/message.ts'
import { collectCharacters } from '../../slidev/characters.ts'
import type { DeckSources } from '../../slidev/deck-sources.ts'
import { FACES, type Face } from '../../slidev/faces.ts'
import type { CompiledSlides } from '../site/build-request.ts'
import { givenSlides } from './given-slides.ts'
import type { KeptBuild } from './kept-build.ts'
import { serveDress } from './served-dress.ts'

/**
 * What the page of a deck is given beside what was built: an answer for an address, undefined where it is none of these. A page
 * that shows some slides alone, by their numbers in `range`, is not given the others' code.
 */
export type ServedParts = (address: string, range?: readonly number[]) => Promise<string | Uint8Array> | undefined

/**
 * The data, fonts and changed slides of a deck as they are now, and what else a build in `folder` does not have of it; fonts are
 * cut down, and told of, when the page asks for them.
 */
export async function serveParts({ folder, built }: KeptBuild): Promise<Result<ServedParts>> {
  const { sources, compiled } = built
  const datasets = await readDatasets(sources.data, sources.dataShownAs)
  const messages: Message[] = datasetMessages(datasets)
  const fonts = cutFonts(sources)
  const dress = compiled?.dress && serveDress(folder, compiled.dress)
  const answer: ServedParts = (address, range) => {
    if (address === PAPER_SCRIPT) return Promise.resolve(scriptOf(datasets, compiled, range))
    return address.startsWith(PAPER_FONTS) ? fonts(address.slice(PAPER_FONTS.length)) : dress?.(address)
  }
  return { value: answer, messages }
}

function scriptOf(datasets: NamedDatasets, compiled: CompiledSlides | undefined, range?: readonly number[]): string {
  const slides = compiled === undefined ? 'undefined' : givenSlides(compiled, { range })
  return `globalThis.${PAPER_GLOBAL} = { datasets: ${JSON.stringify(datasets)}, slides: ${slides} }`
}

/** Cuts a font down to the deck's characters, once; for a name that is none of its fonts', undefined. */
function cutFonts(sources: DeckSources): (name: string) => Promise<Uint8Array> | undefined {
  // At once, since nobody has asked yet.
  const characters = collectCharacters({ ...sources, markdown: Object.values(sources.markdown) })
  characters.catch(() => undefined)
  const cut = new Map<string, Promise<Uint8Array>>()
  return (name) => {
    const face = FACES.find(({ file }) => path.basename(file) === name)
    if (face === undefined) return undefined
    const font = cut.get(name) ?? characters.then((all) => cutFont(face, all, sources.cache))
    cut.set(name, font)
    return font
  }
}

async function cutFont(face: Face, characters: string, cache: string): Promise<Uint8Array> {
  // Loaded only here: a page may ask for no font.
  const { subsetFace } = await import('../../slidev/subset.ts')
  return await readFile(await subsetFace(face, characters, { cache, format: 'truetype' }))
}
