import path from 'node:path'
import { checkTarget } from '../export/check-target.ts'
import type { PageOutput } from '../export/output.ts'
import type { HandoutStyle } from './form.ts'
import type { HandoutPrint } from './print-handout.ts'

/** The handout for paper of a deck: slides as vectors with their notes, contents, sources, tags and outline. */
export function handoutOutput(out: string, style: HandoutStyle): PageOutput<HandoutPrint> {
  const file = path.resolve(out)
  return {
    kind: 'handout',
    from: 'page',
    out,
    usesUp: true,
    isWhole: true,
    check: () => checkTarget(file),
    async print(opened, job) {
      // Loaded only where a handout is asked for.
      const { printHandout } = await import('./print-and-finish.ts')
      const cache = path.join(job.deck.root, 'node_modules/.cache/essaydeck')
      return await printHandout(opened, { ...job, style, cache })
    },
    async finish([print]) {
      if (print === undefined) return { value: undefined, messages: [] }
      const { finishHandout } = await import('./print-and-finish.ts')
      const { value, messages } = await finishHandout(print)
      if (value === undefined) return { value, messages }
      const files = [{ file, data: value.pdf }]
      return { value: { files, pages: value.pages, charts: print.charts.length }, messages }
    },
  }
}
