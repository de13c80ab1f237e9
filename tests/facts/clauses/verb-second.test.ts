import { describe, expect, it } from 'vitest'
import { german } from '../../../src/facts/languages/german/german.ts'
import { brief } from './brief.ts'

describe('clauses of a German sentence', () => {
  it.each([
    ['a subject after its verb', 'Im Mai sammelte Acme fünf Millionen ein.', ['Acme name']],
    ['an object before the verb', '11.400 Objekte umfasst die Sammlung.', ['Sammlung thing']],
    ['a participle before the verb', 'Gekostet hat der Turm 48 Millionen.', ['Turm thing']],
    ['a subordinate clause and a pronoun', 'Weil der Fluss steigt, baut sie 300 Dämme.', ['Fluss thing', '? anyone']],
    [
      'what somebody is, before the verb',
      'Betreiber ist die Genossenschaft Bürgerstrom Eichsfeld.',
      ['Bürgerstrom Eichsfeld name'],
    ],
    [
      'a name beside a thing, and a measure',
      'Die Direktorin, Irmgard Pohl, zählt 40 Gäste.',
      ['Irmgard Pohl name person', 'Irmgard Pohl name person'],
    ],
    ['nobody', 'Es kamen 300 Leute.', ['-']],
  ])('%s', (_, sentence, expected) => {
    expect(brief(german.clauses(sentence))).toEqual(expected)
  })
})
