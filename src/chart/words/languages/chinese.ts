import { datesOf, numbersOf } from '../intl.ts'
import type { Words } from '../words.ts'

export const chinese: Words = {
  number: numbersOf('zh-CN'),
  date: datesOf('zh-CN'),
  year: (year) => `${year}年`,
  currencyDisplay: 'name',
  space: '',
  qualified: { about: ['≈ ', ''], over: ['超过', ''], 'at least': ['至少', ''], 'less than': ['不足', ''] },
  inUnit: (name) => name,
  asOf: (date) => `截至${date}`,
  range: (from, to) => `${from}—${to}`,
  top: (shown, total) => `${total}项中的前${shown}项`,
  essay: '本文',
  source: '来源',
  others: '等',
  moreNotes: '其余附注见数据文件。',
  kinds: { bars: '条形图', columns: '柱形图', line: '折线图', share: '构成图', doughnut: '环形图' },
  marks: '图中各项及其出处',
  facts: { founded: '创立', place: '地点', founders: '创始人', makes: '业务' },
  rate: (from, to, source) => `折算：${from} = ${to}（${source}）。`,
  columns: { subject: '名称', value: '数值', asOf: '截至', source: '来源', note: '附注' },
  comma: '，',
  semicolon: '；',
  list: '、',
  stop: '。',
  colon: '：',
}
