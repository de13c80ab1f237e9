import { datesOf, numbersOf } from '../intl.ts'
import type { Words } from '../words.ts'

const intl = numbersOf('fr-FR', [
  [/\s%/u, '\u202f%'],
  ['£GB', '£'],
  ['JPY', '¥'],
  ['dollars des États-Unis', 'dollars américains'],
  ['yuans renminbi chinois', 'yuans'],
  ['yens japonais', 'yens'],
])

const MILLION = 1e6
const MILLIARD = 1e9
/** From here on Intl would round to a billion (a thousand milliards). */
const ALMOST_BILLION = 999e9

/** Thousands are written out (Intl: "45,2 k €"), and a thousand milliards are counted in milliards (Intl: "1 Bn €"). */
function number(value: number, options: Intl.NumberFormatOptions): string {
  const size = Math.abs(value)
  if (options.notation !== 'compact' || (size >= MILLION && size < ALMOST_BILLION)) return intl(value, options)
  const inFull = { ...options, notation: 'standard' } as const
  if (size < MILLION) return intl(value, inFull)
  return intl(value / MILLIARD, inFull).replace(/\d(?!.*\d)/u, '$&\u00a0Md')
}

/** French, with a narrow no-break space before ; : and %. */
export const french: Words = {
  number,
  date: datesOf('fr-FR', [
    [/^1(?=\s)/u, '1er'],
    [/(?<=^\d+(?:er)?) /u, '\u00a0'],
  ]),
  year: (year) => year,
  currencyDisplay: 'symbol',
  space: ' ',
  qualified: {
    about: ['environ ', ''],
    over: ['plus de ', ''],
    'at least': ['au moins ', ''],
    'less than': ['moins de ', ''],
  },
  inUnit: (name, isCurrency) => (isCurrency ? `en ${name}` : name),
  asOf: (date) => date,
  range: (from, to) => (/\s/u.test(from + to) ? `${from}\u00a0– ${to}` : `${from}–${to}`),
  top: (shown, total) =>
    shown === 1 ? `la première valeur sur ${total}` : `les ${shown} premières valeurs sur ${total}`,
  essay: 'l’essai',
  source: 'Sources',
  others: 'et d’autres',
  moreNotes: 'Autres remarques dans le fichier de données.',
  kinds: {
    bars: 'Diagramme en barres',
    columns: 'Diagramme en colonnes',
    line: 'Courbe',
    share: 'Parts d’un tout',
    doughnut: 'Diagramme en anneau',
  },
  marks: 'Éléments du graphique et leurs sources',
  facts: { founded: 'Création', place: 'Lieu', founders: 'Fondateurs', makes: 'Activité' },
  rate: (from, to, source) => `Converti au taux de ${from} = ${to} (${source}).`,
  columns: { subject: 'Nom', value: 'Valeur', asOf: 'Date', source: 'Source', note: 'Remarque' },
  comma: ', ',
  semicolon: '\u202f; ',
  list: ', ',
  stop: '. ',
  colon: '\u202f: ',
}
