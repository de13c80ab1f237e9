import type { Conversion, Dataset, Row } from './schema.ts'

/** The unit that most rows use (of equals, the first): the one the bars of a chart are measured in. */
export function mainUnit(rows: readonly Pick<Row, 'unit'>[]): string {
  const counts = new Map<string, number>()
  for (const { unit } of rows) counts.set(unit, (counts.get(unit) ?? 0) + 1)
  const most = Math.max(...counts.values())
  return [...counts].find(([, count]) => count === most)?.[0] ?? ''
}

/** The stated conversion from a unit to the dataset's main unit; undefined where none is stated. */
export function conversionFrom(unit: string, dataset: Pick<Dataset, 'rows' | 'conversions'>): Conversion | undefined {
  const main = mainUnit(dataset.rows)
  return dataset.conversions?.find(({ from, to }) => from === unit && to === main)
}

/** Whether a unit is a currency, by the form of its ISO 4217 code. */
export function isCurrency(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit)
}
