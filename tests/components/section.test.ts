import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { findSection as FindSection } from '../../components/useSection.ts'

vi.mock('../../components/slidev-client.js', () => ({}))

const SLIDES = [
  { no: 1, meta: { layout: 'cover', slide: { frontmatter: {} } } },
  { no: 2, meta: { slide: { frontmatter: { layout: 'section', number: '4' } } } },
  { no: 3, meta: { layout: 'points', slide: { frontmatter: {} } } },
  { no: 4, meta: { layout: 'section', slide: { frontmatter: {} } } },
  { no: 5, meta: { layout: 'points', slide: { frontmatter: {} } } },
  { no: 6, meta: { layout: 'points', slide: { frontmatter: { opensSection: true, number: '5' } } } },
  { no: 7, meta: { layout: 'chart', slide: { frontmatter: {} } } },
]

describe('findSection', () => {
  let findSection: typeof FindSection
  beforeAll(async () => {
    findSection = (await import('../../components/useSection.ts')).findSection
  })

  it('finds the nearest section slide', () => {
    expect(findSection(SLIDES, 1)).toBeUndefined()
    expect(findSection(SLIDES, 3)).toEqual({ number: '4', slide: 2 })
    expect(findSection(SLIDES, 5)).toEqual({ number: undefined, slide: 4 })
  })

  it('finds the slide itself where it opens its section without a divider', () => {
    expect(findSection(SLIDES, 6)).toEqual({ number: '5', slide: 6 })
    expect(findSection(SLIDES, 7)).toEqual({ number: '5', slide: 6 })
  })
})
