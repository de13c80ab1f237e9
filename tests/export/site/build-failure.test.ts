import { describe, expect, it } from 'vitest'
import { buildFailures } from '../../../src/export/site/build-failure.ts'
import { error } from '../../../src/message/message.ts'
import { deckOf } from '../../support/deck-info.ts'

const { slides } = deckOf(['cover', 'points'])

describe('buildFailures', () => {
  it('puts an error of a slide at the slide, in one line, without colours', () => {
    const message =
      "\u001B[31m[UNRESOLVED_IMPORT] \u001B[0mCould not resolve './gone.ts' in deck/slides.md__slidev_2.md\n  drawing"
    expect(
      buildFailures({ errors: [{ message, id: '/deck/slides.md__slidev_2.md' }] }, slides, '/deck/slides.md'),
    ).toEqual([
      {
        rule: 'export/slide-failed',
        severity: 'error',
        text: "slide 2 cannot be compiled: Could not resolve './gone.ts'",
        place: { file: 'slides.md', line: 11 },
      },
    ])
  })

  it('hands on what our own plugins say, as they say it', () => {
    const messages = [error('data/value', 'row 2 is wrong', { place: { file: 'data/cats.json', line: 6 } })]
    expect(buildFailures({ errors: [{ message: 'noise', messages }] }, slides, 'x.md')).toEqual(messages)
  })

  it('tells of each of several errors', () => {
    const errors = [
      { message: 'a', id: 'x.md__slidev_1.md' },
      { message: 'b', id: 'x.md__slidev_2.md' },
    ]
    expect(buildFailures({ errors }, slides, 'x.md')).toHaveLength(2)
  })

  it('puts an error of a component at its file, and any other at the deck', () => {
    expect(buildFailures({ message: 'a', id: '/c/Chart.vue?vue&type=script' }, slides, 'x.md')).toMatchObject([
      { place: { file: '/c/Chart.vue' } },
    ])
    expect(buildFailures(new Error('boom'), slides, 'x.md')).toMatchObject([
      { text: 'the deck cannot be built: boom', place: { file: 'x.md' } },
    ])
    expect(buildFailures('boom', [], 'x.md')).toMatchObject([{ text: 'the deck cannot be built: boom' }])
  })
})
