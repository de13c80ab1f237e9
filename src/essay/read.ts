import type { Result } from '../message/message.ts'
import { assembleEssay, tooDeep } from './assemble.ts'
import type { Draft } from './assemble.ts'
import { sourcePosition, untouched } from './edited-text.ts'
import type { EditedText } from './edited-text.ts'
import { declaredEncoding } from './encoding/decode.ts'
import { textOf } from './encoding/text.ts'
import { formatOf, unknownFormat } from './formats/formats.ts'
import type { Format } from './formats/formats.ts'
import type { Essay } from './model.ts'
import { normaliseText } from './normalise.ts'
import { checkDamage } from './repair/damage.ts'
import { bracketReadings } from './ruby.ts'
import { essayInSource, messageInSource } from './source-places.ts'
import { readSource } from './source.ts'

/** How an essay is read. */
export interface ReadOptions {
  /** Repair a damaged Chinese text, telling each change. */
  readonly repair: boolean
}

/**
 * Reads an essay from a file of any kind that is known. What cannot be read is told in a message, never thrown. Places are
 * those of the file, repaired or not; of a Word document, those of the page that is made of it.
 */
export async function readEssay(
  file: string,
  options: ReadOptions = { repair: false },
): Promise<Result<Essay | undefined>> {
  const source = await readSource(file)
  if (source.value === undefined) return { value: undefined, messages: source.messages }
  const format = formatOf(file)
  if (format === undefined) return { value: undefined, messages: [unknownFormat(file)] }
  const text = await textIn(source.value, format, file)
  if (text.value === undefined) return { value: undefined, messages: text.messages }
  const mended = await mendText(text.value, { format, file, ...options })
  const parsed = await parseMended(mended.value, format, file)
  return { value: parsed.value, messages: [...text.messages, ...mended.messages, ...parsed.messages] }
}

type Text = Result<string | undefined>

function textIn(bytes: Uint8Array, format: Format, file: string): Text | Promise<Text> {
  if (format.extract !== undefined) return format.extract(bytes, file)
  return textOf(bytes, file, format.declares ? declaredEncoding(bytes) : undefined)
}

interface Kind extends ReadOptions {
  readonly format: Format
  readonly file: string
}

/** The text with every character in one form, and repaired where that is asked for. */
async function mendText(text: string, { format, file, repair }: Kind): Promise<Result<EditedText>> {
  const normal = bracketReadings(normaliseText(untouched(text)))
  if (!repair) return { value: normal, messages: checkDamage(normal, file) }
  return (await import('./repair/repair.ts')).repairText(normal, { file, marked: format.marked })
}

async function parseMended(text: EditedText, format: Format, file: string): Promise<Result<Essay | undefined>> {
  const toSource = sourcePosition(text)
  const draft = await parseDraft(text.text, format, file)
  const essay = draft.value === undefined ? undefined : assembleEssay(draft.value, file)
  return {
    value: essay?.value && essayInSource(essay.value, toSource),
    messages: [...draft.messages, ...(essay?.messages ?? [])].map((message) => messageInSource(message, toSource)),
  }
}

/** The libraries that parse call themselves for each level of nesting, until the stack is full. */
async function parseDraft(text: string, format: Format, file: string): Promise<Result<Draft | undefined>> {
  try {
    return await format.parse(text, file)
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause
    return { value: undefined, messages: [tooDeep(file)] }
  }
}
