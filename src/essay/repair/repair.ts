import { detectLanguage, primarySubtag } from '../../language/index.ts'
import { info, warning } from '../../message/message.ts'
import type { Message, Result } from '../../message/message.ts'
import { type EditedText, applyEdits } from '../edited-text.ts'
import type { Position } from '../model.ts'
import type { Change, Pass } from './changes.ts'
import { type ChineseKnowledge, loadChinese } from './chinese.ts'
import { findGaps } from './gaps.ts'
import { findRunIns } from './headings.ts'
import { findLeftovers } from './leftovers.ts'
import { findReadings } from './readings.ts'
import { findTraditional } from './simplified.ts'
import { findSwallowed } from './swallowed.ts'

/** The passes over characters, in their order: their bytes are those of Traditional ones, so Simplified ones come later. */
function characterPasses(knowledge: ChineseKnowledge): readonly Pass[] {
  return [
    { rule: 'essay/mended', head: 'put characters back', find: (text) => findSwallowed(text, knowledge) },
    { rule: 'essay/reading', head: 'took readings out', find: (text) => findReadings(text, knowledge) },
    {
      rule: 'essay/simplified',
      head: 'turned to Simplified',
      find: (text) => findTraditional(text, knowledge.simplify),
    },
  ]
}

/** The passes over lines. */
const LINE_PASSES: readonly Pass[] = [
  { rule: 'essay/leftover', head: 'took out what a page left over', find: findLeftovers },
  { rule: 'essay/heading', head: 'set headings on lines of their own', find: findRunIns },
  { rule: 'essay/gap', head: 'gaps', find: findGaps },
]

/** The file that messages name, and whether tags and addresses stand between the words. */
export interface Repaired {
  readonly file: string
  readonly marked: boolean
}

/**
 * Repairs a Chinese text that a converter and a copied page damaged. Every change is listed, those that are certain by line
 * (info), those to look over and gaps one by one (warning), with their places in the file. Between tags only characters are
 * repaired. A text in another language is left alone, and that is told.
 */
export async function repairText(before: EditedText, { file, marked }: Repaired): Promise<Result<EditedText>> {
  if (primarySubtag(languageIn(before.text, marked)) !== 'zh')
    return { value: before, messages: [nothingToRepair(file)] }
  const messages: Message[] = []
  let text = before
  for (const pass of [...characterPasses(await loadChinese()), ...(marked ? [] : LINE_PASSES)]) {
    const result = run(pass, text, file)
    messages.push(...result.messages)
    text = result.value
  }
  return { value: text, messages: withoutRepeats(messages) }
}

/** Tags are no words. */
function languageIn(text: string, marked: boolean): string {
  return detectLanguage(marked ? text.replaceAll(/<(script|style)\b.*?<\/\1>|<[^<>]*>/gisu, ' ') : text)
}

/** What a pass told, a later one need not tell again of the same place. */
function withoutRepeats(messages: readonly Message[]): readonly Message[] {
  const first = new Map(messages.toReversed().map((message) => [keyOf(message), message]))
  return messages.filter((message) => first.get(keyOf(message)) === message)
}

function keyOf({ rule, place }: Message): string {
  return `${rule} ${place?.line ?? 0}:${place?.column ?? 0}`
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
    const column = onLine.reduce((least, change) => Math.min(least, change.column), Infinity)
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
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group === undefined) groups.set(keyOf(item), [item])
    else group.push(item)
  }
  return [...groups]
}

function nothingToRepair(file: string): Message {
  return info('essay/repair', 'nothing was repaired: the text is not Chinese', { place: { file } })
}
