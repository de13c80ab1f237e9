import type { ResolvedSlidevOptions } from '@slidev/types'
import { describe, expect, it } from 'vitest'
import { changedSlides, slideMarks, type SlideMarks } from '../../../../src/export/site/slides/slide-marks.ts'

interface Slide {
  readonly content: string
  readonly file?: string
  readonly note?: string
  readonly start?: number
}

function marks(slides: readonly Slide[], headmatter: object = {}): SlideMarks {
  const resolved = {
    roots: ['/deck'],
    data: {
      headmatter,
      features: { katex: false },
      slides: slides.map(({ content, note, file = '/deck/slides.md', start = 0 }) => ({
        content,
        note,
        frontmatter: {},
        title: 'A title',
        level: 1,
        source: { filepath: file, start },
      })),
    },
  }
  return slideMarks(resolved as unknown as ResolvedSlidevOptions)
}

describe('the slides that have changed since a build', () => {
  const before = marks([{ content: 'a' }, { content: 'b' }, { content: 'c' }])

  it('are told by what they say', () => {
    expect(changedSlides(before, marks([{ content: 'a' }, { content: 'x' }, { content: 'c', note: 'n' }]))).toEqual([
      2, 3,
    ])
  })

  it('are none where they have only moved down', () => {
    expect(changedSlides(before, marks([{ content: 'a' }, { content: 'b' }, { content: 'c', start: 9 }]))).toEqual([])
  })

  it.each([
    ['a slide is new', marks([{ content: 'a' }, { content: 'b' }, { content: 'c' }, { content: 'd' }])],
    [
      'a slide comes from another file',
      marks([{ content: 'a' }, { content: 'b' }, { content: 'c', file: '/deck/more.md' }]),
    ],
    ['the headmatter has changed', marks([{ content: 'a' }, { content: 'b' }, { content: 'c' }], { title: 'T' })],
  ])('are not all that has changed where %s', (_, now) => {
    expect(changedSlides(before, now)).toBeUndefined()
  })
})
