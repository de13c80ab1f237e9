import type { Block, Essay, Section } from '../essay/model.ts'
import type { PlannedChart } from './charts.ts'
import { blocksOf, draftOf } from './draft.ts'
import type { Draft, Group, Outline, Passage } from './draft.ts'
import { draftBlocks, isShortLead, splitLead } from './parts.ts'
import type { Making } from './parts.ts'
import { pointsOf } from './points.ts'

/** What an outline is made with. */
export interface Context extends Making {
  readonly charts: ReadonlyMap<Section, readonly PlannedChart[]>
  /** Whether no section of the essay has a subsection. */
  readonly flat: boolean
}

/** The slides that an essay asks for of itself: the cover and what stands before the first heading, then each section. */
export function outlineOf(essay: Essay, context: Context): Outline {
  const groups = essay.sections.map((top) => ({ tops: [top], drafts: topSection(top, context) }))
  return { groups: [opening(essay, context), ...groups], sources: true }
}

/** The cover with the prose before the first heading, and a slide for each exhibit there. */
function opening(essay: Essay, context: Context): Group {
  const [lead, rest] = splitLead(essay.blocks, context)
  const cover = draftOf({ kind: 'cover' }, [{ section: undefined, blocks: lead }], context.language)
  return { tops: [], drafts: [cover, ...draftBlocks(undefined, rest, context)] }
}

/**
 * A divider and what follows it. In a flat essay a section that is one slide opens itself: a divider before every slide, with
 * the same title, would say all things twice.
 */
function topSection(section: Section, context: Context): readonly Draft[] {
  const [lead, rest] = leadOf(section, context)
  const body = draftBlocks(section, rest, context)
  const below = section.sections.flatMap((child) => subsection(child, context))
  const charts = chartsOf(section, context)
  const [only, ...others] = body
  if (context.flat && only !== undefined && others.length === 0 && lead.length === 0 && below.length === 0) {
    return [isBare(only, context) ? divider(only.passages, context) : { ...only, opens: true }, ...charts]
  }
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
    ...section.sections.flatMap((child) => subsection(child, context)),
  ]
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
