import { warning } from '../../message/message.ts'
import type { Message } from '../../message/message.ts'

/** So many readings in brackets that their characters have are no accident. */
const ENOUGH = 3
const CANDIDATE = /\p{Script=Han}[(（]\p{Script=Latin}{1,6}[)）]/gu

/** Warns where a text looks as if a converter had damaged it. The library of readings is loaded only where one is in sight. */
export async function checkDamage(text: string, file: string): Promise<Message[]> {
  if ((text.match(CANDIDATE)?.length ?? 0) < ENOUGH) return []
  const { findReadings } = await import('./readings.ts')
  const readings = findReadings(text)
  const [first] = readings
  if (first === undefined || readings.length < ENOUGH) return []
  const line = text.slice(0, first.offset).split('\n').length
  return [
    warning(
      'essay/damaged',
      `a converter damaged this text: ${readings.length} readings stand behind their characters`,
      {
        place: { file, line },
        remedy: 'Let them be taken out, and torn characters be mended, with --repair; it lists every change.',
      },
    ),
  ]
}
