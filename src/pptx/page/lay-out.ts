import type { SlideContent } from '../content/read-deck.ts'
import { layOutAgenda } from './layouts/agenda.ts'
import { layOutCover } from './layouts/cover.ts'
import type { LaidOut } from './layouts/frame.ts'
import { layOutChartPoints, layOutCompany, layOutComparison, layOutFramed } from './layouts/framed.ts'
import { layOutEnd, layOutSection } from './layouts/section.ts'

/** The layouts that are not one column under a title; Slidev's own two columns among them. */
const LAYOUTS: Readonly<Record<string, (slide: SlideContent) => LaidOut>> = {
  cover: layOutCover,
  intro: layOutCover,
  section: layOutSection,
  end: layOutEnd,
  agenda: layOutAgenda,
  comparison: layOutComparison,
  'two-cols-header': layOutComparison,
  'chart-points': layOutChartPoints,
  'two-cols': layOutChartPoints,
  'image-left': layOutChartPoints,
  'image-right': layOutChartPoints,
  company: layOutCompany,
}

/** Lays a slide out as its layout says; one that is not known is one column under a title. */
export function layOut(slide: SlideContent): LaidOut {
  const known = Object.hasOwn(LAYOUTS, slide.layout) ? LAYOUTS[slide.layout] : undefined
  return (known ?? layOutFramed)(slide)
}
