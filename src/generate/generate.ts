import path from 'node:path'
import { datasetMessages, datasetsOf, readDatasets } from '../datasets/read.ts'
import type { NamedDatasets } from '../datasets/read.ts'
import type { Deck } from '../deck/model.ts'
import { renderDeck } from '../deck/render.ts'
import { verifyDeck } from '../deck/verify.ts'
import type { Essay } from '../essay/model.ts'
import { readEssay } from '../essay/read.ts'
import { hasErrors } from '../message/message.ts'
import type { Result } from '../message/message.ts'
import { planDeck } from '../plan/plan.ts'
import { addonsFor } from './addons.ts'

/** The files that generating reads and names; `data` is the folder of datasets. */
export interface GenerateOptions {
  readonly essay: string
  readonly deck: string
  readonly data: string
}

/** What generating makes: nothing is written yet. */
export interface Generated {
  readonly essay: Essay
  readonly deck: Deck
  readonly text: string
}

/**
 * The way from an essay to the text of a deck: read the essay, read the datasets, plan, render, read back. It stops with a
 * value of undefined after the first step that has an error. The same files give the same bytes.
 */
export async function generateDeck(options: GenerateOptions): Promise<Result<Generated | undefined>> {
  const { value: essay, messages: essayMessages } = await readEssay(options.essay)
  const datasets = await readDatasets(options.data)
  const inputMessages = [...essayMessages, ...datasetMessages(datasets)]
  if (essay === undefined || hasErrors(inputMessages)) return { value: undefined, messages: inputMessages }

  const { value: deck, messages: planMessages } = planDeck(essay, await planOptions(options, datasets))
  const text = renderDeck(deck)
  const messages = [...inputMessages, ...planMessages, ...verifyDeck(text, deck, options.deck)]
  return { value: hasErrors(messages) ? undefined : { essay, deck, text }, messages }
}

async function planOptions(options: GenerateOptions, datasets: NamedDatasets): Promise<Parameters<typeof planDeck>[1]> {
  const folder = path.dirname(path.resolve(options.deck))
  return {
    datasets: datasetsOf(datasets, 'values'),
    essayPath: path.relative(folder, path.resolve(options.essay)).replaceAll(path.sep, '/'),
    addons: await addonsFor(folder),
  }
}
