import type { Localized, Row } from '../../../data/schema.ts'
import { isCurrency } from '../../../data/units.ts'
import { type Language, WORDS, translate } from './language.ts'

/** From here on a count is shortened ("1.2M", "120万"); below, every digit is shown. */
const LONG_COUNT = 1_000_000

/** Writes a value with its unit as the language does: "1.13亿美元", "$113M", "12.5%"; a counted noun is left to the caption. */
export function formatValue(value: number, unit: string, language: Language): string {
  return WORDS[language].number(value, numberOptions(value, unit, language))
}

/** Writes the value of a row with its qualifier: "over $45M", "超过4500万美元". */
export function formatRowValue(row: Pick<Row, 'value' | 'unit' | 'qualifier'>, language: Language): string {
  const [before, after] = qualifierOf(row, language)
  return before + formatValue(row.value, row.unit, language) + after
}

/** What a row's qualifier says before its value and after it. */
export function qualifierOf(
  { qualifier }: Pick<Row, 'qualifier'>,
  language: Language,
): readonly [before: string, after: string] {
  return qualifier === undefined ? ['', ''] : WORDS[language].qualified[qualifier]
}

/** Writes an amount of money with every digit, as an exchange rate has it: "$1.07", "1.07美元". */
export function formatMoney(value: number, currency: string, language: Language): string {
  const { number, currencyDisplay } = WORDS[language]
  const digits = { minimumFractionDigits: 0, maximumFractionDigits: 4 }
  return number(value, { style: 'currency', currency, currencyDisplay, ...digits })
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
  return {
    style: 'currency',
    currency,
    currencyDisplay: WORDS[language].currencyDisplay,
    notation: 'compact',
    minimumFractionDigits: 0,
    maximumFractionDigits: 2,
  }
}

/** What stands beside "2" in an amount: the name in the plural. */
function currencyName(currency: string, language: Language): string {
  const options = { style: 'currency', currency, currencyDisplay: 'name', maximumFractionDigits: 0 } as const
  return WORDS[language].number(2, options).replace(/^2\s*/u, '')
}
