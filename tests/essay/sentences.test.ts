import { describe, expect, test } from 'vitest'
import { allSentences } from '../../src/essay/model.ts'
import { essayOf } from '../support/essay.ts'

const sentences = (text: string, lang = 'en') =>
  allSentences(essayOf(`---\ntitle: T\nlang: ${lang}\n---\n\n${text}\n`)).map((sentence) => sentence.text)

describe('English', () => {
  test('abbreviations and initials do not end a sentence', () => {
    expect(sentences('Dr. Smith met J. Doe in Sept. 2023. It cost $1.5 bn. See No. 5.')).toEqual([
      'Dr. Smith met J. Doe in Sept. 2023.',
      'It cost $1.5 bn.',
      'See No. 5.',
    ])
  })

  test('a question in quotation marks goes with who asks it', () => {
    expect(sentences('“Really?” she asked. He left.')).toEqual(['“Really?” she asked.', 'He left.'])
  })

  test('a soft line break is a space', () => {
    expect(sentences('One\ntwo three. Four.')).toEqual(['One two three.', 'Four.'])
  })
})

describe('Chinese', () => {
  test('full-width marks end a sentence, decimal points do not', () => {
    expect(sentences('估值 18.4 亿美元。真的吗？！是的……好吧。', 'zh-CN')).toEqual([
      '估值 18.4 亿美元。',
      '真的吗？！',
      '是的……好吧。',
    ])
  })

  test('a name in lower case may open a sentence', () => {
    expect(sentences('OpenAI 居首。xAI 其次。', 'zh-CN')).toEqual(['OpenAI 居首。', 'xAI 其次。'])
  })

  test('a soft line break between Han characters is nothing', () => {
    expect(sentences('法国的\n数学。用 AI\n做事。', 'zh-CN')).toEqual(['法国的数学。', '用 AI 做事。'])
  })
})

test('German ordinals and abbreviations do not end a sentence', () => {
  const text = 'Am 3. Mai kam z. B. der König im 17. Jahrhundert. Es kostete 12. Dann ging er.'
  expect(sentences(text, 'de')).toEqual([
    'Am 3. Mai kam z. B. der König im 17. Jahrhundert.',
    'Es kostete 12.',
    'Dann ging er.',
  ])
})

test('French abbreviations do not end a sentence', () => {
  expect(sentences('M. Dupont est né en 300 av. J.-C. à Lyon. Mme Roux aussi.', 'fr')).toEqual([
    'M. Dupont est né en 300 av. J.-C. à Lyon.',
    'Mme Roux aussi.',
  ])
})

test('sentences never run across list items, table cells or paragraphs', () => {
  expect(sentences('- One\n- Two\n\n| a | b |\n|---|---|\n| c | d |\n\nThree\n\nFour')).toEqual([
    'One',
    'Two',
    'a',
    'b',
    'c',
    'd',
    'Three',
    'Four',
  ])
})

test('each sentence knows its line and column', () => {
  const essay = essayOf('---\ntitle: T\n---\n\nOne. **Two is**\nlonger. Three.\n')
  expect(allSentences(essay)).toMatchObject([
    { text: 'One.', line: 5, column: 1 },
    { text: 'Two is longer.', line: 5, column: 8 },
    { text: 'Three.', line: 6, column: 9 },
  ])
})
