import { describe, expect, test } from 'vitest'
import { detectLanguage, languageOf, readingLength } from '../../src/language/index.ts'

test('a language is found by its primary subtag; one without a file is read as English', () => {
  expect(languageOf('zh-Hans-CN').code).toBe('zh')
  expect(languageOf('EN').code).toBe('en')
  expect(languageOf('sw').code).toBe('en')
})

test.each([
  ['法国的数学研究 Mistral AI', 'zh-CN'],
  ['フランスの数学', 'ja'],
  ['cmake project(bare name) set(list value) add(target d) link(library c)', 'en'],
  ['French mathematics (数学)', 'en'],
  ['Les mathématiques françaises ont une longue histoire, et l’école y est pour beaucoup.', 'fr'],
  ['Die französische Mathematik hat eine lange Geschichte, und das liegt an der Schule.', 'de'],
  ['Mathematics in France has a long history, and the school is one of the reasons.', 'en'],
  ['Mistral AI, Paris', 'en'],
  ['123', 'en'],
])('%s is %s', (text, lang) => {
  expect(detectLanguage(text)).toBe(lang)
})

test('every language has openings in lower case, as they are compared, and no two alike', () => {
  for (const code of ['en', 'fr', 'de', 'ja', 'zh']) {
    const { connectives, dependentOpenings, leadIns, subjectPronouns, pairOpenings } = languageOf(code)
    expect(languageOf(code).code).toBe(code)
    for (const list of [connectives, dependentOpenings, leadIns, subjectPronouns, pairOpenings]) {
      expect(list).toEqual([...new Set(list.map((phrase) => phrase.toLowerCase()))])
    }
  }
})

describe('reading length', () => {
  test('counts words in English', () => {
    expect(readingLength(' One  two\nthree. ', languageOf('en'))).toBe(3)
  })

  test('counts characters in Chinese, Latin ones half', () => {
    expect(readingLength('数学，AI 好', languageOf('zh'))).toBe(5)
  })
})
