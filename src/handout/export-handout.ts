import path from 'node:path'
import type { Output } from '../export/export-files.ts'
import type { HandoutStyle } from './form.ts'

/** The handout for paper of a deck: slides as vectors with their notes, contents, sources, tags and outline. */
export function handoutOutput(out: string, style: HandoutStyle): Output {
  return {
    out,
    async print(browser, job) {
      // Loaded only where a handout is asked for.
      const { finishHandout, printHandout } = await import('./print-and-finish.ts')
      const cache = path.join(job.deck.root, 'node_modules/.cache/essaydeck')
      const { value: print, messages } = await printHandout(browser, { ...job, style, cache })
      if (print === undefined) return { value: undefined, messages }
      return { value: { charts: print.charts.length, finish: () => finishHandout(print) }, messages }
    },
  }
}
