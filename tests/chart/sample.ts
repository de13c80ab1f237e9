import type { Dataset, Row } from '../../data/schema.ts'
import type { DrawnBar, Theme } from '../../src/chart/draw/drawing.ts'

/** A row with everything but what a test is about. */
export function row(subject: string, value: number, rest: Partial<Row> = {}): Row {
  return {
    subject,
    value,
    unit: 'USD',
    asOf: '2024-05',
    source: { essay: { en: `${subject} raised money.` } },
    ...rest,
  }
}

/** Funding in two currencies, with a qualifier, notes and labels in both languages. */
export const FUNDING: Dataset = {
  measure: 'funding',
  title: { zh: '融资', en: 'Funding' },
  conversions: [
    { from: 'EUR', to: 'USD', rate: 1.07, asOf: '2024-06', source: { publisher: 'ECB', date: '2024-06-03' } },
  ],
  rows: [
    row('Giskard', 4_500_000, { unit: 'EUR', asOf: '2021' }),
    row('H', 220_000_000, { labels: { zh: 'H（种子轮）', en: 'H (seed)' } }),
    row('Dust', 45_000_000, { qualifier: 'over', note: { zh: '公开宣布 2150 万美元', en: 'Announced: $21.5M' } }),
    row('Mistral AI', 113_000_000, {
      asOf: '2023-06',
      source: { record: { publisher: 'TechCrunch', date: '2023-06-13' } },
    }),
    row('Tiny', 4_600_000),
  ],
}

/** A count, whose unit has a name of its own. */
export const MEDALS: Dataset = {
  measure: 'count',
  title: { zh: '菲尔兹奖，按国籍', en: 'Fields Medals by nationality' },
  unitNames: { laureate: { zh: '位得主', en: 'laureates' } },
  rows: [
    row('United States', 15, { unit: 'laureate', labels: { zh: '美国', en: 'United States' } }),
    row('France', 13, { unit: 'laureate', labels: { zh: '法国', en: 'France' } }),
  ],
}

/** Colours that a test can tell apart. */
export const THEME: Theme = {
  ink: '#000',
  soft: '#555',
  line: '#ddd',
  paper: '#fff',
  grey: '#999',
  blue: '#00f',
  highlight: '#f00',
  highlightText: '#e00',
  fonts: 'Inter, sans-serif',
}

/** A mark as the canvas draws it, with everything but what a test is about. */
export function drawnBar(label: string, length: number, rest: Partial<DrawnBar> = {}): DrawnBar {
  const date = { date: '2024', dateText: '2024' }
  return {
    label,
    length,
    text: `$${length}`,
    highlighted: false,
    grouped: false,
    mark: '',
    series: label,
    ...date,
    ...rest,
  }
}
