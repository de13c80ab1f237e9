import { datesOf, numbersOf } from '../intl.ts'
import type { Words } from '../words.ts'

export const german: Words = {
  number: numbersOf('de-DE', [
    ['Renminbi Yuan', 'Yuan'],
    ['Japanische Yen', 'Yen'],
  ]),
  date: datesOf('de-DE', [[/(?<=^\d+\.) /u, '\u00a0']]),
  year: (year) => year,
  currencyDisplay: 'symbol',
  space: ' ',
  qualified: {
    about: ['rund ', ''],
    over: ['über ', ''],
    'at least': ['mindestens ', ''],
    'less than': ['unter ', ''],
  },
  // US-Dollar stays on one line.
  inUnit: (name, isCurrency) => (isCurrency ? `in ${name.replaceAll('-', '\u2011')}` : name),
  asOf: (date) => `Stand: ${date}`,
  range: (from, to) => (/\s/u.test(from + to) ? `${from}\u00a0– ${to}` : `${from}–${to}`),
  top: (shown, total) => (shown === 1 ? `der höchste von ${total} Werten` : `die ${shown} höchsten von ${total}`),
  essay: 'Essay',
  source: 'Quellen',
  others: 'u.\u00a0a.',
  moreNotes: 'Weitere Anmerkungen in der Datendatei.',
  kinds: {
    bars: 'Balkendiagramm',
    columns: 'Säulendiagramm',
    line: 'Liniendiagramm',
    share: 'Anteile am Ganzen',
    doughnut: 'Ringdiagramm',
  },
  marks: 'Werte des Diagramms und ihre Quellen',
  facts: { founded: 'Gegründet', place: 'Ort', founders: 'Gründer', makes: 'Angebot' },
  rate: (from, to, source) => `Umgerechnet zum Kurs ${from} = ${to} (${source}).`,
  columns: { subject: 'Name', value: 'Wert', asOf: 'Stand', source: 'Quelle', note: 'Anmerkung' },
  comma: ', ',
  semicolon: '; ',
  list: ', ',
  stop: '. ',
  colon: ': ',
}
