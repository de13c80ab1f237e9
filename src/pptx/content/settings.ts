import type { SourceSlide } from '../../deck/read-source.ts'
import type { Context } from './context.ts'
import { type Finding, type Piece, notCarried } from './model.ts'
import { pictureOf } from './pictures.ts'

type FrontMatter = Readonly<Record<string, unknown>>

/** What front matter asks of Slidev that a PPTX has no place for; what only concerns the browser is not told. */
const SETTINGS: Readonly<Record<string, string>> = {
  transition: 'the transition between slides is left out',
  background: 'the background is left out',
  drawings: 'drawings on slides are left out',
  css: 'style sheets are left out',
}

/** Warnings for the settings of a deck, or of a slide, that are not in the PPTX. */
export function settingFindings(frontmatter: FrontMatter): Finding[] {
  return Object.entries(SETTINGS)
    .filter(([name]) => ![undefined, null, false, '', 'none'].includes(frontmatter[name] as string))
    .map(([, text]) => notCarried('setting', text))
}

/** The layouts of this package and of Slidev that are set as they are in the deck, or much like it. */
const KNOWN = new Set(
  [
    'agenda chart chart-points company comparison cover end exhibit figure people points quote section sources timeline',
    'default center statement fact none full intro two-cols two-cols-header image image-left image-right',
  ].flatMap((names) => names.split(' ')),
)

/** What a slide's front matter adds to it: a picture beside its text; and what of it is not in the PPTX. */
export function settingPieces({ no, layout, frontmatter }: SourceSlide, context: Context): Piece[] {
  const { image } = frontmatter
  const picture = typeof image === 'string' && layout.startsWith('image') ? pictureOf(image, '', context) : []
  const unknown = notCarried('layout', `the layout "${layout}" is set as one column under a title`)
  return [
    ...picture,
    // The first slide's front matter is the deck's.
    ...(no === 1 ? [] : settingFindings(frontmatter)),
    ...(KNOWN.has(layout) ? [] : [unknown]),
  ]
}
