import path from 'node:path'
import { checkTarget } from '../export/check-target.ts'
import type { PageOutput } from '../export/output.ts'
import type { PrintJob } from '../export/print/print-job.ts'
import type { HandoutStyle } from './form.ts'
import type { HandoutJob } from './job.ts'
import type { HandoutSurvey } from './placement.ts'
import type { HandoutPrint } from './print-handout.ts'

/** The handout for paper of a deck: slides as vectors with their notes, contents, sources, tags and outline. */
export function handoutOutput(out: string, style: HandoutStyle): PageOutput<HandoutPrint, HandoutSurvey> {
  const file = path.resolve(out)
  return {
    kind: 'handout',
    from: 'page',
    out,
    usesUp: true,
    check: () => checkTarget(file),
    async survey(opened, job) {
      const { surveyHandout } = await tools()
      return await surveyHandout(opened, handoutJob(job, style))
    },
    async print(opened, job, surveys) {
      const { printHandout } = await tools()
      return await printHandout(opened, handoutJob(job, style), surveys)
    },
    async finish(parts) {
      const { finishHandout } = await tools()
      const { value, messages } = await finishHandout(parts)
      if (value === undefined) return { value, messages }
      const { pdf, pages, charts } = value
      return { value: { files: [{ file, data: pdf }], pages, charts }, messages }
    },
  }
}

/** Loaded only where a handout is asked for. */
async function tools(): Promise<typeof import('./print-and-finish.ts')> {
  return await import('./print-and-finish.ts')
}

function handoutJob(job: PrintJob, style: HandoutStyle): HandoutJob {
  return { ...job, style, cache: path.join(job.deck.root, 'node_modules/.cache/essaydeck') }
}
