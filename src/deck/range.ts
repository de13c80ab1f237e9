import { error, type Message, type Place, type Result } from '../message/message.ts'

/** Which slides of a deck are meant, as it was written ("3,5-9", "7-", "-4"), and where, if that is a file. */
export interface Range {
  readonly text: string
  readonly place?: Place
}

/** The numbers of the slides that are wanted of a deck: of a range, or all. */
export function slidesWanted(range: Range | undefined, total: number): Result<readonly number[] | undefined> {
  if (range !== undefined) return slidesInRange(range, total)
  return { value: Array.from({ length: total }, (_, index) => index + 1), messages: [] }
}

/** The numbers of the slides that a range means, in the deck's order and each once; an error where it means none, or others. */
export function slidesInRange({ text, place }: Range, total: number): Result<readonly number[] | undefined> {
  const parts = text.split(/[,，]/u).map((part) => numbersOf(part.trim(), total))
  const wrong = parts.find((part) => typeof part === 'string')
  if (wrong !== undefined) return { value: undefined, messages: [wrongRange(`${wrong}; ${deckHas(total)}`, place)] }
  const numbers = new Set(parts.flatMap((part) => (typeof part === 'string' ? [] : part)))
  return { value: [...numbers].toSorted((a, b) => a - b), messages: [] }
}

const PART = /^(?:(?<only>\d{1,6})|(?<first>\d{1,6})?\s*[-–]\s*(?<last>\d{1,6})?)$/u

/** One part's numbers, or what is wrong with it. */
function numbersOf(part: string, total: number): number[] | string {
  const { only, first = only, last = only } = PART.exec(part)?.groups ?? {}
  if (first === undefined && last === undefined)
    return part === '' ? 'a number is missing in the range of slides' : `"${part}" is no range of slides`
  const [from, to] = [Number(first ?? 1), Number(last ?? total)]
  if (from < 1 || to < 1) return 'slides are counted from 1'
  const beyond = [from, to].find((no) => no > total)
  if (beyond !== undefined) return `there is no slide ${beyond}`
  if (from > to) return `"${part}" runs backwards`
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}

function deckHas(total: number): string {
  return total === 1 ? 'the deck has 1 slide' : `the deck has ${total} slides`
}

function wrongRange(text: string, place: Place | undefined): Message {
  return error('export/range', text, {
    ...(place === undefined ? {} : { place }),
    remedy: 'Write numbers and spans with commas between them: 3,5-9; "7-" is to the end, and "-4" from the beginning.',
  })
}
