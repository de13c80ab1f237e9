import { describe, expect, it } from 'vitest'
import type { Datasets } from '../../../src/chart/select/choose.ts'
import { checkAttributes } from '../../../src/chart/select/attributes.ts'
import { chooseFigure, splitDigits } from '../../../src/chart/select/big-figure.ts'
import { chooseCompany } from '../../../src/chart/select/company.ts'
import { chooseInvestors } from '../../../src/chart/select/investors.ts'
import { chooseMultiples } from '../../../src/chart/select/multiples.ts'
import { choosePeople } from '../../../src/chart/select/people.ts'
import { besideMark } from '../../../src/chart/draw/place-slip.ts'
import { quoteOf, sayQuote } from '../../../src/chart/words/quote.ts'
import { wrapText } from '../../../src/chart/words/wrap.ts'
import { FUNDING, MEDALS, row } from '../sample.ts'

const text = (en: string) => ({ en })
const source = { essay: text('S.') }
const DATASETS: Datasets = {
  funding: { kind: 'values', dataset: FUNDING },
  revenue: {
    kind: 'values',
    dataset: { ...FUNDING, conversions: [], rows: [row('Dust', 9), row('H', 1)] },
  },
  medals: { kind: 'values', dataset: MEDALS },
  companies: {
    kind: 'companies',
    dataset: { title: text('C'), companies: [{ name: 'H', founders: ['Kantor'], makes: text('Agents'), source }] },
  },
  people: { kind: 'people', dataset: { title: text('P'), people: [{ name: 'A', role: text('r'), source }] } },
  investors: {
    kind: 'investors',
    dataset: {
      title: text('I'),
      investors: [
        { name: 'Niel', group: text('French'), backs: 'M', source },
        { name: 'Nvidia', group: text('Others'), backs: 'M', source },
        { name: 'Bpifrance', group: text('French'), backs: 'M', source },
      ],
    },
  },
}
const textsOf = (choice: object): string[] =>
  'messages' in choice ? (choice.messages as { text: string }[]).map((message) => message.text) : []

describe('checkAttributes', () => {
  it('lists what a component knows where it is given something else', () => {
    const known = ['data', 'byDate']
    expect(checkAttributes('X', ['class', 'data-test', 'onClick', 'style'], known)).toEqual([])
    expect(checkAttributes('X', ['hihglight'], known).map((message) => message.text)).toEqual([
      '<X>: found an unknown attribute "hihglight", expected one of data, by-date',
    ])
  })
})

describe('chooseFigure', () => {
  it('shows the digits large and the words small', () => {
    expect(splitDigits('$300M')).toEqual({ before: '', digits: '$300M', after: '' })
    expect(splitDigits('3亿美元')).toEqual({ before: '', digits: '3', after: '亿美元' })
    expect(splitDigits('over $45M')).toEqual({ before: 'over', digits: '$45M', after: '' })
    expect(splitDigits('超过4500万美元')).toEqual({ before: '超过', digits: '4500', after: '万美元' })
    expect(splitDigits('≈ $55B')).toEqual({ before: '≈', digits: '$55B', after: '' })
    expect(splitDigits('7,004')).toEqual({ before: '', digits: '7,004', after: '' })
    expect(chooseFigure(DATASETS, { data: 'medals', subject: '法国' }, 'zh')).toMatchObject({
      value: { digits: '13', after: '位得主', caption: '菲尔兹奖，按国籍，', asOf: '截至2024年5月', subject: '法国' },
    })
  })

  it('names the subjects where the one named is none', () => {
    expect(textsOf(chooseFigure(DATASETS, { data: 'medals', subject: 'Spain' }, 'en'))).toEqual([
      'subject: found "Spain", expected one of United States, France',
    ])
  })
})

describe('what is known of companies, people and investors', () => {
  it('is found by name, in any case', () => {
    const choice = chooseCompany(DATASETS, { data: 'companies', name: 'h' }, 'en')
    expect(choice).toMatchObject({ value: { facts: [{ term: 'Founders', values: ['Kantor'] }, { term: 'Makes' }] } })
  })

  it('says which names there are', () => {
    expect(textsOf(chooseCompany(DATASETS, { data: 'companies', name: 'X' }, 'en'))[0]).toContain('"companies": H')
    expect(textsOf(choosePeople(DATASETS, { data: 'people', only: 'B' }, 'en'))[0]).toContain('expected some of A')
    expect(textsOf(chooseInvestors(DATASETS, { data: 'investors', backs: 'Z' }, 'en'))[0]).toContain('one of M')
  })

  it('says which component shows a file of another kind', () => {
    expect(choosePeople(DATASETS, { data: 'funding' }, 'en')).toMatchObject({
      messages: [
        {
          text: 'data: found "funding", which holds values; expected people: one of people',
          remedy: '<DataChart> shows values.',
        },
      ],
    })
  })

  it('puts investors under their groups', () => {
    expect(chooseInvestors(DATASETS, { data: 'investors' }, 'en')).toMatchObject({
      value: {
        groups: [
          { name: 'French', investors: [{ name: 'Niel' }, { name: 'Bpifrance' }] },
          { name: 'Others', investors: [{ name: 'Nvidia' }] },
        ],
      },
    })
  })
})

describe('chooseMultiples', () => {
  it('has the same subjects in the same order in every panel', () => {
    const choice = chooseMultiples(DATASETS, { data: 'funding, revenue', only: 'H, Dust' }, 'en')
    if ('messages' in choice) throw new Error(textsOf(choice).join())
    const subjects = choice.value.panels.map(({ ranking }) => ranking.bars.map((bar) => bar.row.subject))
    expect(subjects).toEqual([
      ['H', 'Dust'],
      ['H', 'Dust'],
    ])
  })
})

describe('quoteOf', () => {
  it('quotes the essay and names the record', () => {
    const record = { publisher: 'CNBC', date: '2024-06-12', title: 'Mistral raises' }
    const quote = quoteOf('Mistral', { source: { essay: text('It raised.'), record } }, 'en')
    expect(quote).toMatchObject({ sentence: 'It raised.', record: 'CNBC, June 12, 2024: Mistral raises' })
    expect(sayQuote(quote, 'en')).toBe('essay: It raised. CNBC, June 12, 2024: Mistral raises')
  })
})

describe('besideMark', () => {
  const slip = { width: 400, height: 100 }
  const slide = { width: 980, height: 552 }

  it('stands below its mark, above one at the bottom, and never leaves the slide', () => {
    expect(besideMark(slip, { left: 100, top: 100, width: 40, height: 20 }, slide)).toEqual({ left: 120, top: 128 })
    expect(besideMark(slip, { left: 100, top: 460, width: 40, height: 20 }, slide).top).toBe(352)
    expect(besideMark(slip, { left: 940, top: 100, width: 40, height: 20 }, slide).left).toBe(564)
    expect(besideMark(slip, { left: 100, top: 20, width: 40, height: 500 }, slide).top).toBe(436)
  })
})

describe('wrapText', () => {
  it('breaks between words and between Chinese characters, and loses nothing but spaces', () => {
    expect(wrapText('United States', 4)).toEqual(['United', 'States'])
    expect(wrapText('欧洲其他国家', 4)).toEqual(['欧洲其他', '国家'])
    expect(wrapText('俄罗斯，苏联', 3)).toEqual(['俄罗', '斯，苏', '联'])
  })
})
