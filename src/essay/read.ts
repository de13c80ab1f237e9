import type { Message, Result } from '../message/message.ts'
import { assembleEssay } from './assemble.ts'
import { declaredEncoding } from './encoding/decode.ts'
import { textOf } from './encoding/text.ts'
import { formatOf, unknownFormat } from './formats/formats.ts'
import type { Format } from './formats/formats.ts'
import type { Essay, Position } from './model.ts'
import { movePlaces } from './places.ts'
import { checkDamage } from './repair/damage.ts'
import { readSource } from './source.ts'

export interface ReadOptions {
  /** Repair what converters of Chinese damaged, and tell every change; else damage is only told. */
  readonly repair?: boolean | undefined
}

type Read = Result<Essay | undefined>

/** Reads an essay from a file of any kind that is known. What cannot be read is told in a message, never thrown. */
export async function readEssay(file: string, options: ReadOptions = {}): Promise<Read> {
  const { value: bytes, messages } = await readSource(file)
  if (bytes === undefined) return { value: undefined, messages }
  const format = formatOf(file)
  if (format === undefined) return { value: undefined, messages: [unknownFormat(file)] }
  if (format.content === 'bytes') return assembled(await format.parse(bytes, file), file)
  const text = textOf(bytes, file, format.declares ? declaredEncoding(bytes) : undefined)
  if (text.value === undefined) return { value: undefined, messages: text.messages }
  return after(text.messages, await readText(text.value, file, { format, repair: options.repair === true }))
}

type TextFormat = Extract<Format, { content: 'text' }>

interface How {
  readonly format: TextFormat
  readonly repair: boolean
}

async function readText(written: string, file: string, { format, repair }: How): Promise<Read> {
  const { text, messages, placeBefore } = await prepare(written, file, repair)
  const { value, messages: own } = assembled(await format.parse(text, file), file)
  return after(messages, { value: value && movePlaces(value, placeBefore), messages: own })
}

interface Prepared {
  readonly text: string
  readonly messages: readonly Message[]
  readonly placeBefore: (position: Position) => Position
}

/** The text as it is, with a warning where it is damaged; or repaired. */
async function prepare(text: string, file: string, repair: boolean): Promise<Prepared> {
  if (repair) return (await import('./repair/repair.ts')).repairText(text, file)
  return { text, messages: await checkDamage(text, file), placeBefore: ({ line, column }) => ({ line, column }) }
}

function assembled({ value: draft, messages }: Awaited<ReturnType<Format['parse']>>, file: string): Read {
  return draft === undefined ? { value: undefined, messages } : after(messages, assembleEssay(draft, file))
}

function after(before: readonly Message[], { value, messages }: Read): Read {
  return { value, messages: [...before, ...messages] }
}
