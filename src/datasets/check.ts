import type { Dataset, Timeline } from '../../data/schema.ts'
import { conversionFrom, mainUnit } from '../../data/units.ts'
import { type Message, error } from '../message/message.ts'
import type { Places } from './places.ts'
import { describeField } from './words.ts'

/** Checks what no single field can show: each subject once at any date, and every unit convertible to the main one. */
export function checkDataset(dataset: Dataset, places: Places): Message[] {
  return [...checkSubjects(dataset, places), ...checkUnits(dataset, places)]
}

function checkSubjects(dataset: Dataset, places: Places): Message[] {
  return dataset.rows.flatMap(({ subject, asOf }, index) => {
    const first = dataset.rows.findIndex((row) => row.subject === subject && row.asOf === asOf)
    if (first === index) return []
    const path = ['rows', index, 'subject']
    const text = `${describeField(dataset, path)}: found "${subject}" as of ${asOf} again (first in row ${first + 1}), expected each subject once at any date`
    return [error('data/subject', text, { place: places.valueAt(path) })]
  })
}

function checkUnits(dataset: Dataset, places: Places): Message[] {
  const main = mainUnit(dataset.rows)
  return dataset.rows.flatMap(({ unit }, index) => {
    if (unit === main || conversionFrom(unit, dataset) !== undefined) return []
    const path = ['rows', index, 'unit']
    const text = `${describeField(dataset, path)}: found "${unit}", expected "${main}" like most rows, or a conversion from "${unit}" to "${main}" in "conversions"`
    return [error('data/unit', text, { place: places.valueAt(path) })]
  })
}

/** Checks that no event ends before it starts. */
export function checkEvents(timeline: Timeline, places: Places): Message[] {
  return timeline.events.flatMap(({ start, end }, index) => {
    // Of "2024" and "2024-05" neither is before the other: only what both say is compared.
    if (end === undefined || end >= start.slice(0, end.length)) return []
    const path = ['events', index, 'end']
    const text = `${describeField(timeline, path)}: found "${end}", expected a date not before the start, "${start}"`
    return [error('data/end', text, { place: places.valueAt(path) })]
  })
}

/** Checks that each name of a list stands there once. */
export function checkNames<List extends string>(
  file: Readonly<Record<List, readonly { readonly name: string }[]>>,
  list: List,
  places: Places,
): Message[] {
  const names = file[list].map(({ name }) => name)
  return names.flatMap((name, index) => {
    const first = names.indexOf(name)
    if (first === index) return []
    const path = [list, index, 'name']
    const text = `${describeField(file, path)}: found "${name}" again (first in entry ${first + 1}), expected each name once`
    return [error('data/name', text, { place: places.valueAt(path) })]
  })
}
