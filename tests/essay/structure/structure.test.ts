import { describe, expect, test } from 'vitest'
import { allSentences, allSections } from '../../../src/essay/model.ts'
import { essayOf } from '../../support/essay.ts'

const essay = (text: string, lang = 'en') => essayOf(`---\ntitle: T\nlang: ${lang}\n---\n\n${text}\n`)
const titles = (text: string, lang?: string) =>
  [...allSections(essay(text, lang).sections)].map(({ number, title, line }) => `${line} ${number ?? '-'} ${title}`)

describe('an essay without headings gets them', () => {
  test('from bold openings of paragraphs; the places of the sentences stay', () => {
    const text =
      '**Why it matters.** Cats sleep. Dogs bark.\n\nMore.\n\n**Who pays?**\n\nNobody.\n\n**What then**: fish.'
    expect(titles(text)).toEqual(['6 - Why it matters', '10 - Who pays?', '14 - What then'])
    expect(allSentences(essay(text)).map(({ text, line, column }) => `${line}:${column} ${text}`)).toEqual([
      '6:21 Cats sleep.',
      '6:33 Dogs bark.',
      '8:1 More.',
      '12:1 Nobody.',
      '14:16 fish.',
    ])
  })

  test('from lines after signs of number, with or without text right below', () => {
    expect(titles('#猫\n睡觉。\n\n##鱼\n\n好吃。', 'zh-CN')).toEqual(['6 - 猫', '9 - 鱼'])
    expect(titles('#cats are #great and sleep.\n\n#One\n\nText.')).toEqual([])
  })

  test('from numbered lines that stand alone', () => {
    expect(titles('1. Cats\n\nThey sleep.\n\n2. Dogs\n\nThey bark.')).toEqual(['6 1 Cats', '10 2 Dogs'])
    expect(titles('Cats sleep.\n\n1. a\n2. b\n\nDogs bark.\n\n1. c\n2. d')).toEqual([])
  })

  test('from Chinese numbers, on two levels', () => {
    const text = '一、猫的睡眠\n猫睡觉。\n\n1、白天\n\n白天睡。\n\n十二、狗\n\n狗叫。'
    expect(titles(text, 'zh-CN')).toEqual(['6 1 猫的睡眠', '9 1 白天', '13 12 狗'])
    expect(allSentences(essay(text, 'zh-CN')).map(({ line }) => line)).toEqual([7, 11, 15])
  })

  test('from numbers in angle brackets, whose title may run into the text', () => {
    const long = '猫在家里睡觉，每天要睡十几个小时，因为它们晚上在外面走来走去，还要看雨，所以白天累得很，谁叫也不应。'
    expect(titles(`<1> 睡眠\n猫睡觉。\n\n<2>${long}\n\n<2.1> 小猫\n\n小猫也睡。`, 'zh-CN')).toEqual([
      '6 1 睡眠',
      '9 2 猫在家里睡觉',
      '11 2.1 小猫',
    ])
  })

  test('from its own turns: a few paragraphs each, titled by their opening words; no sentence is lost', () => {
    const paragraph = (opening: string) =>
      `${opening} ${'Cats sleep by day and walk by night in the old town. '.repeat(9)}`
    const openings = [
      'The history of the house cat is long.',
      'Farmers kept it.',
      'However, cities changed it.',
      'It went on.',
    ]
    const text = openings.map(paragraph).join('\n\n')
    expect(titles(text)).toEqual(['6 - The history of the house cat is long', '10 - Cities changed it'])
    expect(allSentences(essay(text))).toHaveLength(40)
  })

  test('one where it is as short as one slide, none where it is a few words', () => {
    const short =
      'The history of the house cat is long. Farmers kept it for the mice in their barns, and it kept them for the milk. Cities changed it more than anything did before, as old people like to say.'
    expect(titles(`${short}\n\nIt went on.`)).toEqual(['6 - The history of the house cat is long'])
    expect(titles(`![](cat.png)\n\n${short}`)).toEqual(['8 - The history of the house cat is long'])
    expect(titles('One.\n\nTwo.\n\nThree.\n\nFour.')).toEqual([])
  })
})
