import { describe, expect, it } from 'vitest'
import { english } from '../../../src/facts/languages/english/english.ts'
import { french } from '../../../src/facts/languages/french/french.ts'
import { brief } from './brief.ts'

describe('clauses of a sentence whose subject stands before its verb', () => {
  it.each([
    [
      'a relative clause between a subject and its verb',
      'The federation, which has its seat in Lausanne, paid out 120,000 francs.',
      ['federation thing', 'federation thing aside', 'federation thing'],
    ],
    [
      'one without commas',
      'The trust that she set up raised £860,000.',
      ['trust thing', '? person aside', 'trust thing'],
    ],
    ['times and places before a subject', 'In March 2022 the company raised $5m.', ['company group']],
    [
      'a speech between a subject and its verb',
      'The share of wind power, she points out, rose by 6 points.',
      ['wind power thing', '? person', 'wind power thing'],
    ],
    [
      'a name that takes the verb before it',
      'Snowflake is worth $55bn and Datadog about $37bn.',
      ['Snowflake name', 'Datadog name'],
    ],
    ['nobody', 'There are 24 cinemas in Ghent.', ['-']],
    ['a name beside a thing', 'The grid company, Norvolt, lost €17m.', ['Norvolt name', 'Norvolt name']],
    [
      'measures with and without an owner',
      'Its revenue grew, while Acme’s turnover fell.',
      ['revenue attribute', 'Acme name'],
    ],
  ])('English: %s', (_, sentence, expected) => {
    expect(brief(english.clauses(sentence))).toEqual(expected)
  })

  it.each([
    [
      'a relative clause',
      'La nef, qui fut bâtie en 1180, mesure 31 mètres.',
      ['nef thing', 'nef thing aside', 'nef thing'],
    ],
    [
      'a name beside a thing, with a particle',
      'Sa patronne, Anne Le Dantec, emploie cent salariés.',
      ['Anne Le Dantec name person', 'Anne Le Dantec name person'],
    ],
    ['nobody, then somebody', 'On posa des rails, et la mairie paya.', ['-', 'mairie thing', 'mairie thing']],
    [
      'measures of two words, and a group',
      'Son chiffre d’affaires a doublé ; la jeune pousse embauche.',
      ['chiffre attribute', 'pousse group'],
    ],
  ])('French: %s', (_, sentence, expected) => {
    expect(brief(french.clauses(sentence))).toEqual(expected)
  })
})
