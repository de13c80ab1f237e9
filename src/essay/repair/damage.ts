import { warning } from '../../message/message.ts'
import type { Message } from '../../message/message.ts'
import type { EditedText } from '../edited-text.ts'

/** What a converter leaves behind: a reading with its tone in brackets after a character, or half of that. */
const DAMAGE = /(?:\p{Script=Han}[(（]|\?)[a-zü]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]*[)）]/gu
/** An author may give a reading or two. */
const FEWEST = 3

/** Warns of a text that looks damaged in a way that `--repair` mends. Needs no dictionary. */
export function checkDamage({ text, positionAt }: EditedText, file: string): Message[] {
  const found = Array.from(text.matchAll(DAMAGE))
  const [first] = found
  if (first === undefined || found.length < FEWEST) return []
  const what = `the text looks damaged: ${found.length} readings in brackets, such as "${first[0]}"`
  const place = { file, ...positionAt(first.index) }
  return [warning('essay/damaged', what, { place, remedy: 'Repair it with --repair; each change is listed.' })]
}
