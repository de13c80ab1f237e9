import path from 'node:path'
import { checkTarget } from '../export/check-target.ts'
import type { PageOutput } from '../export/output.ts'
import type { HandoutStyle } from './form.ts'

/** The handout for paper of a deck: slides as vectors with their notes, contents, sources, tags and outline. */
export function handoutOutput(out: string, style: HandoutStyle): PageOutput {
  const file = path.resolve(out)
  return {
    kind: 'handout',
    from: 'page',
    out,
    usesUp: true,
    check: () => checkTarget(file),
    async print(opened, job) {
      // Loaded only where a handout is asked for.
      const { finishHandout, printHandout } = await import('./print-and-finish.ts')
      const cache = path.join(job.deck.root, 'node_modules/.cache/essaydeck')
      const { value: print, messages } = await printHandout(opened, { ...job, style, cache })
      if (print === undefined) return { value: undefined, messages }
      return {
        value: {
          async finish() {
            const { value, messages: said } = await finishHandout(print)
            const made = value && {
              files: [{ file, data: value.pdf }],
              pages: value.pages,
              charts: print.charts.length,
            }
            return { value: made, messages: said }
          },
        },
        messages,
      }
    },
  }
}
