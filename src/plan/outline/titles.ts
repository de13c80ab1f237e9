import type { Essay, Section } from '../../essay/model.ts'
import type { Language } from '../../language/index.ts'
import { blocksOf, headingsOf } from './draft.ts'
import type { Draft, Group } from './draft.ts'
import { claimOf, isBare, isCut, isMade } from './claims.ts'
import { LONGEST_TITLE, cutToWidth, widthOf } from '../fit.ts'

/** A draft with its title, and the headings that the title does not show in full: they go to the notes. */
export interface Titled {
  readonly draft: Draft
  readonly title: string
  readonly hidden: readonly Section[]
  /** The heading that its title, a claim, stands in place of, for the running head. */
  readonly heading?: string
}

/** A title that fits on a slide, and whether something was cut off it; a heading may have no words at all. */
export function shortTitle(heading: string): { readonly title: string; readonly cut: boolean } {
  const title = cutToWidth(heading.trim() === '' ? '…' : heading, LONGEST_TITLE)
  return { title, cut: title !== heading && heading.trim() !== '' }
}

/** Between the headings of sections that share a slide. */
const BETWEEN = ' · '

/** Several headings as one title, where it fits. */
export function joinedTitle(sections: readonly Section[]): string | undefined {
  const title = sections.map((section) => section.title).join(BETWEEN)
  return widthOf(title) <= LONGEST_TITLE ? title : undefined
}

/** What a draft is called, before parts of one thing are numbered; drafts of the same `of` are such parts. */
interface Name {
  readonly of: unknown
  readonly heading: string
  readonly hidden: readonly Section[]
}

/**
 * Gives each draft of a group its title: its heading, numbered where several slides share it; where that only names a topic,
 * what its prose claims.
 */
export function titleDrafts(group: Group, essay: Essay, language: Language): readonly Titled[] {
  const names = group.drafts.map((draft) => nameOf(draft, group, essay))
  const claims = group.drafts.map((draft, index) => claimed(draft, names[index], { group, language }))
  const isNumbered = (index: number): boolean => claims[index] === undefined && isPart(group.drafts[index])
  const keys = names.map(({ of }, index) => (isNumbered(index) ? of : Symbol('alone')))
  return group.drafts.map((draft, index) => {
    const name = names[index] ?? { of: draft, heading: '', hidden: [] }
    const parts = keys.filter((key) => key === keys[index]).length
    const part = keys.slice(0, index).filter((key) => key === keys[index]).length + 1
    return claims[index] ?? titled(draft, name, { part, parts, language })
  })
}

interface Part {
  readonly part: number
  readonly parts: number
  readonly language: Language
}

function titled(draft: Draft, { heading, hidden }: Name, { part, parts, language }: Part): Titled {
  const { title, cut } = shortTitle(heading)
  const isNumbered = parts > 1 && draft.opens !== true
  const unshown = cut && part === 1 ? [...headingsOf(draft.passages).slice(0, 1), ...hidden] : hidden
  return { draft, title: isNumbered ? language.labels.part(title, part, parts) : title, hidden: unshown }
}

/** A slide that opens a section of several slides keeps its heading: their running heads show it. */
function claimed(
  draft: Draft,
  name: Name | undefined,
  { group, language }: { readonly group: Group; readonly language: Language },
): Titled | undefined {
  const { heading, hidden } = name ?? { heading: '', hidden: [] }
  const [section, ...others] = headingsOf(draft.passages)
  // Of the opening, the essay's title says no more than the cover does.
  const made = section !== undefined && isMade(section)
  if (others.length > 0 || (section !== undefined && !made && !isBare(heading, language))) return undefined
  if (draft.opens === true && group.drafts.length > 1 && !isCut(heading)) return undefined
  const goesOn = made && blocksOf(draft)[0]?.sentences[0] !== section.blocks[0]?.sentences[0]
  // A heading that is the whole of its first sentence is a claim already.
  if (made && !goesOn && !isCut(heading)) return undefined
  const claim = claimOf(draft, { heading, goesOn }, language)
  if (claim === undefined) return undefined
  return section === undefined || made
    ? { draft, title: claim, hidden }
    : { draft, title: claim, hidden: [section, ...hidden], heading: section.title }
}

function isPart(draft: Draft | undefined): boolean {
  return draft?.shown.kind === 'prose' || draft?.shown.kind === 'exhibit'
}

function nameOf(draft: Draft, { tops }: Group, essay: Essay): Name {
  const headings = headingsOf(draft.passages)
  const [first, ...others] = headings
  if (draft.opens === true) return nameOfOpening(tops, headings)
  if (first === undefined) return { of: essay, heading: essay.title, hidden: [] }
  if (others.length === 0) return { of: first, heading: first.title, hidden: [] }
  if (draft.shown.kind === 'divider') return { of: first, heading: first.title, hidden: others }
  if (draft.shown.kind === 'exhibit') return nameOfExhibit(draft, headings)
  return nameOfSeveral(draft, tops, headings)
}

/** The slide of a whole section is called after it, that of several after all of them. */
function nameOfOpening(tops: readonly Section[], headings: readonly Section[]): Name {
  const [top, ...others] = tops
  if (others.length > 0) return { of: top, heading: joinedTitle(tops) ?? top?.title ?? '', hidden: headings }
  return { of: top, heading: top?.title ?? '', hidden: headings.filter((heading) => heading !== top) }
}

/** An exhibit is called after the section it stands in. */
function nameOfExhibit({ shown, passages }: Draft, headings: readonly Section[]): Name {
  const block = shown.kind === 'exhibit' ? shown.block : undefined
  const home = passages.find(({ blocks }) => blocks.some((candidate) => candidate === block))?.section ?? headings[0]
  return { of: home, heading: home?.title ?? '', hidden: headings.filter((heading) => heading !== home) }
}

/** Subsections on one slide are all in its title, or it is called after the section they stand in. */
function nameOfSeveral(draft: Draft, tops: readonly Section[], headings: readonly Section[]): Name {
  const joined = joinedTitle(headings)
  if (joined !== undefined) return { of: draft, heading: joined, hidden: headings }
  return { of: tops[0], heading: tops[0]?.title ?? headings[0]?.title ?? '', hidden: headings }
}
