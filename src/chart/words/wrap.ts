import { widthOf } from './width.ts'

/**
 * The marks that no line may begin with, and those that none may end with (GB/T 15834, 5.1; JIS X 4051, 6.1: the small kana,
 * the marks of lengthening and repetition, and ％).
 */
const CLOSING = '，。、；：？！）》”』」】…〉〕］｝・ーゝゞヽヾ々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ〜％'
const OPENING = '（《“「『【〈〔［｛'

const WIDE = '\\u2e80-\\uffef'
/** No-break spaces are inside a word ("113 M €"). */
const NO_SPACE = '[\\S\\u00a0\\u202f]'
const MARKS = `[${OPENING}${CLOSING}]`
/** A short remark in parentheses, a Chinese or Japanese character, a word of another script. */
const CORE = `（[^（）]{1,8}）|(?!${MARKS})[${WIDE}]`
const PIECES = {
  /** Nor is a word in katakana torn, or a number and its unit, */
  whole: patternOf(`[ァ-ヺ][ァ-ヺー]+|${CORE}|(?:(?!${MARKS}|[${WIDE}])${NO_SPACE})+`),
  /** unless it is wider than a line. */
  torn: patternOf(`${CORE}|(?:(?!${MARKS}|[${WIDE}])\\S)+`),
}

function patternOf(core: string): RegExp {
  return new RegExp(`[${OPENING}]*?(?:${core})[${CLOSING}]*|${MARKS}+|\\s+`, 'gu')
}

/** Breaks a text into lines of at most so many em where it can: at spaces, and between wide characters, each with its marks. */
export function wrapText(text: string, width: number): string[] {
  const lines = piecesOf(text, width).reduce<string[]>((lines, piece) => {
    const line = lines.at(-1) ?? ''
    return widthOf((line + piece).trimEnd()) <= width || line === ''
      ? [...lines.slice(0, -1), line + piece]
      : [...lines, piece.trimStart()]
  }, [])
  return lines.map((line) => line.trim()).filter((line) => line !== '')
}

function piecesOf(text: string, width: number): readonly string[] {
  const pieces = text.match(PIECES.whole) ?? []
  return pieces.flatMap((piece) => (widthOf(piece) > width ? (piece.match(PIECES.torn) ?? []) : [piece]))
}

/** Breaks a text in two where a line may break nearest to its middle; a word that has no such place is torn. */
export function halveText(text: string): [string, string] {
  const pieces = [PIECES.whole, PIECES.torn]
    .map((pattern) => text.match(pattern) ?? [])
    .find(({ length }) => length > 1)
  const ends = (pieces ?? []).slice(0, -1).map((_, index) => (pieces ?? []).slice(0, index + 1).join('').length)
  const offCentre = (end: number): number => Math.abs(widthOf(text.slice(0, end)) - widthOf(text) / 2)
  const end = ends.toSorted((a, b) => offCentre(a) - offCentre(b))[0] ?? Math.ceil(text.length / 2)
  return [text.slice(0, end).trim(), text.slice(end).trim()]
}

/** A text on as few lines as fit a width in em, in the form that chart.js takes. */
export function wrapTick(text: string, width: number): string | string[] {
  const lines = wrapText(text, width)
  return lines.length <= 1 ? text : lines
}
