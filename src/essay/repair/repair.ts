import { detectLanguage, primarySubtag } from '../../language/index.ts'
import { info, warning } from '../../message/message.ts'
import type { Message, Result } from '../../message/message.ts'
import { type EditedText, applyEdits } from '../edited-text.ts'
import type { Position } from '../model.ts'
import type { Change, Pass } from './changes.ts'
import { type ChineseKnowledge, loadChinese } from './chinese.ts'
import { findGaps } from './gaps.ts'
import { findRunIns } from './headings.ts'
import { findReadings } from './readings.ts'
import { findTraditional } from './simplified.ts'
import { findSwallowed } from './swallowed.ts'
import { findTags } from './tags.ts'

/** The passes in their order: characters are put back by their Traditional neighbours' bytes, so Simplified ones come later. */
function passes(knowledge: ChineseKnowledge): readonly Pass[] {
  return [
    { rule: 'essay/mended', head: 'put characters back', find: (text) => findSwallowed(text, knowledge) },
    { rule: 'essay/reading', head: 'took readings out', find: (text) => findReadings(text, knowledge) },
    {
      rule: 'essay/simplified',
      head: 'turned to Simplified',
      find: (text) => findTraditional(text, knowledge.simplify),
    },
    { rule: 'essay/tag', head: 'took tags out', find: findTags },
    { rule: 'essay/heading', head: 'set headings on lines of their own', find: findRunIns },
    { rule: 'essay/gap', head: 'gaps', find: findGaps },
  ]
}

/**
 * Repairs a Chinese text that a converter and a copied page damaged. Every change is listed, those that are certain by line
 * (info), those to look over and gaps one by one (warning), with their places in the file. A text in another language is
 * left alone, and that is told.
 */
export async function repairText(before: EditedText, file: string): Promise<Result<EditedText>> {
  if (primarySubtag(detectLanguage(before.text)) !== 'zh') return { value: before, messages: [nothingToRepair(file)] }
  const messages: Message[] = []
  let text = before
  for (const pass of passes(await loadChinese())) {
    const result = run(pass, text, file)
    messages.push(...result.messages)
    text = result.value
  }
  return { value: text, messages: messages.filter(isFirst) }
}

/** What a pass told, a later one need not tell again of the same place. */
function isFirst(message: Message, index: number, messages: readonly Message[]): boolean {
  const same = ({ rule, place }: Message) =>
    rule === message.rule && place?.line === message.place?.line && place?.column === message.place?.column
  return messages.findIndex(same) === index
}

function run(pass: Pass, text: EditedText, file: string): Result<EditedText> {
  const { edits, changes, doubts } = pass.find(text.text)
  const told = doubts.map((doubt) =>
    warning(doubt.rule, doubt.text, { place: { file, ...text.positionAt(doubt.offset) }, remedy: doubt.remedy }),
  )
  return { value: applyEdits(text, edits), messages: [...byLine(pass, changes, text, file), ...told] }
}

/** One message a line: each change once, with all columns in which it was made. */
function byLine({ rule, head }: Pass, changes: readonly Change[], text: EditedText, file: string): Message[] {
  const placed = changes.map(({ offset, what }) => ({ what, ...text.positionAt(offset) }))
  return groupBy(placed, ({ line }) => line).map(([line, onLine]) => {
    const column = Math.min(...onLine.map((change) => change.column))
    return info(rule, `${head}: ${listed(onLine)}`, { place: { file, line, column } })
  })
}

function listed(changes: readonly (Position & { readonly what: string })[]): string {
  return groupBy(changes, ({ what }) => what)
    .map(([what, at]) => `${what} (${at.map(({ column }) => column).join(', ')})`)
    .join('; ')
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): readonly (readonly [K, readonly T[]])[] {
  const groups = new Map<K, T[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return [...groups]
}

function nothingToRepair(file: string): Message {
  return info('essay/repair', 'nothing was repaired: the text is not Chinese', { place: { file } })
}
