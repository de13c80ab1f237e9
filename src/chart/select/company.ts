import type { Company } from '../../../data/schema.ts'
import { error } from '../../message/message.ts'
import { type Choice, type Datasets, findData } from './choose.ts'
import { formatDate } from '../words/date.ts'
import { type Language, WORDS, translate } from '../words/language.ts'
import type { Sourced } from '../words/source.ts'

/** What is known of a company, as a list of terms. */
export interface CompanyFacts {
  readonly facts: readonly { readonly term: string; readonly values: readonly string[] }[]
  readonly note: string | undefined
  readonly sources: readonly Sourced[]
}

/** Finds a company by its name, in a file that holds companies. */
export function chooseCompany(
  datasets: Datasets,
  { data, name }: { readonly data: string; readonly name?: string | undefined },
  language: Language,
): Choice<CompanyFacts> {
  const found = findData(datasets, data, 'companies')
  if ('messages' in found) return found
  const { companies } = found.value
  const company = companies.find((candidate) => candidate.name.toLowerCase() === name?.trim().toLowerCase())
  if (company !== undefined) return { value: showCompany(company, language) }
  const names = companies.map((candidate) => candidate.name).join(', ')
  const wrong = name === undefined ? 'nothing' : `"${name}"`
  return { messages: [error('chart/name', `name: found ${wrong}, expected a company of "${data}": ${names}`)] }
}

function showCompany({ founded, place, founders, makes, note, source }: Company, language: Language): CompanyFacts {
  const { facts: terms, list: comma } = WORDS[language]
  const facts = [
    { term: terms.founded, values: founded === undefined ? [] : [formatDate(founded, language)] },
    { term: terms.place, values: place === undefined ? [] : [translate(place, language)] },
    {
      term: terms.founders,
      values: founders.map((name, index) => (index < founders.length - 1 ? name + comma.trimEnd() : name)),
    },
    { term: terms.makes, values: [translate(makes, language)] },
  ]
  return {
    facts: facts.filter(({ values }) => values.length > 0),
    note: note && translate(note, language),
    sources: [{ source }],
  }
}
