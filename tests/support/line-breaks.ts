import type { Flaw } from './geometry.ts'
import { type Letter, type ShownText, groupByBlock } from './shown-text.ts'

/** What no line may begin with, and what none may end with (GB/T 15834, 5.1; JIS X 4051, 6.1). */
export const CLOSING =
  '，。、；：？！）》”』」】…〉〕］｝・ーゝゞヽヾ々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ〜％'
export const OPENING = '（《“「『【〈〔［｛'

/** The shortest word that may stand alone in the last line of a title. */
const LEAST_LETTERS = 4

/** A line of text as it is on the slide: the first of its block, which no break begins; the last of a title of several. */
interface Line {
  readonly slide: number
  readonly name: string
  readonly text: string
  readonly isFirst: boolean
  readonly endsTitle: boolean
}

/** The lines that begin or end with the wrong mark, and the titles that end in one short word. */
export function findBadBreaks(texts: readonly ShownText[]): Flaw[] {
  return linesOf(texts).flatMap(({ slide, name, text, isFirst, endsTitle }) => {
    const line = `the line “${text}” of ${name}`
    return [
      ...(!isFirst && CLOSING.includes(text.charAt(0)) ? [`${line} begins with ${text.charAt(0)}`] : []),
      ...(OPENING.includes(text.slice(-1)) ? [`${line} ends with ${text.slice(-1)}`] : []),
      ...(endsTitle && isShortWord(text)
        ? [`${line}, its last, is one word of less than ${LEAST_LETTERS} letters`]
        : []),
    ].map((what) => ({ slide, what }))
  })
}

function isShortWord(text: string): boolean {
  const letters = text.match(/[\p{Letter}\p{Number}]/gu) ?? []
  return !/\s|\p{Script=Han}/u.test(text) && letters.length < LEAST_LETTERS
}

/** The lines of all elements, block by block, and those on canvases, which are written one by one. */
function linesOf(texts: readonly ShownText[]): Line[] {
  const blocks = groupByBlock(texts.filter(({ kind }) => kind === 'element'))
  const written = texts.filter(({ kind }) => kind === 'canvas')
  return [
    ...blocks.flatMap(linesOfBlock),
    ...written.map(({ slide, name, text }) => ({ slide, name, text, isFirst: false, endsTitle: false })),
  ]
}

function linesOfBlock(texts: readonly ShownText[]): Line[] {
  const [first] = texts
  if (first === undefined) return []
  const lines = breakLines(texts.flatMap(({ letters }) => letters))
  return lines.map((text, index) => ({
    slide: first.slide,
    name: first.name,
    text,
    isFirst: index === 0,
    endsTitle: first.isTitle && index > 0 && index === lines.length - 1,
  }))
}

/** A letter whose middle is above or below the letter before begins a line. */
function breakLines(letters: readonly Letter[]): string[] {
  const lines: string[] = []
  let before: Letter | undefined
  for (const at of letters) {
    const isSpace = at.letter.trim() === ''
    const middle = (at.top + at.bottom) / 2
    const breaks = !isSpace && (before === undefined || middle > before.bottom || middle < before.top)
    lines.push(breaks ? at.letter : `${lines.pop() ?? ''}${at.letter}`)
    if (!isSpace) before = at
  }
  return lines.map((line) => line.trim()).filter((line) => line !== '')
}
