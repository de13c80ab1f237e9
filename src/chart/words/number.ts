import type { Localized, Row } from '../../../data/schema.ts'
import { isCurrency } from '../../../data/units.ts'
import { type Language, LOCALES, translate } from './language.ts'
import { WORDS } from './words.ts'

/** From here on a count is shortened ("1.2M", "120万"); below, every digit is shown. */
const LONG_COUNT = 1_000_000

/** Writes a value with its unit as the language does: "1.13亿美元", "$113M", "12.5%"; a counted noun is left to the caption. */
export function formatValue(value: number, unit: string, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], numberOptions(value, unit, language)).format(value)
}

/** Writes the value of a row with its qualifier: "over $45M", "超过4500万美元". */
export function formatRowValue(row: Pick<Row, 'value' | 'unit' | 'qualifier'>, language: Language): string {
  const text = formatValue(row.value, row.unit, language)
  return row.qualifier === undefined ? text : WORDS[language].qualified[row.qualifier](text)
}

/** Names a unit for a caption: "US dollars", "美元", or the dataset's own name of a counted noun. */
export function nameUnit(
  unit: string,
  names: Readonly<Record<string, Localized>> | undefined,
  language: Language,
): string {
  const own = names?.[unit]
  if (own !== undefined) return translate(own, language)
  return isCurrency(unit) ? currencyName(unit, language) : unit
}

function numberOptions(value: number, unit: string, language: Language): Intl.NumberFormatOptions {
  if (unit === '%') return { style: 'unit', unit: 'percent', maximumFractionDigits: 2 }
  if (isCurrency(unit)) return currencyOptions(unit, language)
  return { notation: Math.abs(value) < LONG_COUNT ? 'standard' : 'compact', maximumFractionDigits: 2 }
}

function currencyOptions(currency: string, language: Language): Intl.NumberFormatOptions {
  const currencyDisplay = language === 'zh' ? 'name' : 'symbol'
  return {
    style: 'currency',
    currency,
    currencyDisplay,
    notation: 'compact',
    minimumFractionDigits: 0,
    maximumFractionDigits: 2,
  }
}

function currencyName(currency: string, language: Language): string {
  const format = new Intl.NumberFormat(LOCALES[language], { style: 'currency', currency, currencyDisplay: 'name' })
  return format.formatToParts(2).find(({ type }) => type === 'currency')?.value ?? currency
}
