import type { GenerateOptions } from '../generate/generate.ts'

/** What the options `--slides` and `--minutes` ask for; the command line lets only one of them through. */
export function lengthOf(options: { readonly slides?: number; readonly minutes?: number }): GenerateOptions['length'] {
  if (options.slides !== undefined) return { unit: 'slides', count: options.slides }
  return options.minutes === undefined ? undefined : { unit: 'minutes', count: options.minutes }
}
