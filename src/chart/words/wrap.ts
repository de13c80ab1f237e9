import { widthOf } from './width.ts'

/** Breaks a text into lines of at most so many em where it can: at spaces, and between Chinese characters. */
export function wrapText(text: string, width: number): string[] {
  const words = text.match(/（[^（）]{1,8}）|[\u2e80-\uffef][，、；：。）]?|[^\s\u2e80-\uffef]+|\s+/gu) ?? []
  const lines = words.reduce<string[]>((lines, word) => {
    const line = lines.at(-1) ?? ''
    return widthOf((line + word).trimEnd()) <= width || line === ''
      ? [...lines.slice(0, -1), line + word]
      : [...lines, word.trimStart()]
  }, [])
  return lines.map((line) => line.trim()).filter((line) => line !== '')
}

/** A text on as few lines as fit a width in em, in the form that chart.js takes. */
export function wrapTick(text: string, width: number): string | string[] {
  const lines = wrapText(text, width)
  return lines.length <= 1 ? text : lines
}
