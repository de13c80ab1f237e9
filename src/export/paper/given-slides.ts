import type { CompiledSlides, SlideCode } from '../site/build-request.ts'

/** What need not be given: code that the page has, and that of slides which are not in the range that it shows. */
interface Spared {
  readonly known?: Readonly<Record<string, SlideCode>> | undefined
  readonly range?: readonly number[] | undefined
}

/** Slides that were compiled apart from a build, as the code of what the page is given. */
export function givenSlides(
  { order, code, titles, dress }: CompiledSlides,
  { known = {}, range }: Spared = {},
): string {
  const shown = new Set(range?.map((no) => order[no - 1]) ?? order)
  const functions = Object.entries(code)
    .filter(([key]) => known[key] === undefined)
    .map(([key, slide]) => `${JSON.stringify(key)}: ${shown.has(key) ? slideFunction(slide) : unseenSlide(slide)}`)
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

/** Nobody shows it, and others may name it. */
function unseenSlide({ frontmatter }: SlideCode): string {
  return `(shared) => ({ default: { render: () => null }, meta: (${frontmatter})(shared).meta })`
}
