import type { Words } from './words.ts'

/** What Intl writes, and what readers of the language would write in its place. */
export type Mending = readonly [written: RegExp | string, instead: string]

/** Writes numbers as Intl does for a locale, mended. */
export function numbersOf(locale: string, mendings: readonly Mending[] = []): Words['number'] {
  return (value, options) => mend(new Intl.NumberFormat(locale, options).format(value), mendings)
}

/** Writes dates as Intl does for a locale, mended. */
export function datesOf(locale: string, mendings: readonly Mending[] = []): Words['date'] {
  return (date, options) => mend(new Intl.DateTimeFormat(locale, options).format(date), mendings)
}

function mend(text: string, mendings: readonly Mending[]): string {
  return mendings.reduce((mended, [written, instead]) => mended.replace(written, instead), text)
}
