import type { Words } from './words.ts'

/** What Intl writes, and what readers of the language would write in its place. */
export type Mending = readonly [written: RegExp | string, instead: string]

/** Writes numbers as Intl does for a locale, mended. */
export function numbersOf(locale: string, mendings: readonly Mending[] = []): Words['number'] {
  const formatters = new Map<string, Intl.NumberFormat>()
  return (value, options) => {
    const formatter = once(formatters, JSON.stringify(options), () => new Intl.NumberFormat(locale, options))
    return mend(formatter.format(value), mendings)
  }
}

/** Writes dates as Intl does for a locale, mended. */
export function datesOf(locale: string, mendings: readonly Mending[] = []): Words['date'] {
  const formatters = new Map<string, Intl.DateTimeFormat>()
  return (date, options) => {
    const formatter = once(formatters, JSON.stringify(options), () => new Intl.DateTimeFormat(locale, options))
    return mend(formatter.format(date), mendings)
  }
}

/** Making a formatter takes a hundred times as long as using one. */
function once<Value>(made: Map<string, Value>, key: string, make: () => Value): Value {
  const value = made.get(key) ?? make()
  made.set(key, value)
  return value
}

function mend(text: string, mendings: readonly Mending[]): string {
  return mendings.reduce((mended, [written, instead]) => mended.replace(written, instead), text)
}
