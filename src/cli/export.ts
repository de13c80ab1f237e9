import path from 'node:path'
import { exportPdf } from '../export/export-pdf.ts'
import type { ExportReport } from '../export/export-pdf.ts'
import { hasErrors } from '../message/message.ts'
import { formatCount, formatSize } from './format.ts'
import { report, say } from './report.ts'

export interface ExportCommand {
  readonly format?: 'pdf' | 'pptx'
  readonly out?: string
  readonly browser?: string
  readonly dark: boolean
}

/** `essaydeck export [DECK]`: writes a deck as PDF or PPTX, beside it under its own name if no other is given. */
export async function exportCommand(deck: string, options: ExportCommand): Promise<void> {
  const { format = 'pdf' } = options
  const out = options.out ?? `${path.join(path.dirname(deck), path.basename(deck, path.extname(deck)))}.${format}`
  if (format === 'pdf') {
    await printDeck(deck, out, options)
    return
  }
  // Loaded only here: its parsers are no other command's business.
  const { exportToPptx } = await import('./export-pptx.ts')
  await exportToPptx(deck, out, options)
}

/** Prints a deck, telling each step; true where the PDF was written. */
export async function printDeck(deck: string, out: string, options: Omit<ExportCommand, 'out'>): Promise<boolean> {
  say(`${deck} → ${out}`)
  const { value, messages } = await exportPdf({
    entry: deck,
    out,
    browser: options.browser,
    dark: options.dark,
    onProgress: (step) => {
      say(`  ${STEPS[step]} …`)
    },
  })
  report(messages)
  if (value === undefined || hasErrors(messages)) return false
  say(
    `  wrote ${formatCount(value.pages, 'page')}, ${formatCount(value.charts, 'chart')}, ${formatSize(value.bytes)}, in ${total(value)} s`,
  )
  return true
}

const STEPS: Readonly<Record<keyof ExportReport['seconds'], string>> = {
  build: 'building the deck',
  browser: 'starting the browser',
  print: 'printing',
  finish: 'checking the PDF',
}

function total(value: ExportReport): string {
  return Object.values(value.seconds)
    .reduce((sum, seconds) => sum + seconds, 0)
    .toFixed(1)
}
