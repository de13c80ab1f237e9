import type { CompiledSlides, SlideCode } from '../site/build-request.ts'

/** Slides that were compiled apart from a build, as the code of what the page is given: of those in `known` it has the code. */
export function givenSlides(
  { order, code, titles, dress }: CompiledSlides,
  known: Readonly<Record<string, SlideCode>> = {},
): string {
  const functions = Object.entries(code)
    .filter(([key]) => known[key] === undefined)
    .map(([key, slide]) => `${JSON.stringify(key)}: ${slideFunction(slide)}`)
  const config = dress === undefined ? '' : `,\nconfig: ${dress.config}`
  return `{ order: ${JSON.stringify(order)}, code: {\n${functions.join(',\n')}\n}, titles: ${titles}${config} }`
}

function slideFunction({ markdown, frontmatter }: SlideCode): string {
  return `(shared) => {
const frontmatter = (${frontmatter})(shared)
const { default: slide } = (${markdown})({ ...shared, frontmatter })
return { default: slide, meta: frontmatter.meta }
}`
}
