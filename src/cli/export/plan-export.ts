import path from 'node:path'
import type { Range } from '../../deck/range.ts'
import type { Output, OutputKind } from '../../export/output.ts'
import type { HandoutForm } from '../../handout/form.ts'
import { error, hasErrors, type Message, type Result } from '../../message/message.ts'
import { checkSettings } from './check-settings.ts'
import { defaultName, makeOutput } from './outputs.ts'
import { type ExportSettings, type Layer, type MergedSettings, mergeSettings, placeOf } from './settings.ts'

/** What to export of a deck. */
export interface ExportPlan {
  readonly outputs: readonly Output[]
  readonly dark: boolean
  readonly withClicks: boolean
  readonly range: Range | undefined
}

/** What is asked for, and where it goes. */
export interface ExportWish {
  readonly deck: string
  readonly commandLine: ExportSettings
  /** What the project file says: of the deck first, then of all. */
  readonly files: readonly Layer[]
  /** `--deck`: the deck's PDF beside the handout, at a place of its own or beside the deck. */
  readonly deckPdf?: string | true | undefined
  /** The PDF that a project makes of the deck; its other files are called after it. */
  readonly projectPdf?: string
  /** The project's essays, which are never written over. */
  readonly essays: readonly string[]
}

const WIDTH = 1920

/** Which files an export makes, by the settings of all places; undefined exactly where a message is an error. */
export function planExport(wish: ExportWish): Result<ExportPlan | undefined> {
  const settings = mergeSettings([{ settings: wish.commandLine }, ...wish.files])
  const kinds = kindsOf(settings, wish)
  const form = formOf(wish)
  const targets = targetsOf(kinds, settings, wish)
  const messages = [...checkDeckOption(wish), ...checkSettings(settings, { kinds, form }), ...targets.messages]
  if (hasErrors(messages)) return { value: undefined, messages }
  const { paper = 'a4', landscape = false, inkSaving = false, dark = false, withClicks = false } = settings
  const style = {
    handout: { form, paper, landscape, inkSaving },
    width: settings.width ?? WIDTH,
    deck: path.basename(baseOf(wish)),
    hasPdf: kinds.includes('pdf') || kinds.includes('handout'),
    essays: wish.essays,
  }
  const outputs = targets.value.map(({ kind, out }) => makeOutput(kind, out, style))
  return { value: { outputs, dark, withClicks, range: rangeOf(settings) }, messages }
}

/**
 * Where the command line says what to make, that is all: formats, and a handout, which may stand alone. Else the project file
 * does, where a handout comes beside the formats; else it is the PDF.
 */
function kindsOf(settings: MergedSettings, { commandLine, deckPdf }: ExportWish): OutputKind[] {
  const asksForHandout = commandLine.handout !== undefined && commandLine.handout !== false
  const asks = commandLine.format !== undefined || asksForHandout || deckPdf !== undefined
  const { format = asks ? [] : (['pdf'] as const), handout = false } = asks ? commandLine : settings
  const deck = deckPdf === undefined ? [] : (['pdf'] as const)
  return [...new Set<OutputKind>([...deck, ...format, ...(handout === false ? [] : (['handout'] as const))])]
}

/** `--handout` without a form takes that of the project file. */
function formOf({ commandLine, files }: ExportWish): HandoutForm {
  const said = [commandLine, ...files.map(({ settings }) => settings)].map(({ handout }) => handout)
  return said.find((form) => typeof form === 'string') ?? '1'
}

function rangeOf({ range, layers }: MergedSettings): Range | undefined {
  return range === undefined ? undefined : { text: range, ...placeOf('range', layers.range) }
}

function baseOf({ deck, projectPdf }: ExportWish): string {
  const file = projectPdf ?? deck
  return path.join(path.dirname(file), path.basename(file, path.extname(file)))
}

interface Target {
  readonly kind: OutputKind
  readonly out: string
}

/** `--out` is the file of one output, and the folder of several; with `--deck`, which names the PDF, it names the handout. */
function targetsOf(kinds: readonly OutputKind[], settings: MergedSettings, wish: ExportWish): Result<Target[]> {
  const { out, layers } = settings
  const isOne = kinds.length === 1 && layers.out?.place === undefined
  const named = new Map<OutputKind, string | undefined>([
    ...(wish.projectPdf === undefined ? [] : [['pdf', wish.projectPdf] as const]),
    ...(typeof wish.deckPdf === 'string' ? [['pdf', wish.deckPdf] as const] : []),
    ...(wish.deckPdf === undefined ? [] : [['handout', out] as const]),
    ...(isOne ? kinds.map((kind) => [kind, out] as const) : []),
  ])
  const folder = isOne || wish.deckPdf !== undefined ? undefined : out
  const base = folder === undefined ? baseOf(wish) : path.join(folder, path.basename(baseOf(wish)))
  const value = kinds.map((kind) => ({ kind, out: named.get(kind) ?? defaultName(kind, base) }))
  const isFile = folder !== undefined && layers.out?.place === undefined && ENDINGS.test(folder)
  return { value, messages: isFile ? [oneName(folder, kinds.length)] : [] }
}

const ENDINGS = /\.(?:pdf|pptx|png|webp|md|txt)$/iu

function oneName(out: string, count: number): Message {
  return error('export/out-several', `--out ${out} names one file, and ${count} outputs are asked for`, {
    remedy: 'Name a folder for them, or leave --out out: then they go beside the deck.',
  })
}

function checkDeckOption({ commandLine: { handout }, deckPdf }: ExportWish): Message[] {
  if (deckPdf === undefined || (handout !== undefined && handout !== false)) return []
  return [
    error('export/option-idle', '--deck goes with --handout, which is not given', {
      remedy: 'Without --handout, export prints the deck: leave --deck out, and name another file with --out.',
    }),
  ]
}
