import type { Clause } from '../../clauses/clause.ts'
import type { Mention, Role } from '../../discourse/mention.ts'
import { phraseBefore } from './subject.ts'
import { OWNED } from './words.ts'

/** Particles after nouns, which tell what these do. */
const PARTICLE = /(?:を|に|で|と|から|へ|の|より|まで|や)/gu
/** How far back from its particle a noun is looked for, in characters. */
const NEAR = 20

/** The noun phrases of a Japanese sentence: its subjects, and the nouns before other particles. */
export function japaneseMentions(text: string, clauses: readonly Clause[]): Mention[] {
  const found: Mention[] = [...subjectsIn(text, clauses), ...predicateIn(text)]
  for (const { index, 0: particle } of text.matchAll(PARTICLE)) {
    const noun = phraseBefore(text, Math.max(0, index - NEAR), index)?.found
    if (noun === undefined || noun.text.length < 2 || (noun.kind !== 'name' && noun.kind !== 'thing')) continue
    if (OWNED.test(noun.text) || /^[\d一二三四五六七八九十百千万億約]/u.test(noun.text)) continue
    if (found.some(({ start, end }) => start <= noun.start && noun.start < end)) continue
    const { text: words, kind, start, isPerson } = noun
    const called = calledBefore(text, start)
    found.push({
      text: words,
      head: words,
      kind: called === undefined ? kind : 'name',
      role: roleOf(particle),
      article: 'none',
      called: called === undefined ? [] : [called],
      start,
      end: index,
      ...(isPerson === true && { isPerson }),
    })
  }
  return found.toSorted((a, b) => a.start - b.start)
}

function roleOf(particle: string): Role {
  if (particle === 'を') return 'object'
  return particle === 'の' ? 'owner' : 'oblique'
}

/** What a name is called right before it: 化学者の久瀬亮, 空調メーカーの瀬良川精機. */
function calledBefore(text: string, start: number): string | undefined {
  return /(?<noun>[\p{Script=Han}\p{Script=Katakana}ー]{1,8}(?:者|家|士|手|師|員|長|人|職人|選手|教授|会社|企業|メーカー|大手|老舗|座|町|村|島))の$/u.exec(
    text.slice(Math.max(0, start - 12), start),
  )?.groups?.['noun']
}

/** Who it is that a sentence ends with: …会社の一つが、…ハナミチ計器だ. */
function predicateIn(text: string): Mention[] {
  const end = /(?:だ|である|です|だった|であった)。?$/u.exec(text)?.index
  const noun = end === undefined ? undefined : phraseBefore(text, Math.max(0, end - NEAR), end)?.found
  if (noun?.kind !== 'name' || end === undefined) return []
  return [
    {
      text: noun.text,
      head: noun.text,
      kind: 'name',
      role: 'subject',
      article: 'none',
      called: [],
      start: noun.start,
      end,
    },
  ]
}

function subjectsIn(sentence: string, clauses: readonly Clause[]): Mention[] {
  return clauses.flatMap(({ subject }) => {
    if (subject === undefined || subject.text === '' || subject.kind === 'attribute' || subject.kind === 'person')
      return []
    const { text, kind, start, end, isPerson } = subject
    const called = kind === 'group' ? undefined : calledBefore(sentence, start)
    return [
      {
        text,
        head: text,
        kind: kind === 'name' || kind === 'group' ? kind : called === undefined ? 'thing' : 'name',
        role: subject.passing === true ? ('object' as const) : ('subject' as const),
        article: kind === 'group' ? ('definite' as const) : ('none' as const),
        called: called === undefined ? [] : [called],
        start,
        end,
        ...(isPerson === true && { isPerson }),
      },
    ]
  })
}
