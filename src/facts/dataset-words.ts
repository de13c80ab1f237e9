import type { Measure } from '../../data/schema.ts'
import type { Fact } from './model.ts'

/** How datasets are called in one language. */
export interface DatasetWords {
  readonly title: (fact: Pick<Fact, 'measure' | 'unit'>) => string
  readonly ofSubject: (title: string, subject: string) => string
  /** Units of time and age, which compare nothing. */
  readonly durations: RegExp
}

/** Headers of a column that says of when the figures of its row are, in any language; of another year they are not. */
export const YEAR_HEADER =
  /^(?:year|date|as of|season|an(?:née)?|saison|jahr|stand|datum|年份?|年度|年次|时间|日期|日付|财年)$/iu

/** Headers of what counts nothing: versions, places in an order, numbers of pages or lines. */
export const NO_MEASURE =
  /^(?:version|versions|release|releases|v|no\.?|nr\.?|n°|nº|#|rank|ranking|rang|platz|id|page|pages?|seite|zeile|line|版本|版次|编号|序号|排名|名次|页码?|バージョン|版|番号|順位|頁|ページ)(?![\p{L}])/iu

type Titles = Readonly<Record<Exclude<Measure, 'count'>, string>>

function titled(titles: Titles, counted: (unit: string) => string): DatasetWords['title'] {
  return ({ measure, unit }) => (measure === 'count' ? counted(unit ?? '') : titles[measure])
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** "kW", "ha", "ct/kWh": has no plural. */
function isSymbol(unit: string): boolean {
  return /^\P{L}|^\p{Ll}{1,2}$|\p{Lu}|[/°²³]/u.test(unit)
}

function pluralOf(unit: string): string {
  return /s$|people|staff/u.test(unit) ? unit : unit.replace(/([^aeiou])y$/u, '$1ie').concat('s')
}

const WORDS: Readonly<Record<string, DatasetWords>> = {
  en: {
    title: titled(
      {
        valuation: 'Valuation',
        funding: 'Funding',
        revenue: 'Revenue',
        amount: 'Amounts',
        headcount: 'Staff',
        percent: 'Shares',
      },
      (unit) => (isSymbol(unit) ? unit : capitalise(pluralOf(unit))),
    ),
    ofSubject: (title, subject) => `${title}, ${subject}`,
    durations: /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|centur\p{L}+|decades?)$/u,
  },
  zh: {
    title: titled(
      { valuation: '估值', funding: '融资额', revenue: '营收', amount: '金额', headcount: '员工人数', percent: '占比' },
      (unit) => `数量（${unit}）`,
    ),
    ofSubject: (title, subject) => `${subject}：${title}`,
    durations: /^(?:年|个月|月|天|周|小时|分钟|秒|岁|倍|世纪)$/u,
  },
  fr: {
    title: titled(
      {
        valuation: 'Valorisation',
        funding: 'Levées de fonds',
        revenue: 'Chiffre d’affaires',
        amount: 'Montants',
        headcount: 'Effectifs',
        percent: 'Parts',
      },
      (unit) => (isSymbol(unit) ? unit : capitalise(/[sx]$/u.test(unit) ? unit : `${unit}s`)),
    ),
    ofSubject: (title, subject) => `${title}, ${subject}`,
    durations: /^(?:ans?|années?|mois|semaines?|jours?|heures?|minutes?|siècles?)$/u,
  },
  de: {
    title: titled(
      {
        valuation: 'Bewertung',
        funding: 'Finanzierung',
        revenue: 'Umsatz',
        amount: 'Beträge',
        headcount: 'Beschäftigte',
        percent: 'Anteile',
      },
      (unit) => `Anzahl: ${unit}`,
    ),
    ofSubject: (title, subject) => `${title}, ${subject}`,
    durations: /^(?:Jahre?|Monate?|Wochen?|Tage?|Stunden?|Minuten?|Sekunden?|Jahrhunderte?)$/u,
  },
  ja: {
    title: titled(
      {
        valuation: '企業価値',
        funding: '資金調達額',
        revenue: '売上高',
        amount: '金額',
        headcount: '従業員数',
        percent: '割合',
      },
      (unit) => `数（${unit}）`,
    ),
    ofSubject: (title, subject) => `${subject}の${title}`,
    durations: /^(?:年間?|か月|カ月|週間|日間|時間|分間?|秒|歳|倍)$/u,
  },
}

/** The words of a language by its primary subtag; English where there are none. */
export function wordsOf(lang: string): DatasetWords {
  const english = WORDS['en']
  const words = WORDS[lang] ?? english
  if (words === undefined) throw new Error('the English words are missing')
  return words
}
