import type { Dataset, Row } from '../../data/schema.ts'
import { isCurrency } from '../../data/units.ts'
import type { Message } from '../message/message.ts'
import { saysUnit } from './caption.ts'
import { type Datasets, findDataset } from './choose.ts'
import { type Language, translate } from './language.ts'
import { formatRowValue, nameUnit } from './number.ts'
import { labelOf } from './ranking.ts'
import { formatSource } from './source.ts'

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

/** Lists every figure of some datasets ("valuations, medals") with its source, or says which name is wrong. */
export function listFigures(
  datasets: Datasets,
  names: string,
  language: Language,
): { groups: FigureGroup[]; messages: Message[] } {
  const entries = namesIn(names).map((name) => ({ name, entry: findDataset(datasets, name) }))
  return {
    groups: entries.flatMap(({ name, entry }) => ('dataset' in entry ? [toGroup(name, entry.dataset, language)] : [])),
    messages: entries.flatMap(({ entry }) => ('messages' in entry ? entry.messages : [])),
  }
}

function namesIn(names: string): string[] {
  return names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
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
