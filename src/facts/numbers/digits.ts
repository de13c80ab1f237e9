/** How a language writes numbers in digits. */
export interface DigitStyle {
  /** Character class of what stands between thousands. */
  readonly grouping: string
  readonly decimal: '.' | ','
}

/** Digits as English, Chinese and Japanese write them: 1,234.5 (and with narrow spaces). */
export const POINT: DigitStyle = { grouping: ",\\u2009\\u202f\\u00a0’'", decimal: '.' }
/** Digits as French and German write them: 1 234,5, 1.234,5, 1’234,5. */
export const COMMA: DigitStyle = { grouping: ".\\u2009\\u202f\\u00a0 ’'", decimal: ',' }

/** The pattern of a number in digits, without flags: groups `grouped` and `plain`. */
export function digitPattern({ grouping, decimal }: DigitStyle): string {
  const point = decimal === '.' ? '\\.' : ','
  const other = decimal === '.' ? '' : '|\\.\\d{1,2}(?!\\d)'
  return `\\d{1,3}(?:[${grouping}]\\d{3}(?!\\d))+(?:${point}\\d+)?|\\d+(?:[½¼¾⅓⅔⅛]|${point}\\d+${other})?`
}

const VULGAR: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3, '⅛': 0.125 }

/** The value of a number in digits. */
export function parseDigits(digits: string, { grouping, decimal }: DigitStyle): number {
  const fraction = VULGAR[digits.at(-1) ?? '']
  if (fraction !== undefined) return Number(digits.slice(0, -1)) + fraction
  const group = new RegExp(`[${grouping}](?=\\d{3}(?!\\d))`, 'gu')
  const plain = /^\d+\.\d{1,2}$/u.test(digits) ? digits : digits.replaceAll(group, '')
  return Number(decimal === ',' ? plain.replace(',', '.') : plain)
}

/** Whether a number in digits has a separator in it. */
export function isSeparated(digits: string): boolean {
  return /\D/u.test(digits)
}
