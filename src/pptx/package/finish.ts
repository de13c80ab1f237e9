import { chartXml } from '../charts/chart-xml.ts'
import { workbookParts } from '../charts/workbook.ts'
import type { Drawn } from '../draw/draw-deck.ts'
import type { Palette } from '../page/colours.ts'
import { childrenOf, openPart } from './dom.ts'
import { mendNotes } from './mend-notes.ts'
import { mendLayout, mendPresentation } from './mend-presentation.ts'
import { mendSlide } from './mend-slide.ts'
import { mendTheme } from './mend-theme.ts'
import { type Properties, appProperties, coreProperties } from './properties.ts'
import { renumberCharts } from './renumber.ts'
import { PLAIN_PNG, isFallback } from './svg-fallback.ts'
import { readZip, writeZip } from './zip.ts'

/** What finishing a package needs beside it. */
export interface Finish extends Properties {
  readonly drawn: Pick<Drawn, 'slides' | 'charts'>
  readonly palette: Palette
}

/**
 * Finishes the package that the library wrote: its parts as the schemas have them, our own charts, notes, theme and
 * properties; and the same bytes for the same deck, without the time it was made at.
 */
export async function finishPackage(bytes: Uint8Array, finish: Finish): Promise<Uint8Array> {
  const parts = renumberCharts(await readZip(bytes))
  const names = [...parts.keys()]
  const mended = await Promise.all(
    [...parts].map(async ([name, content]) => [name, await mendPart(name, content, { ...finish, names })] as const),
  )
  return writeZip(new Map(mended))
}

type Context = Finish & { readonly names: readonly string[] }
type Mend = (xml: string, context: Context, number: number) => string

/** How each kind of part is mended; a number in its name is handed on, from 0. */
const MENDS: readonly (readonly [RegExp, Mend])[] = [
  [
    /^ppt\/slides\/slide(\d+)\.xml$/u,
    (xml, { drawn }, number) =>
      mendWith(drawn.slides[number], (slide) => mendSlide(xml, slide, areCounted(drawn)), xml),
  ],
  [
    /^ppt\/notesSlides\/notesSlide(\d+)\.xml$/u,
    (xml, { drawn }, number) => mendWith(drawn.slides[number], (slide) => mendNotes(xml, slide), xml),
  ],
  [/^ppt\/charts\/chart(\d+)\.xml$/u, (xml, { drawn }, number) => mendWith(drawn.charts[number], chartXml, xml)],
  [/^ppt\/theme\/theme\d+\.xml$/u, (xml, context) => mendTheme(xml, context)],
  [/^ppt\/slideLayouts\/slideLayout\d+\.xml$/u, (xml, { tag }) => mendLayout(xml, tag)],
  [
    /^ppt\/presentation\.xml$/u,
    (xml, { tag, drawn }) => mendPresentation(xml, tag, areCounted(drawn) ? drawn.slides[0]?.no : 1),
  ],
  [/^docProps\/core\.xml$/u, (_, context) => coreProperties(context)],
  [/^docProps\/app\.xml$/u, (_, context) => appProperties(context)],
  [/^\[Content_Types\]\.xml$/u, (xml, { names }) => mendTypes(xml, names)],
]

/** Whether the slides' numbers follow each other, as those do that PowerPoint counts. */
function areCounted({ slides }: Pick<Drawn, 'slides'>): boolean {
  return slides.every(({ no }, index) => no === (slides[0]?.no ?? 1) + index)
}

function mendWith<Known>(known: Known | undefined, mend: (known: Known) => string, xml: string): string {
  return known === undefined ? xml : mend(known)
}

/** The workbook of a chart has the chart's number. */
const WORKBOOK = /^ppt\/embeddings\/Microsoft_Excel_Worksheet(\d+)\.xlsx$/u

async function mendPart(name: string, content: Uint8Array, context: Context): Promise<Uint8Array> {
  const chart = context.drawn.charts[Number(WORKBOOK.exec(name)?.[1]) - 1]
  if (chart !== undefined) return writeZip(workbookParts(chart))
  if (isFallback(name, context.names)) return PLAIN_PNG
  const found = MENDS.find(([pattern]) => pattern.test(name))
  if (found === undefined) return content
  const [pattern, mend] = found
  const number = Number(pattern.exec(name)?.[1] ?? 1) - 1
  return new TextEncoder().encode(mend(new TextDecoder().decode(content), context, number))
}

/** The library names parts that are not there, and a type of picture that there is not. */
function mendTypes(xml: string, names: readonly string[]): string {
  const part = openPart(xml)
  for (const override of childrenOf(part.root, 'Override')) {
    if (!names.includes((override.getAttribute('PartName') ?? '').slice(1))) override.remove()
  }
  for (const type of childrenOf(part.root, 'Default')) {
    if (type.getAttribute('ContentType') === 'image/jpg') type.setAttribute('ContentType', 'image/jpeg')
  }
  return part.write()
}
