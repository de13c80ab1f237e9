import { checkAttributes } from '../../chart/select/attributes.ts'
import { chooseFigure } from '../../chart/select/big-figure.ts'
import { type Choice, chooseRanking } from '../../chart/select/choose.ts'
import { chooseCompany } from '../../chart/select/company.ts'
import { listFigures } from '../../chart/select/figures.ts'
import { chooseInvestors } from '../../chart/select/investors.ts'
import { chooseMultiples } from '../../chart/select/multiples.ts'
import { choosePeople } from '../../chart/select/people.ts'
import { chooseChronology } from '../../chart/select/timeline.ts'
import { type Language, languageOf } from '../../chart/words/language.ts'
import type { Sourced } from '../../chart/words/source.ts'
import type { Message } from '../../message/message.ts'
import type { MarkupElement } from '../source/markup.ts'
import { type Given, givenAttributes } from './attributes.ts'
import type { Context } from './context.ts'
import { clickSteps } from './html.ts'
import type { Block, Finding, Piece } from './model.ts'

/** What a component shows: blocks, and where their figures come from. */
interface Shown {
  readonly block: Block
  readonly sources: readonly Sourced[]
}

interface Component {
  readonly attributes: readonly string[]
  readonly show: (given: Given, context: Context & { readonly language: Language }) => Choice<Shown>
}

const CHART = ['kind', 'top', 'highlight', 'only', 'group', 'groupName', 'reveal', 'lang']

function chart(data?: string): Component {
  return {
    attributes: data === undefined ? [...CHART, 'data'] : CHART,
    show: (given, { datasets, language }) =>
      map(chooseRanking(datasets, { data, ...given }, language), (ranking) => ({
        block: { kind: 'chart', ranking, ...(given['groupName'] !== undefined && { group: given['groupName'] }) },
        sources: ranking.bars.map(({ row }) => row),
      })),
  }
}

/** Our components by name; each chooses its data with the code that the deck chooses with. */
const OURS: Readonly<Record<string, Component>> = {
  DataChart: chart(),
  ValuationChart: chart('valuations'),
  MedalChart: chart('medals'),
  FundingChart: chart('funding'),
  SmallMultiples: {
    attributes: ['data', 'only', 'highlight', 'lang'],
    show: (given, { datasets, language }) =>
      map(chooseMultiples(datasets, given, language), ({ panels, sources }) => ({
        block: { kind: 'multiples', panels: panels.map(({ ranking }) => ranking) },
        sources,
      })),
  },
  Timeline: {
    attributes: ['data', 'highlight', 'reveal', 'lang'],
    show: (given, { datasets, language }) =>
      map(chooseChronology(datasets, given, language), (chronology) => ({
        block: { kind: 'timeline', chronology },
        sources: chronology.events.map(({ event }) => event),
      })),
  },
  BigFigure: {
    attributes: ['data', 'subject', 'lang'],
    show: (given, { datasets, language }) =>
      map(chooseFigure(datasets, given, language), (figure) => ({
        block: { kind: 'figure', figure },
        sources: figure.sources,
      })),
  },
  CompanyFacts: {
    attributes: ['name', 'data', 'lang'],
    show: ({ name, data = 'companies' }, { datasets, language }) =>
      map(chooseCompany(datasets, { name, data }, language), (company) => ({
        block: { kind: 'company', company },
        sources: company.sources,
      })),
  },
  PeopleList: {
    attributes: ['data', 'only', 'lang'],
    show: ({ data = 'people', only }, { datasets, language }) =>
      map(choosePeople(datasets, { data, only }, language), ({ people, sources }) => ({
        block: { kind: 'people', people },
        sources,
      })),
  },
  InvestorList: {
    attributes: ['data', 'backs', 'lang'],
    show: ({ data = 'investors', backs }, { datasets, language }) =>
      map(chooseInvestors(datasets, { data, backs }, language), ({ groups, note, sources }) => ({
        block: { kind: 'investors', groups, ...(note !== undefined && { note }) },
        sources,
      })),
  },
  SourceList: {
    attributes: ['data', 'lang'],
    show: ({ data = '' }, { datasets, language }) => {
      const { groups, messages } = listFigures(datasets, data, language)
      return messages.length > 0 ? { messages } : { value: { block: { kind: 'sources', groups }, sources: [] } }
    },
  },
}

function map<From>(choice: Choice<From>, make: (value: From) => Shown): Choice<Shown> {
  return 'messages' in choice ? choice : { value: make(choice.value) }
}

/** How each of our components becomes blocks; a wrong name in it is an error, as it is in the deck. */
export const COMPONENTS: Readonly<Record<string, (element: MarkupElement, context: Context) => Piece[]>> =
  Object.fromEntries(Object.entries(OURS).map(([name, component]) => [name, convert(name, component)]))

function convert(name: string, { attributes, show }: Component): (element: MarkupElement, context: Context) => Piece[] {
  return (element, context) => {
    const { given, findings } = givenAttributes(element)
    const unknown = Object.keys(given).filter((attribute) => !attributes.includes(attribute))
    const wrong = checkAttributes(name, unknown, attributes)
    const language = languageOf(given['lang'] ?? context.tag)
    const choice = show(given, { ...context, language })
    const failures = [...wrong, ...('messages' in choice ? choice.messages : [])]
    if (failures.length > 0 || !('value' in choice))
      return [...findings, ...failures.map((each) => failure(name, each))]
    const { block, sources } = choice.value
    const steps = given['reveal'] === undefined ? [] : [clickSteps(`<${name} reveal>`, `<${name}`)]
    return [block, { kind: 'origin', sources }, ...findings, ...steps]
  }
}

function failure(name: string, { rule, text, remedy }: Message): Finding {
  const named = text.startsWith(`<${name}>`) ? text : `<${name}> ${text}`
  return { kind: 'finding', severity: 'error', rule, text: named, remedy, near: `<${name}` }
}
