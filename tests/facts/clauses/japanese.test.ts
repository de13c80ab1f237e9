import { describe, expect, it } from 'vitest'
import type { Clause } from '../../../src/facts/clauses/clause.ts'
import { japaneseClauses } from '../../../src/facts/languages/japanese/clauses.ts'

const brief = (clauses: readonly Clause[]): string[] =>
  clauses.map(
    ({ subject, aside }) =>
      `${subject === undefined ? '-' : `${subject.text} ${subject.kind}`}${aside === true ? ' aside' : ''}`,
  )

describe('clauses of a Japanese sentence', () => {
  it.each([
    [
      'a topic, and what is said of it',
      '星野自動車は12万台を売り、売上高は3400億円に達した。',
      ['星野自動車 name', '売上高 group'],
    ],
    ['a subject within a topic', '新館は床面積が4200平方メートルある。', ['新館 thing', '床面積 group']],
    ['the owner of a measure', '東京の平均気温は30年前より1.2度高い。', ['東京 thing']],
    ['the noun after the last verb', '去年ここを訪れた客は2万人を超えた。', ['客 thing']],
    ['a count as what the topic has', '展示室は二つ、職員は4人。', ['展示室 group', '職員 group']],
    ['a place with には', '浜には60軒の問屋が並んだ。', ['浜 thing', '問屋 attribute']],
    ['a name in marks', '老舗「あかね」は店を開けて百年になる。', ['あかね name']],
    ['a person with an age in brackets', '漁師の田中健一さん（62）は毎朝3時に港を出る。', ['田中健一 name']],
    ['who follows のは', '店を営むのは「みずほ商店」である。', ['みずほ商店 name']],
    ['a name alone', '港南大。', ['港南大 name']],
    ['no time and no share', '昨年は3割が辞めた。', ['-']],
    ['who speaks, as an aside', '店長は「来年は三千個を売りたいと思っている」と話す。', ['店長 thing aside', '-', '-']],
    ['groups and persons', '同社は40人を雇い、彼女は社長だ。', ['同社 group', '彼女 person']],
    ['on what money was spent', '修理にかかった費用は2300万円。', ['修理 thing']],
    ['the thing with a price', '羊羹を一個180円で売る。', ['羊羹 thing']],
  ])('reads %s', (_, text, expected) => {
    expect(brief(japaneseClauses(text))).toEqual(expected)
  })

  it('tells what a group stands for ends with, and what is only mentioned', () => {
    expect(japaneseClauses('同館は8600点を収める。')[0]?.subject).toMatchObject({ kind: 'group', like: '館' })
    expect(japaneseClauses('角が立たない。')[0]?.subject).toMatchObject({ passing: true })
  })
})
