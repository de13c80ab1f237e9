import { primarySubtag } from '../language/index.ts'

/** The words that a handout itself writes, in one language. */
export interface HandoutWords {
  readonly contents: string
  readonly sources: string
  /** The heading of the figures of one slide. */
  readonly slide: (number: number) => string
  /** Stands at the foot: `page` and `pages` are CSS counters. */
  readonly page: (page: string, pages: string) => readonly string[]
  /** Around the sentence of the essay that states a figure. */
  readonly quote: (sentence: string) => string
}

const WORDS: Readonly<Record<string, HandoutWords>> = {
  en: {
    contents: 'Contents',
    sources: 'Sources of the figures',
    slide: (number) => `Slide ${number}`,
    page: (page, pages) => ['"Page "', page, '" of "', pages],
    quote: (sentence) => `“${sentence}”`,
  },
  zh: {
    contents: '目录',
    sources: '数字的出处',
    slide: (number) => `第${number}张`,
    page: (page, pages) => ['"第"', page, '"页，共"', pages, '"页"'],
    quote: (sentence) => `“${sentence}”`,
  },
  fr: {
    contents: 'Sommaire',
    sources: 'Sources des chiffres',
    slide: (number) => `Diapositive ${number}`,
    page: (page, pages) => ['"Page "', page, '" sur "', pages],
    quote: (sentence) => `«\u00a0${sentence}\u00a0»`,
  },
  de: {
    contents: 'Inhalt',
    sources: 'Quellen der Zahlen',
    slide: (number) => `Folie ${number}`,
    page: (page, pages) => ['"Seite "', page, '" von "', pages],
    quote: (sentence) => `„${sentence}“`,
  },
  ja: {
    contents: '目次',
    sources: '数字の出典',
    slide: (number) => `スライド${number}`,
    page: (page, pages) => [page, '" / "', pages],
    quote: (sentence) => `「${sentence}」`,
  },
}

/** The words of a language by its tag; English where it has none yet. */
export function handoutWords(lang: string | undefined): HandoutWords {
  const words = WORDS[primarySubtag(lang ?? 'en')] ?? WORDS['en']
  if (words === undefined) throw new TypeError('English has no words')
  return words
}
