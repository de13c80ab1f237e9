import path from 'node:path'
import { exportPdf } from '../export/export-pdf.ts'
import type { ExportStep } from '../export/step-timer.ts'
import { exportHandout } from '../handout/export-handout.ts'
import type { HandoutForm, HandoutStyle, Paper } from '../handout/form.ts'
import type { ExportReport } from '../export/export-pdf.ts'
import { hasErrors } from '../message/message.ts'
import { formatCount, formatSize } from './format.ts'
import { report, say } from './report.ts'

export interface ExportCommand {
  readonly out?: string
  readonly browser?: string
  readonly dark: boolean
  readonly handout?: HandoutForm
  readonly paper: Paper
  readonly landscape: boolean
  readonly inkSaving: boolean
}

/** `essaydeck export [DECK]`: prints a deck to a PDF, beside it under its own name if no other is given. */
export async function exportCommand(deck: string, options: ExportCommand): Promise<void> {
  const name = path.join(path.dirname(deck), path.basename(deck, path.extname(deck)))
  const { handout: form, paper, landscape, inkSaving } = options
  if (form === undefined) await printDeck(deck, options.out ?? `${name}.pdf`, options)
  else await printWith(deck, options.out ?? `${name}.handout.pdf`, options, { form, paper, landscape, inkSaving })
}

/** Prints a deck, telling each step; true where the PDF was written. */
export async function printDeck(deck: string, out: string, options: PrintOptions): Promise<boolean> {
  return await printWith(deck, out, options)
}

type PrintOptions = Pick<ExportCommand, 'browser' | 'dark'>

async function printWith(deck: string, out: string, options: PrintOptions, style?: HandoutStyle): Promise<boolean> {
  say(`${deck} → ${out}`)
  const request = {
    entry: deck,
    out,
    browser: options.browser,
    dark: options.dark,
    onProgress: (step: ExportStep) => {
      say(`  ${STEPS[step]} …`)
    },
  }
  const { value, messages } = await (style === undefined ? exportPdf(request) : exportHandout({ ...request, style }))
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
