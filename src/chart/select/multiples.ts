import { type ChartAttributes, type Choice, type Datasets, chooseRanking } from './choose.ts'
import type { Language } from '../words/language.ts'
import { namesIn } from '../words/names.ts'
import type { Ranking } from './ranking.ts'
import type { Sourced } from '../words/source.ts'

/** Several measures of the same subjects, each by the name of its file, and their sources in one line. */
export interface Multiples {
  readonly panels: readonly { readonly name: string; readonly ranking: Ranking }[]
  readonly sources: readonly Sourced[]
}

/** Finds the datasets of `data` ("listed-value, revenue"); all panels have the subjects in the order of the first. */
export function chooseMultiples(
  datasets: Datasets,
  attributes: Omit<ChartAttributes, 'top' | 'kind'>,
  language: Language,
): Choice<Multiples> {
  const names = namesIn(attributes.data ?? '')
  const choices = (names.length === 0 ? [undefined] : names).map((data) => ({
    name: data ?? '',
    choice: chooseRanking(datasets, { ...attributes, data }, language),
  }))
  const messages = choices.flatMap(({ choice }) => ('messages' in choice ? choice.messages : []))
  if (messages.length > 0) return { messages }
  const panels = choices.flatMap(({ name, choice }) => ('value' in choice ? [{ name, ranking: choice.value }] : []))
  const order = panels[0]?.ranking.bars.map(({ row }) => row.subject) ?? []
  return {
    value: {
      panels: panels.map(({ name, ranking }) => ({ name, ranking: reordered(ranking, order) })),
      sources: panels.flatMap(({ ranking }) => ranking.bars.map(({ row }) => row)),
    },
  }
}

/** Subjects that the first panel lacks come last. */
function reordered(ranking: Ranking, order: readonly string[]): Ranking {
  const rank = (subject: string): number => (order.includes(subject) ? order.indexOf(subject) : order.length)
  return { ...ranking, bars: ranking.bars.toSorted((a, b) => rank(a.row.subject) - rank(b.row.subject)) }
}
