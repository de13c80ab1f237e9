import path from 'node:path'
import { exportFiles, type ExportedFile, type FilesReport, type Output } from '../export/export-files.ts'
import { deckOutput } from '../export/export-pdf.ts'
import type { ExportStep } from '../export/step-timer.ts'
import { handoutOutput } from '../handout/export-handout.ts'
import { LANDSCAPE_FORMS, type HandoutForm, type Paper } from '../handout/form.ts'
import { fail, hasErrors } from '../message/message.ts'
import { formatCount, formatSize } from './format.ts'
import { report, say } from './report.ts'

export interface ExportCommand {
  readonly format?: 'pdf' | 'pptx'
  readonly out?: string
  readonly browser?: string
  readonly dark: boolean
  readonly withClicks?: boolean
  readonly handout?: HandoutForm
  /** The deck as well as its handout: true for beside the deck. */
  readonly deck?: string | true
  readonly paper?: Paper
  readonly landscape: boolean
  readonly inkSaving: boolean
}

/** `essaydeck export [DECK]`: writes a deck, its handout, or both, beside it under its own name if no other is given. */
export async function exportCommand(deck: string, options: ExportCommand): Promise<void> {
  const name = path.join(path.dirname(deck), path.basename(deck, path.extname(deck)))
  if (options.format === 'pptx') await exportPresentation(deck, options.out ?? `${name}.pptx`, options)
  else await printWith(deck, options, outputsOf(name, options))
}

async function exportPresentation(deck: string, out: string, options: ExportCommand): Promise<void> {
  if (options.handout !== undefined)
    fail('export/handout-format', 'a handout is a PDF, and --format pptx asks for a presentation', {
      remedy: 'Leave one of the two out, and call export once for each.',
    })
  if (options.withClicks === true)
    fail('export/clicks-format', '--with-clicks makes pages of a PDF, and --format pptx asks for a presentation', {
      remedy: 'Leave one of the two out.',
    })
  refuseWithoutHandout(options)
  // Loaded only here: its parsers are no other command's business.
  const { exportToPptx } = await import('./export-pptx.ts')
  await exportToPptx(deck, out, options)
}

/** Prints a deck, telling each step; true where the PDF was written. */
export async function printDeck(deck: string, out: string, options: PrintOptions): Promise<boolean> {
  return await printWith(deck, options, [deckOutput(out)])
}

type PrintOptions = Pick<ExportCommand, 'browser' | 'dark' | 'withClicks'>

function outputsOf(name: string, options: ExportCommand): Output[] {
  const { out, handout: form, deck, paper = 'a4', landscape, inkSaving } = options
  if (form === undefined) {
    refuseWithoutHandout(options)
    return [deckOutput(out ?? `${name}.pdf`)]
  }
  if (landscape && !LANDSCAPE_FORMS.includes(form))
    fail('export/handout-landscape', `a handout of form ${form} is upright only: --landscape has no room for it`, {
      remedy: `Leave --landscape out, or choose --handout ${LANDSCAPE_FORMS.join(' or ')}.`,
    })
  const handout = handoutOutput(out ?? `${name}.handout.pdf`, { form, paper, landscape, inkSaving })
  return deck === undefined ? [handout] : [deckOutput(deck === true ? `${name}.pdf` : deck), handout]
}

/** Options that would do nothing are an error: who gives them expects something. */
function refuseWithoutHandout({ deck, paper, landscape, inkSaving }: ExportCommand): void {
  const given = [
    ...(deck === undefined ? [] : ['--deck']),
    ...(paper === undefined ? [] : ['--paper']),
    ...(landscape ? ['--landscape'] : []),
    ...(inkSaving ? ['--ink-saving'] : []),
  ]
  const [first] = given
  if (first === undefined) return
  const remedy =
    first === '--deck'
      ? 'Without --handout, export prints the deck: leave --deck out, and name another file with --out.'
      : 'Add --handout, or leave it out: the pages of a deck have the shape of its slides.'
  fail('export/handout-option', `${first} goes with --handout, which is not given`, { remedy })
}

async function printWith(deck: string, options: PrintOptions, outputs: readonly Output[]): Promise<boolean> {
  say(`${deck} → ${outputs.map(({ out }) => out).join(', ')}`)
  const request = {
    entry: deck,
    browser: options.browser,
    dark: options.dark,
    withClicks: options.withClicks ?? false,
    onProgress: (step: ExportStep) => {
      say(`  ${STEPS[step]} …`)
    },
  }
  const { value, messages } = await exportFiles(request, outputs)
  report(messages)
  if (value === undefined || hasErrors(messages)) return false
  for (const line of written(value)) say(`  ${line}`)
  return true
}

const STEPS: Readonly<Record<ExportStep, string>> = {
  build: 'building the deck',
  browser: 'starting the browser',
  print: 'printing',
  finish: 'checking the PDF',
}

function written({ files, seconds }: FilesReport): string[] {
  const total = Object.values(seconds)
    .reduce((sum, each) => sum + each, 0)
    .toFixed(1)
  const [only, ...more] = files
  if (only !== undefined && more.length === 0) return [`wrote ${contents(only)}, in ${total} s`]
  return [...files.map((file) => `wrote ${path.basename(file.out)}: ${contents(file)}`), `in ${total} s`]
}

function contents({ pages, charts, bytes }: ExportedFile): string {
  return `${formatCount(pages, 'page')}, ${formatCount(charts, 'chart')}, ${formatSize(bytes)}`
}
