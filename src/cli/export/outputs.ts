import path from 'node:path'
import { checkTarget } from '../../export/check-target.ts'
import { deckOutput } from '../../export/export-pdf.ts'
import type { Output, OutputKind, SourceOutput } from '../../export/output.ts'
import { picturesOutput } from '../../export/pictures/pictures-output.ts'
import { handoutOutput } from '../../handout/export-handout.ts'
import type { HandoutStyle } from '../../handout/form.ts'
import { notesOutput } from './notes-output.ts'

/** How outputs look, and what must not be written over. */
export interface OutputStyle {
  readonly handout: HandoutStyle
  readonly width: number
  /** What names of pictures begin with. */
  readonly deck: string
  /** Whether a PDF is made too, which tells of fonts that are not the deck’s. */
  readonly hasPdf: boolean
  /** Essays of the project. */
  readonly essays: readonly string[]
}

/** What follows a deck's name in that of a file, or of a folder of pictures. */
const SUFFIXES: Readonly<Record<OutputKind, string>> = {
  pdf: '.pdf',
  handout: '.handout.pdf',
  pptx: '.pptx',
  png: '-pictures',
  webp: '-pictures',
  md: '.notes.md',
  txt: '.notes.txt',
}

/** The file, or of pictures the folder, that an output of a deck goes to; `base` is the deck's path without its ending. */
export function defaultName(kind: OutputKind, base: string): string {
  return `${base}${SUFFIXES[kind]}`
}

/** An output of one kind. */
export function makeOutput(kind: OutputKind, out: string, style: OutputStyle): Output {
  switch (kind) {
    case 'pdf':
      return deckOutput(out)
    case 'handout':
      return handoutOutput(out, style.handout)
    case 'png':
    case 'webp':
      return picturesOutput(out, { format: kind, width: style.width, deck: style.deck, tellsFonts: !style.hasPdf })
    case 'md':
    case 'txt':
      return notesOutput(out, kind, style.essays)
    case 'pptx':
      return pptxOutput(out)
  }
}

function pptxOutput(out: string): SourceOutput {
  const file = path.resolve(out)
  return {
    kind: 'pptx',
    from: 'source',
    out,
    check: () => checkTarget(file, '.pptx'),
    async make(job) {
      // Loaded only here: its parsers are no other command's business.
      const { makePptx } = await import('../../pptx/export-pptx.ts')
      const { value, messages } = await makePptx(job)
      if (value === undefined) return { value: undefined, messages }
      const { slides, charts, notes } = value.report
      return { value: { files: [{ file, data: value.bytes }], pages: slides, charts, notes }, messages }
    },
  }
}
