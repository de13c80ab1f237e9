import type { Plugin } from 'vite'

/** How a component error is written to the browser's console, for `watch-page.ts` to read: this word, the slide, the error. */
export const SLIDE_ERROR = 'essaydeck-slide-error'

/**
 * Three changes to Slidev 53 that a print needs:
 * a slide that is still loading shows its loading component at once (Slidev waits 300 ms, in which it cannot be told from
 * an empty slide), an error inside a component is told with the slide it is on (Vue's default drops the place), and the range
 * to print is read from the address (Slidev asks its router, which does not know the address yet when all is in one script).
 * They can go when Slidev tells when a slide is ready, where an error happened, and waits for its router.
 */
export function printPatches(): Plugin {
  return {
    name: 'essaydeck:print-patches',
    transform(code, id) {
      if (id === '/@slidev/slides') return replaceOnce(code, 'delay: 300', 'delay: 0')
      if (id === '/@slidev/setups/main')
        return replaceOnce(code, '].filter(Boolean)', `, ${ERROR_HANDLER}].filter(Boolean)`)
      if (id.endsWith('/@slidev/client/composables/useNav.ts'))
        return replaceOnce(code, 'currentRoute?.query?.range', RANGE)
      return null
    },
  }
}

const RANGE = "(new URLSearchParams(location.search).get('range') ?? undefined)"

const ERROR_HANDLER = `({ app }) => {
  app.config.errorHandler = (error, instance) => {
    let at = instance
    while (at && at.$props?.route?.no === undefined) at = at.$parent
    console.error(${JSON.stringify(SLIDE_ERROR)}, at?.$props.route.no ?? 0, String(error?.message ?? error))
  }
}`

function replaceOnce(code: string, from: string, to: string): string {
  if (!code.includes(from))
    throw new Error(`Slidev has changed: "${from}" is not where it was (src/export/site/print-patches.ts)`)
  return code.replace(from, () => to)
}
