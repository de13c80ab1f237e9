import path from 'node:path'
import { readIfThere } from '../files/read.ts'
import { writeWhole } from '../files/write.ts'
import { findEdits, isUntouched } from './edits.ts'
import type { Edits } from './edits.ts'

/**
 * Where a deck stands: not there yet, as it was generated, edited by hand since, or written by someone else (no record of
 * a generated text).
 */
export type DeckState =
  | { readonly kind: 'absent' }
  | { readonly kind: 'untouched'; readonly text: string }
  | { readonly kind: 'edited'; readonly text: string; readonly generated: string; readonly edits: Edits }
  | { readonly kind: 'foreign'; readonly text: string }

/** The record of the text last generated for a deck, beside it; edits by hand are what differs from it. */
export function recordPath(file: string): string {
  return path.join(path.dirname(file), '.essaydeck', path.basename(file))
}

/** Reads a deck and tells whether it was edited by hand since it was generated. */
export async function readDeckState(file: string): Promise<DeckState> {
  const text = await readIfThere(file)
  if (text === undefined) return { kind: 'absent' }
  const generated = await readIfThere(recordPath(file))
  if (generated === undefined) return { kind: 'foreign', text }
  const edits = findEdits(text, generated, file)
  return isUntouched(edits) ? { kind: 'untouched', text } : { kind: 'edited', text, generated, edits }
}

/** Writes a generated deck and the record of it. */
export async function writeDeck(file: string, text: string): Promise<void> {
  await writeWhole(file, text)
  await writeWhole(recordPath(file), text)
}
