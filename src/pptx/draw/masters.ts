import { type Palette, SCHEME } from '../page/colours.ts'
import { type Box, CONTENT, PAGE } from '../page/items.ts'
import { FRAME, type Master } from '../page/layouts/frame.ts'
import type { MasterProps, Pptx } from './library.ts'
import { inches } from './units.ts'

/** Where a layout has its placeholders; what stands on a slide is put where its own text wants it. */
interface MasterPlan {
  readonly title?: { readonly box: Box; readonly size: number; readonly colour?: string }
  readonly body?: Box
  /** Whether it has the hairline and the page number of the foot. */
  readonly foot: boolean
}

const BODY: Box = { x: CONTENT.x, y: 186, w: CONTENT.w, h: FRAME.bottom - 186 }
const TITLE = { box: { x: CONTENT.x, y: FRAME.title, w: CONTENT.w, h: 92 }, size: 34 }

const PLANS: Readonly<Record<Master, MasterPlan>> = {
  Cover: { title: { box: { x: CONTENT.x, y: 150, w: 400, h: 120 }, size: 44 }, foot: false },
  Section: { title: { box: { x: CONTENT.x, y: 260, w: 452, h: 100 }, size: 38, colour: 'section-ink' }, foot: false },
  'Title and text': { title: TITLE, body: BODY, foot: true },
  'Title only': { title: TITLE, foot: true },
  'Text only': { foot: true },
  End: { title: { box: { x: CONTENT.x, y: 200, w: 440, h: 120 }, size: 46 }, foot: false },
}

/** Defines the layouts of the PPTX, so that its slides can be given another, and new ones be added, in PowerPoint. */
export function defineMasters(pptx: Pptx, palette: Palette): void {
  for (const [title, plan] of Object.entries(PLANS)) {
    const background = title === 'Section' ? palette.section : SCHEME.paper
    pptx.defineSlideMaster({
      title,
      background: { color: background },
      objects: [...placeholders(plan, palette), ...footLine(plan)],
      ...(plan.foot && { slideNumber: pageNumber() }),
    })
  }
}

type MasterObjects = NonNullable<MasterProps['objects']>

function placeholders({ title, body }: MasterPlan, palette: Palette): MasterObjects {
  const titles = title === undefined ? [] : [titlePlaceholder(title, palette)]
  return [...titles, ...(body === undefined ? [] : [bodyPlaceholder(body)])]
}

function titlePlaceholder(
  { box, size, colour }: NonNullable<MasterPlan['title']>,
  palette: Palette,
): MasterObjects[number] {
  const color = colour === undefined ? SCHEME.ink : palette['section-ink']
  return {
    placeholder: {
      options: {
        name: 'title',
        type: 'title',
        ...inches(box),
        fontSize: size,
        bold: true,
        color,
        margin: 0,
        valign: 'top',
        align: 'left',
      },
      text: '',
    },
  }
}

function bodyPlaceholder(box: Box): MasterObjects[number] {
  return {
    placeholder: {
      options: {
        name: 'body',
        type: 'body',
        ...inches(box),
        fontSize: 24,
        color: SCHEME.ink,
        margin: 0,
        valign: 'top',
        align: 'left',
      },
      text: '',
    },
  }
}

function footLine({ foot }: MasterPlan): MasterObjects {
  const box = { x: CONTENT.x, y: FRAME.foot, w: CONTENT.w, h: 0 }
  return foot ? [{ line: { ...inches(box), line: { color: SCHEME.line, width: 1 } } }] : []
}

function pageNumber(): NonNullable<MasterProps['slideNumber']> {
  const box = { x: PAGE.w - CONTENT.x - 90, y: FRAME.foot + 6, w: 90, h: 22 }
  return { ...inches(box), fontSize: 14, color: SCHEME.soft, align: 'right', margin: 0 }
}
