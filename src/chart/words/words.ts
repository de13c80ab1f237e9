import type { Row } from '../../../data/schema.ts'
import type { Language } from './language.ts'
import type { ChartKind } from './kinds.ts'

type Qualifier = NonNullable<Row['qualifier']>

/** Everything a chart says beside its data, in one language. */
export interface Words {
  readonly qualified: Readonly<Record<Qualifier, (value: string) => string>>
  readonly asOf: (date: string) => string
  readonly range: (from: string, to: string) => string
  readonly top: (shown: number, total: number) => string
  readonly essay: string
  readonly source: string
  readonly others: string
  readonly moreNotes: string
  readonly kinds: Readonly<Record<ChartKind, string>>
  readonly marks: string
  readonly timeline: string
  readonly facts: {
    readonly founded: string
    readonly place: string
    readonly founders: string
    readonly makes: string
  }
  readonly rate: (from: string, to: string, source: string) => string
  readonly columns: {
    readonly subject: string
    readonly value: string
    readonly asOf: string
    readonly source: string
    readonly note: string
  }
  /** Between the parts of a caption, between the items of a list, between sentences, and after a name. */
  readonly comma: string
  readonly semicolon: string
  readonly list: string
  readonly stop: string
  readonly colon: string
  readonly bracketed: (text: string) => string
}

/** The words of each language. */
export const WORDS: Readonly<Record<Language, Words>> = {
  zh: {
    qualified: {
      about: (value) => `≈ ${value}`,
      over: (value) => `超过${value}`,
      'at least': (value) => `至少${value}`,
      'less than': (value) => `不足${value}`,
    },
    asOf: (date) => `截至${date}`,
    range: (from, to) => `${from}—${to}`,
    top: (shown, total) => `${total}项中的前${shown}项`,
    essay: '本文',
    source: '来源',
    others: '等',
    moreNotes: '其余附注见数据文件。',
    kinds: { bars: '条形图', columns: '柱形图', line: '折线图', share: '构成图', doughnut: '环形图' },
    marks: '图中各项及其出处',
    timeline: '时间线',
    facts: { founded: '创立', place: '地点', founders: '创始人', makes: '业务' },
    rate: (from, to, source) => `折算：${from} = ${to}（${source}）。`,
    columns: { subject: '名称', value: '数值', asOf: '截至', source: '来源', note: '附注' },
    comma: '，',
    semicolon: '；',
    list: '、',
    stop: '。',
    colon: '：',
    bracketed: (text) => `（${text}）`,
  },
  en: {
    qualified: {
      about: (value) => `≈ ${value}`,
      over: (value) => `over ${value}`,
      'at least': (value) => `at least ${value}`,
      'less than': (value) => `under ${value}`,
    },
    asOf: (date) => `as of ${date}`,
    range: (from, to) => `${from} – ${to}`,
    top: (shown, total) => `top ${shown} of ${total}`,
    essay: 'essay',
    source: 'Sources',
    others: 'and others',
    moreNotes: 'Further notes in the data file.',
    kinds: {
      bars: 'Bar chart',
      columns: 'Column chart',
      line: 'Line chart',
      share: 'Shares of a whole',
      doughnut: 'Doughnut chart',
    },
    marks: 'Marks of the chart and where they come from',
    timeline: 'Timeline',
    facts: { founded: 'Founded', place: 'Place', founders: 'Founders', makes: 'Makes' },
    rate: (from, to, source) => `Converted at ${from} = ${to} (${source}).`,
    columns: { subject: 'Name', value: 'Value', asOf: 'As of', source: 'Source', note: 'Note' },
    comma: ', ',
    semicolon: '; ',
    list: ', ',
    stop: '. ',
    colon: ': ',
    bracketed: (text) => ` (${text})`,
  },
}
