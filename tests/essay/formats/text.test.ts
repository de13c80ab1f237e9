import { describe, expect, test } from 'vitest'
import { assembleEssay } from '../../../src/essay/assemble.ts'
import { parseText } from '../../../src/essay/formats/text.ts'
import { allSentences, allSections } from '../../../src/essay/model.ts'

function essay(text: string) {
  const { value } = assembleEssay(parseText(text, 'cats.txt').value, 'cats.txt')
  if (value === undefined) throw new Error('no essay')
  return value
}
const titles = (text: string) =>
  [...allSections(essay(text).sections)].map(({ number, title, line }) => `${line} ${number ?? '-'} ${title}`)
const sentences = (text: string) =>
  allSentences(essay(text)).map(({ text, line, column }) => `${line}:${column} ${text}`)

const BODY = 'Cats sleep by day, as everyone knows.'

describe('lines', () => {
  test('that were wrapped are joined, and sentences keep their places', () => {
    const text =
      'The cat sleeps for half of\r\nthe day. It walks at night, and\r\ncomes home late.\r\n\r\nIt eats fish.\r\n'
    expect(sentences(text)).toEqual([
      '1:1 The cat sleeps for half of the day.',
      '2:10 It walks at night, and comes home late.',
      '5:1 It eats fish.',
    ])
  })

  test('that were wrapped leave no breaks, those of a verse do', () => {
    const text = `${BODY} They\nsleep at night as well, and in the rain.\n\nA cat\nin a hat\nsat\n\n猫在家里睡觉，它在家里睡觉，也在外面\n睡。\n`
    const breaks = essay(text).blocks.map(({ node }) =>
      'children' in node ? node.children.map(({ type }) => type) : [],
    )
    expect(breaks.map((types) => types.filter((type) => type === 'break').length)).toEqual([0, 2, 0])
    expect(sentences(text).at(-1)).toBe('8:1 猫在家里睡觉，它在家里睡觉，也在外面睡。')
  })

  test('of Chinese and Japanese are joined without spaces', () => {
    expect(sentences('猫在家里\n睡觉。它\n喜欢下雨。\n')).toEqual(['1:1 猫在家里睡觉。', '2:4 它喜欢下雨。'])
    expect(sentences('猫は家で\nねむる。\n')).toEqual(['1:1 猫は家でねむる。'])
  })

  test('of dashes part paragraphs, and are no text', () => {
    expect(sentences(`-----\n${BODY}\n* * *\nA dog — barks.\n=====\n`)).toEqual([`2:1 ${BODY}`, '4:1 A dog — barks.'])
  })

  test('of a numbered paragraph that hang in are its own, and its first is no heading', () => {
    const item = (no: number) =>
      `   ${no}. The cat sleeps for half of the day and walks around\n      at night, and comes home late.`
    expect(titles(`${item(1)}\n\n${item(2)}\n\nCATS\n\n${BODY}\n`)).toEqual(['7 - CATS'])
    expect(essay(`${item(1)}\n\n${item(2)}\n`).sections).toMatchObject([{ blocks: [{ line: 1 }, { line: 4 }] }])
  })

  test('that are indented open a paragraph', () => {
    const text = '　　猫在家里睡觉，每天睡很久。\n　　狗在外面叫。\n'
    expect(essay(text).blocks.map(({ line, column }) => [line, column])).toEqual([
      [1, 3],
      [2, 3],
    ])
  })

  test('of a text that was never wrapped are paragraphs each', () => {
    const long = `${BODY} `.repeat(5).trim()
    expect(essay(`${long}\n${long}\n`).sections).toMatchObject([{ blocks: [{ line: 1 }, { line: 2 }] }])
  })

  test('with signs are the items of a list', () => {
    expect(sentences(`${BODY}\n\n- One\n- Two\n  goes on\n`).slice(1)).toEqual(['3:3 One', '4:3 Two goes on'])
    expect(sentences(`${BODY}\n\n1. One\n2. Two\n`).slice(1)).toEqual(['3:4 One', '4:4 Two'])
  })

  test('are shown as they are: nothing is Markdown', () => {
    expect(sentences('Cats *sleep* in <b>boxes</b> for `5` hours.')).toEqual([
      '1:1 Cats *sleep* in <b>boxes</b> for `5` hours.',
    ])
  })
})

describe('headings by shape', () => {
  test('the title, its author, and short lines that stand alone', () => {
    const text = `Cats at work\nby Ann Lee\n\n${BODY}\n\nNights\n\n${BODY}\n\nWho feeds them\n\n${BODY}\n`
    expect(essay(text)).toMatchObject({ title: 'Cats at work', author: 'Ann Lee', blocks: [{ line: 4 }] })
    expect(titles(text)).toEqual(['6 - Nights', '10 - Who feeds them'])
  })

  test('capitals, and short lines below them', () => {
    const text = `Cats\n\nNIGHTS\n\n${BODY}\n\nOn roofs\n\n${BODY}\n\nDAYS\n\n${BODY}\n`
    expect(titles(text)).toEqual(['3 - NIGHTS', '7 - On roofs', '11 - DAYS'])
    expect(essay(text).sections).toHaveLength(2)
  })

  test('chapters, and the author on a line of its own; a note in place of a picture is none', () => {
    const text = `Cats\n\nby Ann Lee\n\nCHAPTER I.\n\n${BODY}\n\n[Illustration: a cat]\n\n${BODY}\n\nChapter 2: Days\n\nAT NOON\n\n${BODY}\n`
    expect(essay(text)).toMatchObject({ title: 'Cats', author: 'Ann Lee', blocks: [] })
    expect(titles(text)).toEqual(['5 - CHAPTER I', '13 - Chapter 2: Days', '15 - AT NOON'])
    expect(essay(text).sections).toHaveLength(2)
  })

  test('signs and brackets of Chinese and Japanese, and wide digits', () => {
    const text = '猫\n\n■ 夜\n\n猫は夜に歩く。\n\n【昼】\n\n猫は昼に眠る。\n'
    expect(titles(text)).toEqual(['3 - 夜', '7 - 昼'])
    expect(titles('１．夜晚\n\n猫在外面走。\n\n２．白天\n\n猫睡觉。\n')).toEqual(['1 1 夜晚', '5 2 白天'])
  })

  test('underscores with Roman numbers', () => {
    expect(titles(`Cats\n\n_I. Nights_\n\n${BODY}\n\n_IV. Days_\n\n${BODY}\n`)).toEqual(['3 1 Nights', '7 4 Days'])
  })

  test('numbers of many kinds, alone or above their text', () => {
    expect(titles(`1. Nights\n\n${BODY}\n\n2. Days\n\n${BODY}\n`)).toEqual(['1 1 Nights', '5 2 Days'])
    expect(titles('一、夜晚\n猫在外面走，走得很远。\n\n二、白天\n猫睡觉，睡得很久。\n')).toEqual([
      '1 1 夜晚',
      '4 2 白天',
    ])
    expect(titles('1、夜晚\n\n猫在外面走。\n\n2、白天\n\n猫睡觉。\n')).toEqual(['1 1 夜晚', '5 2 白天'])
    const nested = `<4> Rest\n\n${BODY}\n\n<5> Companies\n\n5.1 Alpha: boxes\n\n${BODY}\n\n5.2 Beta: fish\n\n${BODY}\n`
    expect(titles(nested)).toEqual(['1 4 Rest', '5 5 Companies', '7 5.1 Alpha: boxes', '11 5.2 Beta: fish'])
  })

  test('numbers inside a line, where lines were lost', () => {
    const text =
      '<1> 夜晚 猫在外面走，走得很远。 <2> 公司 2.1 Alpha: 盒子\n盒子很大，猫喜欢。\n2.2 Beta: 鱼\n鱼很好吃，猫也喜欢。\n'
    expect(titles(text)).toEqual(['1 1 夜晚', '1 2 公司', '1 2.1 Alpha: 盒子', '3 2.2 Beta: 鱼'])
    expect(sentences(text)[0]).toBe('1:8 猫在外面走，走得很远。')
  })
})

test('lines with tabs are a table', () => {
  const { blocks } = essay(`Cat\tFish\nTom\t5\nKit\t\n\n${BODY}\n`)
  expect(blocks.map(({ kind }) => kind)).toEqual(['table', 'paragraph'])
  expect(sentences(`Cat\tFish\nTom\t5\n\n${BODY}\n`)).toEqual([
    '1:1 Cat',
    '1:5 Fish',
    '2:1 Tom',
    '2:5 5',
    `4:1 ${BODY}`,
  ])
})

test('fields at the top are front matter', () => {
  const text = `title: Cats: a study\ndate: 2024-06\n\n${BODY}\n`
  expect(essay(text)).toMatchObject({ title: 'Cats: a study', date: '2024-06', blocks: [{ line: 4 }] })
})
