import { describe, expect, test } from 'vitest'
import { findEdits, isUntouched } from '../../src/deck/edits.ts'

const slide = (title: string, text = 'text') => `---\nlayout: points\n---\n\n# ${title}\n\n- ${text}\n`
const deck = (...slides: string[]) => slides.join('\n')
const edits = (current: string, generated: string) => findEdits(current, generated, 'slides.md')

const generated = deck(slide('One'), slide('Two'), slide('Three'))

describe('edits by hand', () => {
  test('none in the same text, nor in other blank lines', () => {
    expect(isUntouched(edits(generated, generated))).toBe(true)
    expect(isUntouched(edits(`${generated}\n\n`, generated))).toBe(true)
  })

  test('a changed slide is told by number and title', () => {
    const found = edits(deck(slide('One'), slide('Two', 'changed'), slide('Three')), generated)
    expect(found.changed).toMatchObject([{ number: 2, title: 'Two' }])
    expect(found.removed).toEqual([])
  })

  test('an added and a removed slide', () => {
    expect(edits(deck(slide('Zero'), generated), generated).changed).toMatchObject([{ number: 1, title: 'Zero' }])
    expect(edits(deck(slide('One'), slide('Three')), generated).removed).toMatchObject([{ title: 'Two' }])
  })

  test('slides moved', () => {
    expect(edits(deck(slide('Two'), slide('One'), slide('Three')), generated)).toMatchObject({
      changed: [],
      reordered: true,
    })
  })
})
