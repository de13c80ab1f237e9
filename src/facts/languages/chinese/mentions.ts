import type { Clause } from '../../clauses/clause.ts'
import type { Word } from '../../clauses/lexicon.ts'
import type { Mention } from '../../discourse/mention.ts'
import type { Span } from '../../model.ts'
import { OWNED } from './attributes.ts'
import { phraseAt } from './phrase.ts'
import { type ChineseWord, wordAt } from './words.ts'

/** How far after a verb or a preposition its noun is looked for, in characters. */
const NEAR = 20
const NOUN = /^[\p{Script=Han}A-Za-z0-9·]{2,10}$/u
/** What gives a name: 一家叫穗和的企业, 名为云脊. */
const CALLED =
  /(?:叫做?|名为|名叫|取名|起名|唤作)“?(?<name>[\p{Script=Han}A-Z][\p{Script=Han}A-Za-z·]{1,4}?)”?(?=[的，。；、“”（]|$)(?:的(?<noun>[\p{Script=Han}]{2,4}))?/gu

/** What a subject is said to be: 是一家做传感器的公司. */
const IS =
  /^(?:如今|现在|当时|本来|原本|曾经?|就|也)?是[一全本这最国省][^，。；]{0,16}?(?<noun>公司|企业|集团|机构|工厂|城市|小城|县城|古镇|小镇|村子|城|镇|县|市|村|岛|学校|医院|大学|队伍|球队|俱乐部)(?=[，。；]|$)/u

/** The noun phrases of a Chinese sentence: its subjects, and what stands after verbs and prepositions. */
export function chineseMentions(text: string, clauses: readonly Clause[]): Mention[] {
  const named = namedIn(text)
  const found = [...named, ...subjectsIn(text, clauses, named)]
  for (let at = 0; at < text.length;) {
    const word = wordAt(text, at)
    if (word !== undefined && takesObject(text, word)) objectsAt(text, word.end, found)
    at = Math.max(word?.end ?? 0, at + 1)
  }
  return found.toSorted((a, b) => a.start - b.start)
}

function subjectsIn(sentence: string, clauses: readonly Clause[], named: readonly Mention[]): Mention[] {
  return clauses.flatMap(({ subject }) => {
    if (subject === undefined || subject.text === '' || subject.kind === 'attribute' || subject.kind === 'person')
      return []
    if (named.some(({ text }) => subject.text.includes(text))) return []
    const { text, kind, start, end, isPerson } = subject
    const called = kind === 'group' ? undefined : IS.exec(sentence.slice(end, end + 24))?.groups?.['noun']
    return [
      {
        text,
        head: text,
        kind: kind === 'name' || kind === 'group' ? kind : called === undefined ? 'thing' : 'name',
        role: 'subject' as const,
        article: kind === 'group' ? ('definite' as const) : ('none' as const),
        called: called === undefined ? [] : [called],
        start,
        end,
        ...(isPerson === true && { isPerson }),
      },
    ]
  })
}

/** Whether a noun may follow a word that is its object: a verb or a preposition, of one character only with an aspect mark. */
function takesObject(text: string, { kind, end }: Word<ChineseWord>): boolean {
  if (kind === 'short') return /[了着过一]/u.test(text[end] ?? '')
  return kind === 'verb' || kind === 'preposition' || kind === 'saying'
}

/** Whether characters hold a word that is no noun. */
function isMixed(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) {
    const word = wordAt(text, at)
    if (word?.kind === 'noun') at = word.end - 1
    else if (word !== undefined && word.end - word.start > 1) return true
  }
  return false
}

function objectsAt(text: string, from: number, found: Mention[]): void {
  const start = from + (/^[了着过的]*/u.exec(text.slice(from, from + 3))?.[0].length ?? 0)
  const phrase = phraseAt(text, start, Math.min(text.length, start + NEAR))
  if (phrase === undefined || found.some(({ start, end }) => start <= phrase.start && phrase.start < end)) return
  const [owner, noun] = [phrase.nouns.at(-2), phrase.nouns.at(-1)]
  for (const each of [owner, noun]) {
    if (each === undefined) continue
    const word = text.slice(each.start, each.end).replace(/(?:[手心路街]?[里上下中]|[和与及])$/u, '')
    if (
      !NOUN.test(word) ||
      isMixed(text, each) ||
      OWNED.test(word) ||
      found.some(({ start, end }) => start < each.end && each.start < end)
    )
      continue
    found.push({
      text: word,
      head: word,
      kind: 'thing',
      role: each === noun ? 'object' : 'owner',
      article: phrase.pointed ? 'definite' : phrase.counted ? 'indefinite' : 'none',
      called: [],
      ...each,
    })
  }
}

function namedIn(text: string): Mention[] {
  return [...text.matchAll(CALLED)].flatMap(({ index, 0: whole, groups }) => {
    const name = groups?.['name']
    if (name === undefined) return []
    const start = index + whole.indexOf(name)
    const noun = groups?.['noun']
    return [
      {
        text: name,
        head: name,
        kind: 'name' as const,
        role: 'object' as const,
        article: 'none' as const,
        called: noun === undefined ? [] : [noun],
        start,
        end: index + whole.length,
      },
    ]
  })
}
