import { type Node, find, openPart } from '../../src/pptx/package/dom.ts'
import { type Parts, readZip } from '../../src/pptx/package/zip.ts'

/** A PPTX opened for a test: its parts as text, and what stands on each slide and in its notes. */
export interface OpenPptx {
  readonly parts: Parts
  readonly text: (name: string) => string
  readonly names: readonly string[]
  readonly slides: readonly OpenSlide[]
}

export interface OpenSlide {
  readonly root: Node
  /** The text of each paragraph, its runs joined, in the order of the shapes. */
  readonly paragraphs: readonly string[]
  readonly notes: readonly string[]
  readonly title: string | undefined
}

/** Opens a PPTX with the parser of XML that the product has. */
export async function openPptx(bytes: Uint8Array): Promise<OpenPptx> {
  const parts = await readZip(bytes)
  const text = (name: string): string => new TextDecoder().decode(parts.get(name))
  const names = [...parts.keys()]
  const count = names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/u.test(name)).length
  const slides = Array.from({ length: count }, (_, index) => openSlide(text, index + 1))
  return { parts, text, names, slides }
}

function openSlide(text: (name: string) => string, number: number): OpenSlide {
  const { root } = openPart(text(`ppt/slides/slide${number}.xml`))
  const notes = openPart(text(`ppt/notesSlides/notesSlide${number}.xml`)).root
  const title = shapesOf(root, 'title')[0]
  return {
    root,
    paragraphs: paragraphsIn(root),
    notes: shapesOf(notes, 'body').flatMap(paragraphsIn),
    title: title === undefined ? undefined : paragraphsIn(title).join('\n'),
  }
}

/** The shapes that fill a placeholder of a type. */
export function shapesOf(root: Node, type: string): Node[] {
  return find(root, 'p:sp').filter((shape) => find(shape, 'p:ph')[0]?.getAttribute('type') === type)
}

/** The paragraphs inside an element, each as its text. */
export function paragraphsIn(root: Node): string[] {
  return find(root, 'a:p').map((paragraph) =>
    find(paragraph, 'a:t')
      .map(({ textContent }) => textContent ?? '')
      .join(''),
  )
}
