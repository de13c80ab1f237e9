import { toText } from '../deck/text.ts'
import type { Deck } from '../deck/model.ts'
import { allSections, sentencesOf } from '../essay/model.ts'
import type { Essay } from '../essay/model.ts'
import { error } from '../message/message.ts'
import type { Message } from '../message/message.ts'
import { allBlocks } from './references.ts'

/**
 * Promise 1: every sentence and heading of the essay is on a slide or in a note, in order; footnotes stand where they are
 * referred to. Returns what is not.
 */
export function lostSentences(essay: Essay, deck: Deck): readonly Message[] {
  const text = fold(toText(deck))
  const blocks = allBlocks(essay)
  const footnotes = sentencesOf(blocks.filter(({ kind }) => kind === 'footnote'))
  const inText = sentencesOf(blocks.filter(({ kind }) => kind !== 'footnote'))
  const titles = [...allSections(essay.sections)].map(({ title, line, column }) => ({
    text: uncut(title),
    line,
    column,
  }))
  const lost = [...inOrder(inText, text), ...anywhere(titles, text), ...anywhere(footnotes, text)]
  return lost.map((sentence) =>
    error('plan/lost', `a sentence is on no slide and in no note: "${sentence.text.slice(0, 60)}"`, {
      place: { file: essay.file, line: sentence.line, column: sentence.column },
      remedy: 'This is a bug of essaydeck: please report it with the essay.',
    }),
  )
}

/** A heading that was made of a sentence is where the sentence is. */
function uncut(title: string): string {
  return title.replace(/…$/u, '')
}

/** Sentences not found in the text after the place where the one before them ends. */
function inOrder<T extends { readonly text: string }>(sentences: readonly T[], text: string): readonly T[] {
  let from = 0
  return sentences.filter((sentence) => {
    const wanted = fold(sentence.text)
    const at = text.indexOf(wanted, from)
    if (at !== -1) from = at + wanted.length
    return at === -1
  })
}

/** Sentences not found in the text at all; each is looked for first after the one before it, where most of them stand. */
function anywhere<T extends { readonly text: string }>(sentences: readonly T[], text: string): readonly T[] {
  let from = 0
  return sentences.filter((sentence) => {
    const wanted = fold(sentence.text)
    const at = text.indexOf(wanted, from)
    if (at !== -1) from = at + wanted.length
    return at === -1 && !text.includes(wanted)
  })
}

/** White space says nothing: line breaks and folded spaces are no loss. Marks of footnotes stand between the words. */
function fold(text: string): string {
  return text.replaceAll(/[\s⁰¹²³⁴-⁹]+/gu, '')
}
