import type { Bar } from '../../chart/select/ranking.ts'
import type { Language } from '../../chart/words/language.ts'
import type { ChartLabel } from './drawing.ts'

/** Languages that write numbers with commas between thousands and a point before decimals. */
const COMMAS: ReadonlySet<Language> = new Set(['en', 'zh', 'ja'])

/** The label of a bar as the deck writes it, with the mark of its note; text where "45.200" is no forty-five and a fifth. */
export function labelOf({ text, length, highlighted }: Bar, mark: string, language: Language): ChartLabel {
  const whole = text + mark
  return { text: whole, format: COMMAS.has(language) ? formatFor(whole, length) : undefined, highlighted }
}

const NUMBER = /^(\D*?)(-?\d[\d,]*(?:\.\d+)?)(\D*)$/u
/** Each comma after the digits of a number format divides by a thousand (ECMA-376, part 1, 18.8.30). */
const MOST_THOUSANDS = 4

/**
 * The number format that writes a value as a text has it: "$86B" for 86,000,000,000 is `"$"0,,,"B"`. Undefined where no
 * format can: it knows no ten thousands (万) and no hundred millions (亿), and a converted value is not the one written.
 */
export function formatFor(text: string, value: number): string | undefined {
  const [, before = '', digits, after = ''] = NUMBER.exec(text) ?? []
  if (digits === undefined) return undefined
  const decimals = digits.split('.')[1]?.length ?? 0
  const plain = digits.replaceAll(',', '')
  const thousands = Array.from({ length: MOST_THOUSANDS + 1 }, (_, index) => index).find(
    (power) => (value / 1000 ** power).toFixed(decimals) === plain,
  )
  if (thousands === undefined) return undefined
  const whole = digits.includes(',') ? '#,##0' : '0'
  const part = decimals === 0 ? '' : `.${'0'.repeat(decimals)}`
  return `${literal(before)}${whole}${part}${','.repeat(thousands)}${literal(after)}`
}

/** Text in a number format; a quotation mark cannot stand in one. */
function literal(text: string): string {
  return text === '' ? '' : `"${text.replaceAll('"', '”')}"`
}
