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
  ['French mathematics (数学)', 'en'],
  ['123', 'en'],
])('%s is %s', (text, lang) => {
  expect(detectLanguage(text)).toBe(lang)
})

describe('reading length', () => {
  test('counts words in English', () => {
    expect(readingLength(' One  two\nthree. ', languageOf('en'))).toBe(3)
  })

  test('counts characters in Chinese, Latin ones half', () => {
    expect(readingLength('数学，AI 好', languageOf('zh'))).toBe(5)
  })
})
