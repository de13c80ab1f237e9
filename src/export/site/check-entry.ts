import { statSync } from 'node:fs'
import { error, type Message } from '../../message/message.ts'
import { shownPath } from './shown-path.ts'

/** What is wrong with the deck's own file. */
export function checkEntry(entry: string): Message | undefined {
  if (statSync(entry, { throwIfNoEntry: false })?.isFile() === true) return undefined
  return error('export/deck-missing', `there is no such deck`, { place: { file: shownPath(entry) } })
}
