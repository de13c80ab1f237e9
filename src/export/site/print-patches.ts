import type { Plugin } from 'vite'
import { FACES } from '../../slidev/faces.ts'
import { SHARED_MODULE, TITLES } from './slides/shared-plugin.ts'

const FAMILIES = [...new Set(FACES.map(({ family }) => family))]

/** How a component error is written to the browser's console, for `watch-page.ts` to read: this word, the slide, the error. */
export const SLIDE_ERROR = 'essaydeck-slide-error'

/**
 * Changes to Slidev 53 that a print needs:
 * a slide that is still loading shows its loading component at once (Slidev waits 300 ms, in which it cannot be told from
 * an empty slide), fonts are there before the slides, an error inside a component is told with the slide it is on (Vue's
 * default drops the place), slides can be replaced, also while they are shown, and the range to print is read from the address
 * (Slidev asks its router, which does not know the address yet when all is in one script).
 * They can go when Slidev tells when a slide is ready, where an error happened, and waits for its router.
 */
export function printPatches(): Plugin {
  return {
    name: 'essaydeck:print-patches',
    transform: {
      order: 'pre',
      handler: patch,
    },
  }
}

function patch(code: string, id: string): string | null {
  if (id === '/@slidev/slides') return replaceable(replaceOnce(code, 'delay: 300', 'delay: 0'))
  if (id === '/@slidev/title-renderer') return TITLE_RENDERER
  if (id === '/@slidev/setups/main')
    return replaceOnce(code, '].filter(Boolean)', `, ${ERROR_HANDLER}, ${FONTS_FIRST}].filter(Boolean)`)
  if (id.endsWith('/@slidev/client/composables/useNav.ts'))
    return replaceOnce(code, 'currentRoute?.query?.range', RANGE)
  if (id.endsWith('/@slidev/client/internals/PrintContainer.vue')) return replaceOnce(code, ':key="no"', KEY)
  return null
}

/** A slide keeps what it was set up with: one that is replaced is set up anew. */
const KEY = ':key="slides[no - 1].own ?? no"'

/** Slides that were compiled apart from the build are given to the page beside it; one that was not is the build's own. */
function replaceable(code: string): string {
  const slides = `(() => {
  const made = new Map()
  const slideOf = (own, index) => {
    const load = async () => own.default
    return { no: index + 1, meta: own.meta, load, component: getAsyncComponent(index, load), own }
  }
  const current = (own, index) => {
    if (own === undefined) return data[index]
    if (!made.has(own)) made.set(own, slideOf(own, index))
    return made.get(own)
  }
  const all = () => apart.value?.slides.map(current) ?? data
  const shown = shallowRef(all())
  watch(apart, () => { shown.value = all() }, { flush: 'sync' })
  return shown
})()`
  return `import { watch } from 'vue'\nimport { apart } from '${SHARED_MODULE}'\n${replaceOnce(code, 'shallowRef(data)', slides)}`
}

const TITLE_RENDERER = `import { h } from 'vue'
import { apart } from '${SHARED_MODULE}'
import titles from '${TITLES}'
export default (_, { attrs }) => h(apart.value?.titles ?? titles, attrs)`

const RANGE = "(new URLSearchParams(location.search).get('range') ?? undefined)"

const ERROR_HANDLER = `({ app }) => {
  app.config.errorHandler = (error, instance) => {
    let at = instance
    while (at && at.$props?.route?.no === undefined) at = at.$parent
    console.error(${JSON.stringify(SLIDE_ERROR)}, at?.$props.route.no ?? 0, String(error?.message ?? error))
  }
}`

/** Text is measured, and charts are drawn, once: with its fonts. One that does not load is told by the page's state, where it is used. */
const FONTS_FIRST = `() => {
  const own = ${JSON.stringify(FAMILIES)}
  const faces = [...document.fonts].filter(({ family }) => own.includes(family.replaceAll('"', '')))
  return Promise.all(faces.map((face) => face.load().catch(() => undefined)))
}`

function replaceOnce(code: string, from: string, to: string): string {
  if (!code.includes(from))
    throw new Error(`Slidev has changed: "${from}" is not where it was (src/export/site/print-patches.ts)`)
  return code.replace(from, () => to)
}
