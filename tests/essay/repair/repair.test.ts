import { describe, expect, test } from 'vitest'
import { repairText } from '../../../src/essay/repair/repair.ts'

const repair = (text: string) => repairText(text, 'cats.txt')
const told = (text: string) =>
  repair(text).messages.map(
    ({ severity, text, place }) => `${place?.line ?? 0}:${place?.column ?? 0} ${severity} ${text}`,
  )

describe('readings left behind', () => {
  test('go where their character has them, and every one is told with its place', () => {
    const text = '# 貓\n\n貓們在學(xué)習(xí)數(shù)數(shǔ)。'
    expect(repair(text).text).toBe('# 猫\n\n猫们在学习数数。')
    expect(told(text)).toEqual([
      '3:5 info took out readings left behind (column, what): 5 (xué), 11 (xí), 16 (shù), 22 (shǔ)',
      '1:3 info turned Traditional characters to Simplified (column, what): 3 貓 → 猫',
      '3:1 info turned Traditional characters to Simplified (column, what): 1 貓 → 猫, 2 們 → 们, 4 學 → 学, 10 習 → 习, 15 數 → 数, 21 數 → 数',
    ])
  })

  test('stay where the character is not read so, or the brackets hold something else', () => {
    const text = '学(shù)习(AI)和猫（tom）'
    expect(repair(text)).toMatchObject({ text, messages: [] })
  })
})

describe('torn characters', () => {
  // The reading of 驗 (F2 9E) was put between the bytes of 因為無 (D2 F2 9E E9 9F 6F).
  test('are put together from their bytes', () => {
    expect(repair('貓睡覺，因?yàn)闊o事可做。').text).toBe('猫睡觉，因为无事可做。')
    expect(told('因?yàn)闊o事')[0]).toBe('1:2 info put torn characters together (column, what): 2 ?yàn)闊o → 為無')
  })

  test('leave a gap where their bytes are lost, and it is told', () => {
    expect(repair('猫睡觉，因?yàn)?，我们不知道。').text).toBe('猫睡觉，因□，我们不知道。')
    expect(told('猫睡觉，因?yàn)?，我们不知道。')).toEqual(['1:6 warning something is lost here: ?yàn)? became □'])
  })

  test('inside a word are told and left alone', () => {
    expect(repair('Qu?c and what?').text).toBe('Qu?c and what?')
    expect(told('Qu?c and what?')).toEqual(['1:3 warning something is lost here: ? stays as it is'])
  })
})

test('a text that is not Chinese keeps its characters', () => {
  const text = '猫は數學が好きです。ねむるのも好きです。'
  expect(repair(text)).toMatchObject({ text, messages: [] })
})

test('places are those of the text before', () => {
  const text = '貓學(xué)數(shù)學(xué)。好。\n因?yàn)闊o事。好。'
  const { text: after, placeBefore } = repair(text)
  const [first = '', second = ''] = after.split('\n')
  const [before = '', torn = ''] = text.split('\n')
  const at = (line: number, column: number) => placeBefore({ line, column })
  expect(at(1, first.indexOf('好') + 1)).toEqual({ line: 1, column: before.indexOf('好') + 1 })
  expect(at(1, first.indexOf('数') + 1)).toEqual({ line: 1, column: before.indexOf('數') + 1 })
  expect(at(2, second.indexOf('好') + 1)).toEqual({ line: 2, column: torn.indexOf('好') + 1 })
  expect(at(1, 1)).toEqual({ line: 1, column: 1 })
})
