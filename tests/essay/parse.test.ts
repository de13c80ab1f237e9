import { describe, expect, test } from 'vitest'
import { allSentences } from '../../src/essay/model.ts'
import { parseEssay } from '../../src/essay/parse.ts'
import { essayOf } from '../support/essay.ts'

describe('front matter', () => {
  test('names the essay, whatever the order of the fields', () => {
    const essay = essayOf('---\nlang: en\ndate: 2024-06\ntitle: "Cats: a study"\nauthor: [Ann, Bo]\n---\n\nText.\n')
    expect(essay).toMatchObject({ title: 'Cats: a study', author: 'Ann, Bo', date: '2024-06', lang: 'en' })
  })

  test('that is not YAML is told with its line, and is no essay', () => {
    const { value, messages } = parseEssay('---\ntitle: Cats\nnote: "open\n---\n\nText.\n', 'cats.md')
    expect(value).toBeUndefined()
    expect(messages).toMatchObject([{ rule: 'essay/front-matter', severity: 'error', place: { file: 'cats.md' } }])
    expect(messages[0]?.place?.line).toBeGreaterThanOrEqual(3)
  })

  test('in TOML is read as well, and told where it is none', () => {
    const essay = essayOf('+++\ntitle = "Cats: a study"\ndate = 2024-06-30\n+++\n\nText.\n')
    expect(essay).toMatchObject({ title: 'Cats: a study', date: '2024-06-30' })
    expect(essay.blocks).toHaveLength(1)
    const { value, messages } = parseEssay('+++\ntitle = "Cats"\nauthor = Ann\n+++\n\nText.\n', 'cats.md')
    expect(value).toBeUndefined()
    expect(messages).toMatchObject([{ rule: 'essay/front-matter', place: { file: 'cats.md', line: 3 } }])
  })

  test.each(['', '---\n', '\n'])('as bare lines without fences, %j after them', (after) => {
    const essay = essayOf(`title: "Cats: a study"\nauthor: Ann\n${after}\n## One\n\nText.\n`)
    expect(essay).toMatchObject({ title: 'Cats: a study', author: 'Ann', blocks: [], sections: [{ title: 'One' }] })
  })

  test.each(['\n---\ntitle: Cats\nauthor: Ann\n---\n\nText.\n', '---\ntitle: Cats\nauthor: Ann\n...\n\nText.\n'])(
    'may begin late or end in dots: %j',
    (text) => {
      expect(essayOf(text)).toMatchObject({
        title: 'Cats',
        author: 'Ann',
        blocks: [{ sentences: [{ text: 'Text.' }] }],
      })
    },
  )

  test('as bare lines may have other letters in their names, and no value', () => {
    const essay = essayOf('title: Chats\nmots-clés: sel\ndraft:\n\nTexte.\n')
    expect(essay).toMatchObject({ title: 'Chats', blocks: [{ line: 5 }] })
  })

  test('calls the author and the date as other tools do', () => {
    const names = [
      'Author: Ann',
      'authors: [Ann]',
      'author: {name: Ann}',
      'authors:\n  - name: Ann\n    mail: a@b.example',
    ]
    for (const name of names) expect(essayOf(`---\ntitle: T\n${name}\n---\n\nText.\n`).author).toBe('Ann')
    expect(essayOf('---\ntitle: T\npublished: 2024-06-30\nlanguage: fr\n---\n\nText.\n')).toMatchObject({
      date: '2024-06-30',
      lang: 'fr',
    })
    expect(essayOf('---\ntitle: T\npublished: true\n---\n\nText.\n')).not.toHaveProperty('date')
  })

  test('a first paragraph with a colon is none', () => {
    expect(essayOf('Note: cats sleep.\n', 'cats.md').blocks).toHaveLength(1)
  })

  test.each(['2024-06-31', '2023-02-29', '2024-13'])('a date that does not exist is left out: %s', (date) => {
    const { value, messages } = parseEssay(`---\ntitle: T\ndate: ${date}\n---\n\nText.\n`, 'cats.md')
    expect(value).not.toHaveProperty('date')
    expect(messages).toMatchObject([{ rule: 'essay/date', severity: 'warning', place: { field: 'date' } }])
    expect(messages[0]?.text).toContain(date)
  })

  test.each(['2024-02-29', '2024-06', '2024', 'June 2024'])('a date that does is kept: %s', (date) => {
    expect(essayOf(`---\ntitle: T\ndate: ${date}\n---\n\nText.\n`).date).toBe(date)
  })

  test.each([
    ['2024-03-09 07:30:00 +0100', '2024-03-09'],
    ['2024/3/9', '2024-03-09'],
    ['2024.03', '2024-03'],
    ['9 mars 2024', '9 mars 2024'],
    ['09/03/2024', '09/03/2024'],
  ])('a date in digits is written in one way: %s', (date, written) => {
    expect(essayOf(`---\ntitle: T\ndate: "${date}"\n---\n\nText.\n`).date).toBe(written)
  })

  test('a language is a tag; what is none is told, and found from the text', () => {
    expect(essayOf('---\ntitle: T\nlang: zh_Hans_CN\n---\n\nText.\n').lang).toBe('zh-Hans-CN')
    const { value, messages } = parseEssay('---\ntitle: T\nlang: français\n---\n\nText.\n', 'cats.md')
    expect(value?.lang).toBe('en')
    expect(messages).toMatchObject([{ rule: 'essay/lang', severity: 'warning', place: { field: 'lang' } }])
  })

  test('an unquoted colon is told, not taken for an object', () => {
    const { messages } = parseEssay('---\ntitle: Cats: a study\n---\n\nText.\n', 'cats.md')
    expect(messages).toMatchObject([{ severity: 'error', place: { line: 2 } }])
  })
})

describe('the title', () => {
  test('is a lone first heading where the front matter has none', () => {
    const essay = essayOf('# Cats\n\nText.\n\n## One\n\nMore.\n')
    expect(essay.title).toBe('Cats')
    expect(essay.sections.map(({ title }) => title)).toEqual(['One'])
  })

  test('is a lone heading of the first level, whatever stands before it', () => {
    const essay = essayOf('![Logo](l.png)\n\n12 May\n\n# Cats\n\nText.\n\n## One\n\nMore.\n')
    expect(essay).toMatchObject({ title: 'Cats', blocks: [{ line: 1 }, { line: 3 }, { line: 7 }] })
    expect(essayOf('12 May\n\n## Cats\n\nText.\n', 'may.md')).toMatchObject({
      title: 'may',
      sections: [{ title: 'Cats' }],
    })
  })

  test('is not the first of several headings of the same level', () => {
    const { value, messages } = parseEssay('# One\n\nText.\n\n# Two\n\nMore.\n', 'cats.md')
    expect(value?.title).toBe('cats')
    expect(value?.sections.map(({ title }) => title)).toEqual(['One', 'Two'])
    expect(messages).toMatchObject([{ rule: 'essay/title', severity: 'warning' }])
  })
})

describe('sections', () => {
  const essay = essayOf(`---
title: T
---

Lead.

## 1 First

Under one.

### 1.1 Deep

Deeper.

#### Deeper still

Deepest.

## 2. Second

Under two.
`)

  test('make a tree with numbers and lines', () => {
    expect(essay.blocks).toHaveLength(1)
    expect(essay.sections).toMatchObject([
      {
        number: '1',
        title: 'First',
        line: 7,
        sections: [{ number: '1.1', title: 'Deep', sections: [{ title: 'Deeper still' }] }],
      },
      { number: '2', title: 'Second', line: 19, sections: [] },
    ])
  })

  test('keep all sentences in order, with their lines', () => {
    expect(allSentences(essay).map(({ text, line }) => `${line} ${text}`)).toEqual([
      '5 Lead.',
      '9 Under one.',
      '13 Deeper.',
      '17 Deepest.',
      '21 Under two.',
    ])
  })

  test('an amount at the start of a heading is not its number', () => {
    const { sections } = essayOf('---\ntitle: T\n---\n\n## 3.5 million users\n\nText.\n\n### 7.1 more\n\nText.\n')
    expect(sections).toMatchObject([{ title: '3.5 million users', sections: [{ title: '7.1 more' }] }])
  })

  test('have numbers in Han digits where those count up', () => {
    const titles = (...headings: readonly string[]) =>
      essayOf(`---\ntitle: 题\nlang: zh\n---\n\n${headings.map((one) => `## ${one}\n\n文。`).join('\n\n')}`).sections
    expect(titles('引言', '一、河', '二、海\n\n### 2.1 岛')).toMatchObject([
      { title: '引言' },
      { number: '1', title: '河' },
      { number: '2', title: '海', sections: [{ number: '2.1', title: '岛' }] },
    ])
    expect(titles('一　水', '二　火')).toMatchObject([
      { number: '1', title: '水' },
      { number: '2', title: '火' },
    ])
    expect(titles('一、二线城市', '三、四线城市')).toMatchObject([{ title: '一、二线城市' }, { title: '三、四线城市' }])
  })

  test('an empty heading does no harm', () => {
    const { sections } = essayOf('# T\n\n## One\n\nText.\n\n##\n\nMore.\n')
    expect(sections).toMatchObject([{ title: 'One', blocks: [{ line: 5 }, { line: 9 }] }])
  })

  test('have the numbers of the longer text that they are a part of', () => {
    const numbers = (text: string) =>
      essayOf(`---\ntitle: T\n---\n\n${text}`).sections.map(({ number, title }) => [number, title])
    expect(numbers('## 2.3 Tallow Labs\n\nA.\n\n## 2.4 Quillstone\n\nB.\n')).toEqual([
      ['2.3', 'Tallow Labs'],
      ['2.4', 'Quillstone'],
    ])
    expect(numbers('## 三、行业一瞥\n\n甲。\n\n### 3.1 灵犀科技\n\n乙。\n')).toEqual([['3', '行业一瞥']])
    expect(numbers('## 一、二线城市\n\n甲。\n\n### 城市\n\n乙。\n')).toEqual([[undefined, '一、二线城市']])
    expect(numbers('## 2.3 million users\n\nA.\n\n## 7.4 million more\n\nB.\n').map(([number]) => number)).toEqual([
      undefined,
      undefined,
    ])
  })

  test('a year at the start of a heading is not its number', () => {
    expect(essayOf('---\ntitle: T\n---\n\n## 2024 in review\n\nText.\n').sections[0]).toMatchObject({
      title: '2024 in review',
    })
  })
})

test('an essay without text is told', () => {
  expect(parseEssay('---\ntitle: T\n---\n', 'e.md').messages).toMatchObject([
    { rule: 'essay/empty', severity: 'error' },
  ])
})

test('the language is the front matter’s, else the script’s', () => {
  expect(essayOf('# 猫\n\n猫会睡觉。\n').lang).toBe('zh-CN')
  expect(essayOf('# ねこ\n\nねこは眠る。\n').lang).toBe('ja')
  expect(essayOf('---\nlang: fr\n---\n\n# Chats\n\nIls dorment.\n').lang).toBe('fr')
})
