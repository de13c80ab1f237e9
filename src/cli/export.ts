import process from 'node:process'
import { exportFiles } from '../export/export-files.ts'
import { stepTimer } from '../export/step-timer.ts'
import type { ExportStep } from '../export/step-timer.ts'
import { MessageError, hasErrors, type Message, type Result } from '../message/message.ts'
import { planExport, type ExportPlan, type ExportWish } from './export/plan-export.ts'
import { describeFiles, STEPS, toJson } from './export/report.ts'
import type { ExportSettings } from './export/settings.ts'
import { projectOf } from './export/project-settings.ts'
import { report, say } from './report.ts'

export interface ExportCommand extends ExportSettings {
  readonly browser?: string
  /** The deck as well as its handout: true for beside the deck. */
  readonly deck?: string | true
  readonly json: boolean
}

/** `essaydeck export [DECK]`: makes a deck's PDF, handout, pictures, presentation and notes, all of them from one build. */
export async function exportCommand(
  deck: string,
  { browser, deck: deckPdf, json, ...commandLine }: ExportCommand,
): Promise<void> {
  const wish = async (): Promise<ExportWish> => ({ deck, commandLine, deckPdf, ...(await projectOf(deck)) })
  if (json) await exportAsJson(deck, wish, browser)
  else await exportAsText(await wish(), browser)
}

/** Exports a deck, telling each step; gives the files and folders that were written, none where something is wrong. */
export async function exportAsText(wish: ExportWish, browser: string | undefined): Promise<readonly string[]> {
  const { value: plan, messages } = planExport(wish)
  report(messages)
  if (plan === undefined) return []
  const names = plan.outputs.map(({ out }) => out)
  say(`${wish.deck} → ${names.join(', ')}`)
  const request = requestOf(wish.deck, plan, browser)
  const { value, messages: about } = await exportFiles(request, plan.outputs, tellingTimer())
  report(about)
  if (value === undefined || hasErrors(about)) return []
  for (const line of describeFiles(value)) say(`  ${line}`)
  return names
}

/** Each step is told once, however many files it is for. */
function tellingTimer(): ReturnType<typeof stepTimer> {
  const told = new Set<ExportStep>()
  return stepTimer((step) => {
    if (!told.has(step)) say(`  ${STEPS[step]} …`)
    told.add(step)
  })
}

/** One report on the standard output and nothing else, whatever happens; an error makes the exit status 1. */
async function exportAsJson(deck: string, wish: () => Promise<ExportWish>, browser: string | undefined): Promise<void> {
  const timer = stepTimer()
  const { value: files = [], messages } = await caught(async () => {
    const { value: plan, messages: about } = planExport(await wish())
    if (plan === undefined) return { value: undefined, messages: about }
    const exported = await exportFiles(requestOf(deck, plan, browser), plan.outputs, timer)
    return { value: exported.value?.files, messages: [...about, ...exported.messages] }
  })
  say(JSON.stringify(toJson(deck, files, timer.seconds(), messages), undefined, 2))
  if (hasErrors(messages)) process.exitCode = 1
}

async function caught<T>(work: () => Promise<Result<T | undefined>>): Promise<Result<T | undefined>> {
  try {
    return await work()
  } catch (thrown) {
    if (!(thrown instanceof MessageError)) throw thrown
    const messages: readonly Message[] = thrown.messages
    return { value: undefined, messages }
  }
}

function requestOf(
  entry: string,
  { dark, withClicks, range }: ExportPlan,
  browser: string | undefined,
): Parameters<typeof exportFiles>[0] {
  return { entry, browser, dark, withClicks, range }
}
