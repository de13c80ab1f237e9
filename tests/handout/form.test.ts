import { describe, expect, test } from 'vitest'
import {
  FORMS,
  type HandoutForm,
  LANDSCAPE_FORMS,
  LINE,
  PAPERS,
  pageSize,
  roomHeight,
  ruledLines,
  slideWidth,
} from '../../src/handout/form.ts'

const STYLES = FORMS.flatMap((form) =>
  PAPERS.flatMap((paper) =>
    [false, ...(LANDSCAPE_FORMS.includes(form) ? [true] : [])].map((landscape) => ({
      form,
      paper,
      landscape,
      inkSaving: false,
    })),
  ),
)

/** Slides of 16:9 that stand above each other on a page. */
const ROWS: Readonly<Record<HandoutForm, number>> = { '1': 1, '2': 2, '3': 3, '6': 3, notes: 4 }

describe('a page', () => {
  test('has room for a hole punch, whose holes end 15 mm from the edge', () => {
    for (const { margin } of STYLES.map(pageSize)) expect(margin.left).toBeGreaterThan(20)
  })

  test('is A4 or Letter, upright or across', () => {
    expect(pageSize({ paper: 'a4', landscape: false })).toMatchObject({ width: 210, height: 297 })
    expect(pageSize({ paper: 'letter', landscape: true })).toMatchObject({ width: 279.4, height: 215.9 })
  })

  test.each(STYLES)('has room for the slides of form $form on $paper, across: $landscape', (style) => {
    const size = pageSize(style)
    const width = slideWidth(style)
    expect(width).toBeLessThanOrEqual(size.width - size.margin.left - size.margin.right)
    const rows = style.landscape && style.form === '6' ? 2 : ROWS[style.form]
    expect(((width * 9) / 16) * rows).toBeLessThan(roomHeight(size))
  })

  test.each(['2', '3'] as const)('has as many lines beside a slide of form %s as fit', (form) => {
    const style = { form, paper: 'a4', landscape: false, inkSaving: false } as const
    const part = roomHeight(pageSize(style)) / Number(form)
    expect(ruledLines(style) * LINE).toBeLessThan(part)
    expect((ruledLines(style) + 3) * LINE).toBeGreaterThan(part)
  })
})
