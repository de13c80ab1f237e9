import { expect, test } from 'vitest'
import { untouched } from '../../src/essay/edited-text.ts'
import { allSentences } from '../../src/essay/model.ts'
import { bracketReadings } from '../../src/essay/ruby.ts'
import { essayOf } from '../support/essay.ts'

test('readings in double brackets stand in brackets behind what they are readings of', () => {
  const edited = bracketReadings(untouched('昔、｜お手紙《てがみ》が漢字《カンジ》で来た。'))
  expect(edited.text).toBe('昔、お手紙（てがみ）が漢字（カンジ）で来た。')
  expect(edited.positionAt(edited.text.indexOf('が漢'))).toEqual({ line: 1, column: 12 })
  expect(bracketReadings(untouched('他读《红楼梦》。')).text).toBe('他读《红楼梦》。')
})

test('so do those in HTML; what else is HTML stays', () => {
  const sentences = (markdown: string) => allSentences(essayOf(markdown)).map(({ text }) => text)
  expect(sentences('<ruby>手触<rp>(</rp><rt>てざわ</rt><rp>)</rp></ruby>り。')).toEqual(['手触（てざわ）り。'])
  expect(sentences('猫は<b>眠る</b>。')).toEqual(['猫は<b>眠る</b>。'])
})
