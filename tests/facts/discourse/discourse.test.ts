import { describe, expect, it } from 'vitest'
import { parseEssay } from '../../../src/essay/parse.ts'
import { findFacts } from '../../../src/facts/find-facts.ts'

const subjectOf = (lang: string, body: string, value: number): string | null | undefined => {
  const { value: essay } = parseEssay(`---\ntitle: T\nlang: ${lang}\n---\n\n${body}\n`, 'essay.md')
  return (essay === undefined ? [] : findFacts(essay)).find((fact) => fact.value === value)?.subject
}

/** What is taken up, some sentences, one of their values, and whose it is. */
const TAKEN_UP: readonly (readonly [string, string, string, number, string])[] = [
  ['an object', 'en', 'In 1931 the council built a bridge. It cost £40,000.', 40000, 'bridge'],
  [
    'a name set beside its noun',
    'en',
    'Ostrel, a maker of pumps, grew. Last year the firm employed 90 people.',
    90,
    'Ostrel',
  ],
  ['a noun that has a name', 'en', 'Marlow is a town on the Esk. The town has 9,000 inhabitants.', 9000, 'Marlow'],
  [
    'a chain of pronouns',
    'en',
    'Ostrel makes pumps. It began in a shed. It moved in 2003. It employs 90 people.',
    90,
    'Ostrel',
  ],
  [
    'no company by a person',
    'en',
    'Ostrel makes pumps. Its founder, Ada Finch, left. The company employs 90 people.',
    90,
    'Ostrel',
  ],
  ['an object by its gender', 'fr', 'Le maire fit bâtir une halle. Elle a coûté 40 000 francs.', 40000, 'halle'],
  [
    'a noun set beside its name',
    'fr',
    'Ostrel, une entreprise de Lyon, grandit. L’entreprise emploie 90 personnes.',
    90,
    'Ostrel',
  ],
  ['an adjective before a pronoun', 'fr', 'Le lac est froid. Profond de 112 mètres, il garde la glace.', 112, 'lac'],
  ['an object by its gender', 'de', 'Der Graf ließ eine Brücke bauen. Sie kostete 40.000 Mark.', 40000, 'Brücke'],
  [
    'a noun set beside its name',
    'de',
    'Ostrel, ein Hersteller von Pumpen, wächst. Das Unternehmen beschäftigt 90 Menschen.',
    90,
    'Ostrel',
  ],
  ['a demonstrative', 'de', 'Er gründete einen Verein. Der hat 1.150 Mitglieder.', 1150, 'Verein'],
  ['what is said in a main clause', 'de', 'Frau Brandt vermutet, die Menge könnte um 30 Prozent wachsen.', 30, 'Menge'],
  ['a name that a clause gives', 'zh', '城东有一家叫穗丰的企业。公司有90名员工。', 90, '穗丰'],
  ['a company, not who speaks', 'zh', '岭山科技是一家做水泵的公司。公司2023年有90名员工。', 90, '岭山科技'],
  ['a company', 'ja', '港町の湊にオストレ精機がある。同社では90人が働く。', 90, 'オストレ精機'],
  ['whose a figure is', 'ja', 'オストレ精機は港町の会社だ。昨年の売上高は14億円だった。', 1400000000, 'オストレ精機'],
]

describe('whom a sentence takes up', () => {
  it.each(TAKEN_UP)('%s (%s): %s (%d)', (_, lang, body, value, subject) => {
    expect(subjectOf(lang, body, value)).toBe(subject)
  })

  it('is the same whether or not the sentences before have facts of their own', () => {
    const plain = 'Ostrel makes pumps. It is old. It employs 90 people.'
    const full = 'Ostrel makes 400 pumps. It is 40 years old. It employs 90 people.'
    expect(subjectOf('en', plain, 90)).toBe('Ostrel')
    expect(subjectOf('en', full, 90)).toBe('Ostrel')
  })
})
