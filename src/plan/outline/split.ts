import type { Language } from '../../language/index.ts'
import { blocksOf, draftOf, lengthOf, proseOf } from './draft.ts'
import type { Draft, Passage } from './draft.ts'
import { splitBlock } from './split-block.ts'

/** Two drafts of one that is prose, or of a cover with prose, as even as can be; undefined where there is too little of it. */
export function splitDraft(draft: Draft, language: Language): readonly [Draft, Draft] | undefined {
  const { kind } = draft.shown
  if (kind !== 'prose' && kind !== 'cover') return undefined
  const units = unitsOf(draft)
  const halves = splitBetween(units, kind === 'cover', language) ?? splitWithin(units, kind === 'cover', language)
  if (halves === undefined) return undefined
  const [first, second] = halves.map(joinUnits)
  if (first === undefined || second === undefined) return undefined
  return [{ ...draft, ...draftOf(draft.shown, first, language) }, draftOf({ kind: 'prose' }, second, language)]
}

/** The passages cut into one block each; a heading with nothing under it is one, too. */
function unitsOf({ passages }: Draft): readonly Passage[] {
  return passages.flatMap(({ section, blocks }) =>
    blocks.length === 0 ? [{ section, blocks }] : blocks.map((block) => ({ section, blocks: [block] })),
  )
}

function joinUnits(units: readonly Passage[]): readonly Passage[] {
  const passages: Passage[] = []
  for (const unit of units) {
    const last = passages.at(-1)
    if (last?.section === unit.section && last !== undefined) {
      passages[passages.length - 1] = { ...last, blocks: [...last.blocks, ...unit.blocks] }
    } else passages.push(unit)
  }
  return passages
}

type Halves = readonly [readonly Passage[], readonly Passage[]]

/** The evenest of the cuts between blocks that leave prose on both sides; a cover keeps its list. */
function splitBetween(units: readonly Passage[], keepsList: boolean, language: Language): Halves | undefined {
  const list = keepsList ? units.findLastIndex(({ blocks }) => blocks.some(({ kind }) => kind === 'list')) : -1
  return units
    .map((_, index): Halves => [units.slice(0, index), units.slice(index)])
    .slice(Math.max(1, list + 1))
    .filter((halves) => halves.every(hasProse))
    .toSorted((a, b) => unevenness(a, language) - unevenness(b, language))[0]
}

function hasProse(passages: readonly Passage[]): boolean {
  return proseOf(blocksOf({ passages })).length > 0
}

function unevenness(halves: Halves, language: Language): number {
  const [first = 0, second = 0] = halves.map((passages) => lengthOf(proseOf(blocksOf({ passages })), language))
  return Math.abs(first - second)
}

/** Where one block has all the prose, it is cut itself. */
function splitWithin(units: readonly Passage[], keepsList: boolean, language: Language): Halves | undefined {
  const at = units.findIndex(({ blocks }) => proseOf(blocks).length > 0)
  const unit = units[at]
  const [block] = unit?.blocks ?? []
  if (unit === undefined || block === undefined || (keepsList && block.kind === 'list')) return undefined
  const halves = splitBlock(block, language)
  if (halves === undefined) return undefined
  const [first, second] = halves.map((half): Passage => ({ ...unit, blocks: [half] }))
  if (first === undefined || second === undefined) return undefined
  return [
    [...units.slice(0, at), first],
    [second, ...units.slice(at + 1)],
  ]
}
