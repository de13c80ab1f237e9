import { describe, expect, it } from 'vitest'
import type { Clause } from '../../../src/facts/clauses/clause.ts'
import { chineseClauses } from '../../../src/facts/languages/chinese/clauses.ts'

const brief = (clauses: readonly Clause[]): string[] =>
  clauses.map(
    ({ subject, aside }) =>
      `${subject === undefined ? '-' : `${subject.text} ${subject.kind}`}${aside === true ? ' aside' : ''}`,
  )

describe('clauses of a Chinese sentence', () => {
  it.each([
    [
      'a topic, and what is said of it',
      '星河汽车去年卖出12万辆电动车，营收达到340亿元，净亏损18亿元。',
      ['星河汽车 name', '营收 attribute', '净亏损 attribute'],
    ],
    ['a verb without a subject of its own', '农场种了500亩水稻，打出300吨米。', ['农场 thing', '-']],
    [
      'bare nouns with a number as comments',
      '剧场建于1952年，座位800个，两间排练厅共90平方米。',
      ['剧场 thing', '座位 attribute', '排练厅 attribute'],
    ],
    ['the noun after the last 的, not its modifiers', '能坐两千人的礼堂坐满了八成。', ['礼堂 thing']],
    ['the owner of a measure', '北京的平均气温比三十年前高了1.2度。', ['北京 name']],
    ['the owner of a measure without 的', '蓝鲸体长可达30米，体重超过150吨。', ['蓝鲸 thing', '体重 attribute']],
    ['whose measure it is, past a time', '云峰科技第三季度市值跌破90亿元。', ['云峰科技 name']],
    ['a thing that somebody has', '她的书店有80平方米。', ['书店 thing']],
    ['a name in apposition', '退休矿工王强今年63岁。', ['王强 name']],
    ['a name after an age', '19岁的何雨在最后50米超过三人。', ['何雨 name']],
    ['a name in quotation marks', '赞助商“海星”给了两万元。', ['海星 name']],
    ['nothing after a preposition', '关于桥，在1950年以前没有人数过。', ['-', '-']],
    ['connectives and times before it', '如果明年门票涨到35元，收入就能多出一成。', ['门票 thing', '收入 attribute']],
    ['who speaks, as an aside', '院长说，病房还缺20张床。', ['院长 thing aside', '病房 thing']],
    ['who pays a share, as an aside', '其中六成由省里拨付。', ['省 thing aside']],
    ['groups and persons', '这家公司有38名员工，她管着其中9人。', ['公司 group', '她 person']],
  ])('reads %s', (_, text, expected) => {
    expect(brief(chineseClauses(text))).toEqual(expected)
  })

  it('tells what a group stands for ends with', () => {
    expect(chineseClauses('全市有14家医院。')[0]?.subject).toMatchObject({ kind: 'group', like: '市' })
    expect(chineseClauses('这座桥的主跨为1088米。')[0]?.subject).toMatchObject({ kind: 'group', like: '桥' })
  })

  it('has clauses that begin at 0 and in order', () => {
    const starts = chineseClauses('水渠长9公里，宽2米；两岸种树。').map(({ start }) => start)
    expect(starts).toEqual([0, 7, 11])
  })
})
