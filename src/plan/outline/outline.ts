import { sentencesOf } from '../../essay/model.ts'
import type { Block, Essay, Section } from '../../essay/model.ts'
import type { PlannedChart } from '../charts.ts'
import { isMade } from './claims.ts'
import { blocksOf, draftOf, headingsOf, lengthOf } from './draft.ts'
import type { Draft, Group, Outline, Passage } from './draft.ts'
import { mergeDrafts } from './merge.ts'
import { draftBlocks, isShortLead, splitLead } from './parts.ts'
import type { Making } from './parts.ts'
import { pointsOf } from './points.ts'
import { joinedTitle } from './titles.ts'

/** What an outline is made with. */
export interface Context extends Making {
  readonly charts: ReadonlyMap<Section, readonly PlannedChart[]>
  /** Whether no section of the essay has a subsection. */
  readonly flat: boolean
  /** Whether the essay has only one top-level section. */
  readonly single: boolean
}

/** The slides that an essay asks for of itself: the cover and what stands before the first heading, then each section. */
export function outlineOf(essay: Essay, context: Context): Outline {
  const groups = essay.sections.map((top) => ({ tops: [top], drafts: topSection(top, context) }))
  return { groups: [opening(essay, context), ...groups], sources: true }
}

/** The cover with the prose before the first heading, slides for as much of it as is too long for that, and its exhibits. */
function opening(essay: Essay, context: Context): Group {
  const [lead, exhibits] = splitLead(essay.blocks, context)
  const [said, rest] = splitLong(lead, context)
  const cover = draftOf({ kind: 'cover' }, [{ section: undefined, blocks: said }], context.language)
  return { tops: [], drafts: [cover, ...draftBlocks(undefined, [...rest, ...exhibits], context)] }
}

/** A cover is up while so much is said, of what a slide's notes hold; one that shows theses, longer. */
const COVER_SHARE = 0.4
const THESES_SHARE = 0.75

/** Of a long opening, the cover keeps the first paragraph, or all up to its theses. */
function splitLong(lead: readonly Block[], { language }: Context): readonly [readonly Block[], readonly Block[]] {
  const theses = lead.findLastIndex(({ kind }) => kind === 'list') + 1
  const share = theses > 0 ? THESES_SHARE : COVER_SHARE
  if (lengthOf(sentencesOf(lead), language) <= language.proseLimit * share) return [lead, []]
  const kept = Math.max(1, theses)
  return [lead.slice(0, kept), lead.slice(kept)]
}

/**
 * A divider and what follows it. In a flat essay a section that is one slide opens itself: a divider before every slide, with
 * the same title, would say all things twice.
 */
function topSection(section: Section, context: Context): readonly Draft[] {
  const [lead, rest] = leadOf(section, context)
  const body = draftBlocks(section, rest, context)
  const below = subsections(section, context)
  const charts = chartsOf(section, context)
  const [only, ...others] = body
  if (context.flat && only !== undefined && others.length === 0 && lead.length === 0 && below.length === 0) {
    return [isBare(only, context) ? divider(only.passages, context) : { ...only, opens: true }, ...charts]
  }
  // The beginning of a sentence is no title for a divider where there is no other section to tell it from.
  if (context.single && isMade(section) && only?.shown.kind === 'prose' && below.length === 0 && !isBare(only, context))
    return [{ ...only, opens: true }, ...others, ...charts]
  return [divider([{ section, blocks: lead }], context), ...body, ...charts, ...below]
}

/** What a divider says itself: short prose before subsections. */
function leadOf(section: Section, context: Context): readonly [readonly Block[], readonly Block[]] {
  const [lead, rest] = splitLead(section.blocks, context)
  return section.sections.length > 0 && isShortLead(lead, context.language) ? [lead, rest] : [[], section.blocks]
}

function subsection(section: Section, context: Context): readonly Draft[] {
  const body = draftBlocks(section, section.blocks, context)
  const [only, ...others] = body
  return [
    ...(only === undefined ? [divider([{ section, blocks: [] }], context)] : []),
    // A heading with nothing to show still has its place.
    ...(only !== undefined && others.length === 0 && isBare(only, context) ? [divider(only.passages, context)] : body),
    ...chartsOf(section, context),
    ...subsections(section, context),
  ]
}

/** The slides of a section's subsections; neighbours that would be a slide with one point each share one. */
function subsections({ sections }: Section, context: Context): readonly Draft[] {
  const drafts: Draft[] = []
  for (const child of sections) {
    const made = subsection(child, context)
    const last = drafts.at(-1)
    const [only] = made
    if (last !== undefined && only !== undefined && made.length === 1 && share(last, only, sections, context)) {
      drafts[drafts.length - 1] = mergeDrafts(last, only, context.language)
    } else drafts.push(...made)
  }
  return drafts
}

/** Subsections on one slide fill no more of it than this, nor more lines than it has points. */
const SHARED = 0.5
const MOST_SHARING = 4

function share(last: Draft, only: Draft, siblings: readonly Section[], context: Context): boolean {
  const headings = headingsOf([...last.passages, ...only.passages])
  return (
    headings.length <= MOST_SHARING &&
    headings.every((heading) => siblings.includes(heading) && heading.sections.length === 0) &&
    last.length + only.length <= context.language.proseLimit * SHARED &&
    joinedTitle(headings) !== undefined &&
    [...last.passages, ...only.passages].every(({ blocks }) => pointsOf(blocks, context.language).length === 1) &&
    [last, only].every(({ shown }) => shown.kind === 'prose')
  )
}

/** Whether a slide has nothing to show but its title. */
function isBare(draft: Draft, { language }: Context): boolean {
  return draft.shown.kind === 'prose' && pointsOf(blocksOf(draft), language).length === 0
}

function divider(passages: readonly Passage[], { language }: Context): Draft {
  return draftOf({ kind: 'divider' }, passages, language)
}

function chartsOf(section: Section, { charts, language }: Context): readonly Draft[] {
  return (charts.get(section) ?? []).map((chart) => draftOf({ kind: 'chart', chart, section }, [], language))
}
