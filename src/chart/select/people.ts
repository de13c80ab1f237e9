import type { Person } from '../../../data/schema.ts'
import { error } from '../../message/message.ts'
import { type Choice, type Datasets, findData } from './choose.ts'
import { type Language, translate } from '../words/language.ts'
import { namesIn } from '../words/names.ts'
import type { Sourced } from '../words/source.ts'

/** People in the order of their file, in one language. */
export interface ShownPeople {
  readonly people: readonly { readonly name: string; readonly role: string; readonly from: string | undefined }[]
  readonly sources: readonly Sourced[]
}

/** Finds the people of a file, all or only those named. */
export function choosePeople(
  datasets: Datasets,
  { data, only }: { readonly data?: string | undefined; readonly only?: string | undefined },
  language: Language,
): Choice<ShownPeople> {
  const found = findData(datasets, data, 'people')
  if ('messages' in found) return found
  const { people } = found.value
  const wanted = only === undefined ? undefined : namesIn(only)
  const unknown = (wanted ?? []).filter((name) => !people.some((person) => person.name === name))
  if (unknown.length > 0) {
    const names = people.map(({ name }) => name).join(', ')
    return { messages: unknown.map((name) => error('chart/only', `only: found "${name}", expected some of ${names}`)) }
  }
  return {
    value: showPeople(
      people.filter(({ name }) => wanted?.includes(name) ?? true),
      language,
    ),
  }
}

function showPeople(people: readonly Person[], language: Language): ShownPeople {
  return {
    people: people.map(({ name, role, from }) => ({
      name,
      role: translate(role, language),
      from: from && translate(from, language),
    })),
    sources: people,
  }
}
