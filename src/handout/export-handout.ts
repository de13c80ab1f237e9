import path from 'node:path'
import type { Output } from '../export/export-files.ts'
import { finishHandout } from './finish-handout.ts'
import type { HandoutStyle } from './form.ts'
import { printHandout } from './print-handout.ts'

/** The handout for paper of a deck: slides as vectors with their notes, contents, sources, tags and outline. */
export function handoutOutput(out: string, style: HandoutStyle): Output {
  return {
    out,
    async print(browser, job) {
      const cache = path.join(job.deck.root, 'node_modules/.cache/essaydeck')
      const { value: print, messages } = await printHandout(browser, { ...job, style, cache })
      if (print === undefined) return { value: undefined, messages }
      return { value: { charts: print.charts, finish: () => finishHandout(print) }, messages }
    },
  }
}
