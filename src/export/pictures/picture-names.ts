import { readdir } from 'node:fs/promises'
import path from 'node:path'

/**
 * The names of a deck's pictures, "talk-03", or with click steps "talk-03-2": as many digits as the last slide of the deck needs,
 * two at least, so that they stand in order everywhere. `steps` are the slides' numbers, picture by picture.
 */
export function pictureNames(deck: string, steps: readonly number[], last: number): string[] {
  const digits = Math.max(2, String(last).length)
  return steps.map((no, index) => {
    const name = `${deck}-${String(no).padStart(digits, '0')}`
    const isStepped = steps[index - 1] === no || steps[index + 1] === no
    return isStepped ? `${name}-${stepAt(steps, index)}` : name
  })
}

function stepAt(steps: readonly number[], index: number): number {
  return index - steps.indexOf(steps[index] ?? 0) + 1
}

/** The pictures of one kind that an export of this deck left in a folder, by their names; nothing else there is ours. */
export async function earlierPictures(folder: string, deck: string, ending: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => [])
  return names.filter((name) => isPictureOf(deck, ending, name)).map((name) => path.join(folder, name))
}

function isPictureOf(deck: string, ending: string, name: string): boolean {
  if (!name.startsWith(`${deck}-`) || !name.endsWith(ending)) return false
  return /^\d{2,}(?:-[1-9]\d*)?$/u.test(name.slice(deck.length + 1, -ending.length))
}
