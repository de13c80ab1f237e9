import type { DataFile, Dataset, Row, Source } from '../../../data/schema.ts'
import { isCurrency } from '../../../data/units.ts'
import type { Message } from '../../message/message.ts'
import { saysUnit } from './caption.ts'
import { type Datasets, findAny } from './choose.ts'
import { formatSpan } from '../words/date.ts'
import { type Language, translate } from '../words/language.ts'
import { namesIn } from '../words/names.ts'
import { formatRowValue, nameUnit } from '../words/number.ts'
import { labelOf } from './ranking.ts'
import { formatSource } from '../words/source.ts'

/** One figure of a list of sources. */
export interface Figure {
  readonly label: string
  readonly value: string
  readonly source: string
}

/** The figures of one dataset, under its title. */
export interface FigureGroup {
  readonly name: string
  readonly title: string
  readonly figures: readonly Figure[]
}

/** Lists everything in some data files ("valuations, milestones") with its source, or says which name is wrong. */
export function listFigures(
  datasets: Datasets,
  names: string,
  language: Language,
): { groups: FigureGroup[]; messages: Message[] } {
  const entries = namesIn(names).map((name) => ({ name, entry: findAny(datasets, name) }))
  return {
    groups: entries.flatMap(({ name, entry }) => ('kind' in entry ? [groupOf(name, entry, language)] : [])),
    messages: entries.flatMap(({ entry }) => ('messages' in entry ? entry.messages : [])),
  }
}

function groupOf(name: string, file: DataFile, language: Language): FigureGroup {
  const titled = { name, title: translate(file.dataset.title, language) }
  const listed = (label: string, value: string, { source }: { readonly source: Source }): Figure => ({
    label,
    value,
    source: formatSource(source, language),
  })
  switch (file.kind) {
    case 'values':
      return toGroup(name, file.dataset, language)
    case 'timeline': {
      const { events } = file.dataset
      return {
        ...titled,
        figures: events.map((event) => listed(translate(event.label, language), formatSpan(event, language), event)),
      }
    }
    case 'companies':
      return { ...titled, figures: file.dataset.companies.map((company) => listed(company.name, '', company)) }
    case 'people':
      return { ...titled, figures: file.dataset.people.map((person) => listed(person.name, '', person)) }
    case 'investors':
      return { ...titled, figures: file.dataset.investors.map((investor) => listed(investor.name, '', investor)) }
  }
}

function toGroup(name: string, dataset: Dataset, language: Language): FigureGroup {
  const unit = countedUnit(dataset, language)
  const title = translate(dataset.title, language)
  return {
    name,
    title: unit === undefined || saysUnit(title, unit) ? title : `${title} · ${unit}`,
    figures: dataset.rows.map((row) => toFigure(row, language)),
  }
}

/** A counted noun is said once, in the heading; a currency and "%" stand at each figure. */
function countedUnit({ rows, unitNames }: Dataset, language: Language): string | undefined {
  const unit = rows[0]?.unit ?? '%'
  return unit === '%' || isCurrency(unit) ? undefined : nameUnit(unit, unitNames, language)
}

function toFigure(row: Row, language: Language): Figure {
  return {
    label: labelOf(row, language),
    value: formatRowValue(row, language),
    source: formatSource(row.source, language),
  }
}
