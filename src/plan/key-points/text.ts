import type { Language } from '../../language/index.ts'
import { segmenterOf } from '../../language/segmenter.ts'

/** The words of a text in lower case, in order (`Intl.Segmenter`). */
export function wordsOf(text: string, language: Language): readonly string[] {
  const segments = Array.from(segmenterOf(language.code, 'word').segment(text))
  const words = segments.filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment.toLowerCase())
  const { elision } = language
  return elision === undefined ? words : words.map((word) => word.replace(elision, ''))
}

/** The words that say what a text is about: function words and, in unspaced languages, lone characters left out. */
export function contentWords(text: string, language: Language): readonly string[] {
  return wordsOf(text, language).filter(
    (word) => !language.functionWords.has(word) && !(language.unspaced && word.length === 1 && !/\d/u.test(word)),
  )
}
