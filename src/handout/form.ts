/** How a handout lays out slides: one to a page with its notes, two or three beside theirs, six in a grid, or the talk as a text. */
export const FORMS = ['1', '2', '3', '6', 'notes'] as const
export type HandoutForm = (typeof FORMS)[number]

/** Forms that a page across has room for: a slide beside its notes, and a grid. Others would get lines too long to read. */
export const LANDSCAPE_FORMS: readonly HandoutForm[] = ['1', '6']

export const PAPERS = ['a4', 'letter'] as const
export type Paper = (typeof PAPERS)[number]

/** How a handout shall look. */
export interface HandoutStyle {
  readonly form: HandoutForm
  readonly paper: Paper
  readonly landscape: boolean
  /** White slides and no tints, for a printer's sake. */
  readonly inkSaving: boolean
}

/** Lengths of a page in millimetres; the left margin has room for a hole punch (ISO 838: holes 12 mm from the edge, 6 mm wide). */
export interface PageSize {
  readonly width: number
  readonly height: number
  readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number }
}

const SIZES: Readonly<Record<Paper, readonly [number, number]>> = { a4: [210, 297], letter: [215.9, 279.4] }
const MARGIN = { top: 22, right: 17, bottom: 20, left: 25 }

/** The page of a paper, upright or across. */
export function pageSize({ paper, landscape }: Pick<HandoutStyle, 'paper' | 'landscape'>): PageSize {
  const [short, long] = SIZES[paper]
  return landscape ? { width: long, height: short, margin: MARGIN } : { width: short, height: long, margin: MARGIN }
}

/** The height between the margins, in millimetres. */
export function roomHeight({ height, margin }: PageSize): number {
  return height - margin.top - margin.bottom
}

/** How wide a slide stands on a page of a form, in millimetres. */
export function slideWidth(style: HandoutStyle): number {
  const { width, margin } = pageSize(style)
  const room = width - margin.left - margin.right
  switch (style.form) {
    case '1':
      return style.landscape ? room * 0.56 : room
    case '2':
      return room * 0.54
    case '3':
      return room * 0.5
    case '6':
      return (room - GAP * (columnsOf(style) - 1)) / columnsOf(style)
    case 'notes':
      return Math.min(62, room * 0.36)
  }
}

/** How many slides of a grid of six stand side by side. */
export function columnsOf({ landscape }: Pick<HandoutStyle, 'landscape'>): number {
  return landscape ? 3 : 2
}

/** Between the slides of a grid, in millimetres. */
export const GAP = 8

/** From one line to write on to the next, in millimetres. */
export const LINE = 7.6

/** How many lines to write on stand beside a slide: as many as its part of the page has room for. */
export function ruledLines(style: HandoutStyle): number {
  const part = roomHeight(pageSize(style)) / (style.form === '2' ? 2 : 3)
  return Math.floor((part - GAP) / LINE)
}
