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

  test('a word that is an abbreviation too ends a sentence before a capital', () => {
    expect(sentences('I hope they say no. A firm did. See No. 5. Boats, etc. It opens at 5 p.m. The end.')).toEqual([
      'I hope they say no.',
      'A firm did.',
      'See No. 5.',
      'Boats, etc.',
      'It opens at 5 p.m.',
      'The end.',
    ])
  })

  test('a year opens a sentence', () => {
    expect(sentences('It opened in Sept. 2023 after all. 2024 was dry. There were 3 in 1999.')).toEqual([
      'It opened in Sept. 2023 after all.',
      '2024 was dry.',
      'There were 3 in 1999.',
    ])
  })

  test('a question in quotation marks goes with who asks it', () => {
    expect(sentences('“Really?” she asked. He left.')).toEqual(['“Really?” she asked.', 'He left.'])
  })

  test('the mark of a note stays with its sentence, a bracket with what it holds', () => {
    const text = 'A boat is lost.\\[1] I lost one.\\[2]\\[3] It was red.(4) (See below.) It sank.¹² That is all.'
    expect(sentences(text)).toEqual([
      'A boat is lost.[1]',
      'I lost one.[2][3]',
      'It was red.(4)',
      '(See below.)',
      'It sank.¹²',
      'That is all.',
    ])
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

  test('a quotation or a bracket after a sentence opens the next, and who asks goes with the question', () => {
    expect(sentences('他走了。“真的吗？”她问。“我不去。”他说。“真的！”没有人知道。（完）好。', 'zh-CN')).toEqual([
      '他走了。',
      '“真的吗？”她问。',
      '“我不去。”他说。',
      '“真的！”',
      '没有人知道。',
      '（完）好。',
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

describe('a quotation is never split so that a mark stands alone', () => {
  test.each([
    ['en', 'He said: “It works. It always did.” They left.', ['He said: “It works. It always did.”', 'They left.']],
    ['en', 'The "Cats sleep. Dogs bark." poem ends. So.', ['The "Cats sleep. Dogs bark." poem ends.', 'So.']],
    ['fr', '« C’est fini. Je pars. » Il sortit.', ['« C’est fini. Je pars. »', 'Il sortit.']],
    ['fr', '« C’est fini. » dit-il. Il sortit.', ['« C’est fini. » dit-il.', 'Il sortit.']],
    ['de', '„Es geht. Es ging immer.“ Er ging.', ['„Es geht. Es ging immer.“', 'Er ging.']],
    ['zh-CN', '他说：“可以。没有问题。”大家走了。', ['他说：“可以。没有问题。”', '大家走了。']],
    ['ja', '「動く。いつも動く。」と彼は言った。皆帰った。', ['「動く。いつも動く。」と彼は言った。', '皆帰った。']],
    ['en', 'A “mark never closes. The text goes on.', ['A “mark never closes.', 'The text goes on.']],
  ])('%s: %s', (lang, text, expected) => {
    expect(sentences(text, lang)).toEqual(expected)
  })
})

test('a hard line break is a space, and none between Han characters', () => {
  expect(sentences('One  \ntwo.')).toEqual(['One two.'])
  expect(sentences('法国的  \n数学。', 'zh-CN')).toEqual(['法国的数学。'])
})
