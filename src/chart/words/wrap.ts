import { widthOf } from './width.ts'

/** The marks that no line may begin with, and those that none may end with (GB/T 15834, 5.1). */
const CLOSING = '，。、；：？！）》”』」】…'
const OPENING = '（《“「『【'

const CHINESE = '\\u2e80-\\uffef'
/** What is never torn: a short remark in parentheses, a Chinese character, a word of another script. */
const CORE = `（[^（）]{1,8}）|(?![${OPENING}${CLOSING}])[${CHINESE}]|[^\\s${CHINESE}${OPENING}${CLOSING}]+`
const PIECE = new RegExp(`[${OPENING}]*?(?:${CORE})[${CLOSING}]*|[${OPENING}${CLOSING}]+|\\s+`, 'gu')

/** Breaks a text into lines of at most so many em where it can: at spaces, and between Chinese characters, each with its marks. */
export function wrapText(text: string, width: number): string[] {
  const pieces = text.match(PIECE) ?? []
  const lines = pieces.reduce<string[]>((lines, piece) => {
    const line = lines.at(-1) ?? ''
    return widthOf((line + piece).trimEnd()) <= width || line === ''
      ? [...lines.slice(0, -1), line + piece]
      : [...lines, piece.trimStart()]
  }, [])
  return lines.map((line) => line.trim()).filter((line) => line !== '')
}

/** Breaks a text in two near its middle, where a line may break; a word that has no such place is torn. */
export function halveText(text: string): [string, string] {
  const [first = ''] = wrapText(text, Math.ceil(widthOf(text) / 2))
  const end = first === text ? Math.ceil(text.length / 2) : first.length
  return [text.slice(0, end), text.slice(end).trim()]
}

/** A text on as few lines as fit a width in em, in the form that chart.js takes. */
export function wrapTick(text: string, width: number): string | string[] {
  const lines = wrapText(text, width)
  return lines.length <= 1 ? text : lines
}
