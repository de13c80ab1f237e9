import type { Fact } from '../../src/facts/model.ts'
import type { Annotation } from './corpus.ts'

/** What became of the claims of one text. */
export interface Outcome {
  readonly stated: number
  readonly reported: number
  /** Value found in its sentence; with the right unit too; with the right measure and subject too. */
  readonly values: number
  readonly units: number
  readonly measures: number
  readonly subjects: number
  readonly both: number
  readonly dates: number
  readonly hypothetical: number
  /** Of those stated, how many two readers say the same subject of. */
  readonly agreed: number
  readonly missed: readonly Annotation[]
  readonly extra: readonly Fact[]
  readonly wrong: readonly (readonly [Annotation, Fact])[]
}

/** Pairs each annotation with a reported fact of the same value in the same sentence, each fact once. */
export function compare(stated: readonly Annotation[], reported: readonly Fact[]): Outcome {
  const free = [...reported]
  const pairs = stated.map((claim) => {
    const ranked = free
      .filter((fact) => sameValue(claim, fact) && sameSentence(claim.sentence, fact.sentence))
      .toSorted((a, b) => Number(sameSubject(claim, b)) - Number(sameSubject(claim, a)))
    const found = ranked[0]
    if (found !== undefined) free.splice(free.indexOf(found), 1)
    return [claim, found] as const
  })
  const found = pairs.flatMap(([claim, fact]) => (fact === undefined ? [] : [[claim, fact] as const]))
  const count = (test: (claim: Annotation, fact: Fact) => boolean): number =>
    found.filter(([claim, fact]) => test(claim, fact)).length
  const sameMeasure = (claim: Annotation, fact: Fact): boolean => claim.measure === fact.measure
  return {
    stated: stated.length,
    reported: reported.length,
    values: found.length,
    units: count(sameUnit),
    measures: count(sameMeasure),
    subjects: count(sameSubject),
    both: count((claim, fact) => sameMeasure(claim, fact) && sameSubject(claim, fact)),
    dates: count((claim, fact) => claim.asOf === fact.asOf),
    hypothetical: count((claim, fact) => claim.hypothetical === fact.hypothetical),
    agreed: stated.filter(({ also }) => also === undefined).length,
    missed: pairs.flatMap(([claim, fact]) => (fact === undefined ? [claim] : [])),
    extra: free,
    wrong: found.filter(
      ([claim, fact]) => !sameUnit(claim, fact) || !sameMeasure(claim, fact) || !sameSubject(claim, fact),
    ),
  }
}

function sameValue(claim: Annotation, fact: Fact): boolean {
  const near = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(0.01, Math.abs(a) * 1e-6)
  return near(claim.value, fact.value) && near(claim.valueMax ?? claim.value, fact.valueMax ?? fact.value)
}

/** Whether one of two sentences is the other, or a part of it, whatever stands between its words. */
export function sameSentence(a: string, b: string): boolean {
  const [one, other] = [plain(a), plain(b)]
  return one.includes(other) || other.includes(one)
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
}

/** Units agree where they are the same word but for case, number and article, or one contains the other. */
export function sameUnit(claim: Annotation, fact: Fact): boolean {
  const [a, b] = [stem(claim.unit), stem(fact.unit)]
  if (a === b) return true
  if (/^[A-Z]{3}$|^%$|^pp$/u.test(claim.unit ?? '') || a === '' || b === '') return false
  return a.includes(b) || b.includes(a)
}

function stem(unit: string | null): string {
  return plain(unit ?? '').replace(/(?:nen|en|es|s|n|e|x)$/u, '') || (unit ?? '')
}

/** The subject is right that one of the readers gives: where careful readers differ, neither is wrong. */
export function sameSubject(claim: Annotation, fact: Pick<Fact, 'subject'>): boolean {
  return agree(claim.subject, fact.subject) || (claim.also !== undefined && agree(claim.also, fact.subject))
}

/** Subjects agree where one names the other: Mistral and Mistral AI. */
function agree(one: string | null, other: string | null): boolean {
  const [a, b] = [plain(one ?? ''), plain(other ?? '')]
  return a === b || (a !== '' && b !== '' && (a.includes(b) || b.includes(a)))
}
