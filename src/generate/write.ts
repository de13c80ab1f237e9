import { describeEdits } from '../deck/describe-edits.ts'
import { readDeckState, recordPath, writeDeck } from '../deck/store.ts'
import type { DeckState } from '../deck/store.ts'
import { error, info } from '../message/message.ts'
import type { Message } from '../message/message.ts'

/** What became of the deck's file. */
export interface Written {
  readonly outcome: 'written' | 'unchanged' | 'kept' | 'refused'
  readonly messages: readonly Message[]
}

export interface WriteOptions {
  /** Overwrite slides that were edited by hand. */
  readonly force: boolean
  /** Where slides were edited: keep the file and say so, or refuse with an error. */
  readonly onEdits: 'keep' | 'refuse'
}

/** Writes a generated deck, unless that would overwrite slides that someone edited. */
export async function writeGenerated(file: string, text: string, options: WriteOptions): Promise<Written> {
  const state = await readDeckState(file)
  if (options.force || state.kind === 'absent') return write(file, text)
  if (state.text === text) return settle(file, text, state)
  if (state.kind === 'untouched') return write(file, text)
  if (options.onEdits === 'keep') return { outcome: 'kept', messages: keptMessages(file, text, state) }
  return { outcome: 'refused', messages: [refusal(file, state)] }
}

async function write(file: string, text: string): Promise<Written> {
  await writeDeck(file, text)
  return { outcome: 'written', messages: [] }
}

/** The file holds the text already; what may be missing is the record that it was generated. */
async function settle(file: string, text: string, state: DeckState): Promise<Written> {
  if (state.kind !== 'untouched') await writeDeck(file, text)
  return { outcome: 'unchanged', messages: [] }
}

function refusal(file: string, state: Exclude<DeckState, { kind: 'absent' | 'untouched' }>): Message {
  const why =
    state.kind === 'foreign'
      ? `the deck exists, and nothing records that it was generated (${recordPath(file)} is missing)`
      : `the deck was edited by hand: ${describeEdits(state.edits)}`
  return error('generate/edited', `${why}; nothing was written`, {
    place: { file },
    remedy: 'Write to another file with --out, or overwrite the edits with --force.',
  })
}

type Existing = Exclude<DeckState, { kind: 'absent' | 'untouched' }>

function keptMessages(file: string, text: string, state: Existing): readonly Message[] {
  if (state.kind === 'foreign')
    return [info('generate/kept', 'kept as it is: it was not generated from the essay', at(file))]
  const kept = info('generate/kept', `kept as edited by hand: ${describeEdits(state.edits)}`, at(file))
  if (state.generated === text) return [kept]
  const changed =
    'the essay or its data changed since the slides were generated; the kept deck does not have these changes'
  return [
    kept,
    info('generate/outdated', changed, { ...at(file), remedy: `See them with: essaydeck generate … --out other.md` }),
  ]
}

function at(file: string): { readonly place: { readonly file: string } } {
  return { place: { file } }
}
