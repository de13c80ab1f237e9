import type { CompiledSlides } from '../site/build-request.ts'

/** Slides that were compiled apart from a build, as the code of what the page is given: of those in `known` it has the code. */
export function givenSlides(
  { order, code, titles, dress }: CompiledSlides,
  known: Readonly<Record<string, string>> = {},
): string {
  const functions = Object.entries(code)
    .filter(([key]) => known[key] === undefined)
    .map(([key, text]) => `${JSON.stringify(key)}: ${text}`)
  const config = dress === undefined ? '' : `,\nconfig: ${dress.config}`
  return `{ order: ${JSON.stringify(order)}, code: {\n${functions.join(',\n')}\n}, titles: ${titles}${config} }`
}
