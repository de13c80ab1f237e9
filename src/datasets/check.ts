import type { Dataset } from '../../data/schema.ts'
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
