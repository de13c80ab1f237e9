import { existsSync } from 'node:fs'
import { type SlideText, findEdits, slidesOf } from '../deck/edits.ts'
import { readIfThere } from '../files/read.ts'
import { formatCount } from './format.ts'

/** What generating would change in a deck's file, slide by slide, and which files beside it it would write. */
export async function describeChanges(file: string, text: string, beside: readonly string[]): Promise<string> {
  const files = beside.filter((name) => !existsSync(name)).map((name) => `${name}: would be written`)
  return [...(await slideChanges(file, text)), ...files].join('\n')
}

async function slideChanges(file: string, text: string): Promise<string[]> {
  const current = await readIfThere(file)
  if (current === undefined) return [`${file}: would be written, ${formatCount(slidesOf(text, file).length, 'slide')}`]
  if (current === text) return [`${file}: nothing would change`]
  const { changed, removed, reordered } = findEdits(text, current, file)
  return [
    `${file}: would be written anew`,
    ...changed.map((slide) => `  new or changed: ${nameOf(slide)}`),
    ...removed.map((slide) => `  no longer there: ${nameOf(slide)}`),
    ...(reordered ? ['  slides stand in another order'] : []),
  ]
}

function nameOf({ number, title }: SlideText): string {
  return title === '' ? `slide ${number}` : `slide ${number}, "${title}"`
}
