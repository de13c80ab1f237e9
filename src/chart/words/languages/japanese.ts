import { datesOf, numbersOf } from '../intl.ts'
import type { Words } from '../words.ts'

export const japanese: Words = {
  number: numbersOf('ja-JP', [
    // Intl parts the two words of "スイス フラン".
    [/(?<=[ァ-ヿ]) (?=[ァ-ヿ])/gu, ''],
    ['中国人民元', '人民元'],
    ['英国ポンド', '英ポンド'],
  ]),
  date: datesOf('ja-JP'),
  year: (year) => `${year}年`,
  currencyDisplay: 'name',
  space: '',
  qualified: { about: ['約', ''], over: ['', '超'], 'at least': ['', '以上'], 'less than': ['', '未満'] },
  inUnit: (name) => `単位：${name}`,
  asOf: (date) => `${date}時点`,
  range: (from, to) => `${from}〜${to}`,
  top: (shown, total) => `${total}件中の上位${shown}件`,
  essay: '本稿',
  source: '出典',
  others: 'ほか',
  moreNotes: 'その他の注記はデータファイルにあります。',
  kinds: {
    bars: '横棒グラフ',
    columns: '縦棒グラフ',
    line: '折れ線グラフ',
    share: '帯グラフ',
    doughnut: 'ドーナツグラフ',
  },
  marks: 'グラフの各項目とその出典',
  facts: { founded: '設立', place: '所在地', founders: '創業者', makes: '事業' },
  rate: (from, to, source) => `換算：${from}＝${to}（${source}）。`,
  columns: { subject: '名称', value: '値', asOf: '時点', source: '出典', note: '注記' },
  comma: '、',
  semicolon: '、',
  list: '、',
  stop: '。',
  colon: '：',
}
