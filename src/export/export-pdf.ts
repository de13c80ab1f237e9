import path from 'node:path'
import type { Result } from '../message/message.ts'
import { checkTarget } from './check-target.ts'
import { exportFiles, type ExportedFile, type FilesReport } from './export-files.ts'
import type { ExportRequest } from './export-request.ts'
import type { PageOutput } from './output.ts'
import { printDeck, type Print } from './print/print-deck.ts'

/** A deck to export, and the file to write. */
export interface PdfRequest extends ExportRequest {
  readonly out: string
}

/** What came out: pages and charts in the file, its size, and how long each step took. */
export type ExportReport = ExportedFile & Pick<FilesReport, 'seconds'>

/**
 * Exports a deck as PDF: one page per slide, vectors, tags, outline, no network. The file is written whole, and only if no
 * message is an error; else the value is undefined.
 */
export async function exportPdf(request: PdfRequest): Promise<Result<ExportReport | undefined>> {
  const { value, messages } = await exportFiles(request, [deckOutput(request.out)])
  const [file] = value?.files ?? []
  return { value: value && file && { ...file, seconds: value.seconds }, messages }
}

/** The deck itself: a page a slide, or a click step. */
export function deckOutput(out: string): PageOutput<Print> {
  const file = path.resolve(out)
  return {
    kind: 'pdf',
    from: 'page',
    out,
    check: () => checkTarget(file),
    print: printDeck,
    async finish(parts, deck) {
      const { finishPdf } = await import('./pdf/finish-pdf.ts')
      const { value, messages } = await finishPdf(parts, deck)
      if (value === undefined) return { value, messages }
      const { pdf, pages, charts } = value
      return { value: { files: [{ file, data: pdf }], pages, charts }, messages }
    },
  }
}
