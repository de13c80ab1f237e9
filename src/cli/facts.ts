import { readEssay } from '../essay/read.ts'
import { findFacts } from '../facts/find-facts.ts'
import type { Fact } from '../facts/model.ts'
import { report, say } from './report.ts'
import { formatTable } from '../message/table.ts'

export interface FactsCommand {
  readonly json: boolean
  readonly repair: boolean
}

/** `essaydeck facts ESSAY`: lists every measured claim of an essay, as a table or as JSON. */
export async function factsCommand(file: string, options: FactsCommand): Promise<void> {
  const { value: essay, messages } = await readEssay(file, { repair: options.repair })
  report(messages)
  if (essay === undefined) return
  const facts = findFacts(essay)
  say(options.json ? JSON.stringify(facts.map(jsonOf), undefined, 2) : tableOf(facts))
}

/** The fields in the order that the README gives. */
function jsonOf(fact: Fact): Fact {
  const { subject, measure, value, valueMax, unit, asOf, approx, qualifier, hypothetical, sentence, line, column } =
    fact
  return { subject, measure, value, valueMax, unit, asOf, approx, qualifier, hypothetical, sentence, line, column }
}

function tableOf(facts: readonly Fact[]): string {
  const head = ['place', 'subject', 'measure', 'value', 'unit', 'as of', 'sentence']
  return formatTable([head, ...facts.map(rowOf)])
}

function rowOf(fact: Fact): readonly string[] {
  const { line, column, subject, measure, unit, asOf, hypothetical, sentence } = fact
  const kind = hypothetical ? `${measure} (hypothetical)` : measure
  return [`${line}:${column}`, subject ?? '', kind, valueOf(fact), unit ?? '', asOf ?? '', sentence]
}

function valueOf({ value, valueMax, approx, qualifier }: Fact): string {
  const range = valueMax === null ? String(value) : `${value} to ${valueMax}`
  return [approx ? 'about' : '', qualifier ?? '', range].filter((part) => part !== '').join(' ')
}
