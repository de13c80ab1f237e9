import { expect, test } from 'vitest'
import { splitSlots } from '../../../src/pptx/source/slots.ts'

test('a slide is cut at its slots', () => {
  expect([...splitSlots('# One\n\n::left::\n\na\n\n:: right ::\nb')]).toEqual([
    ['default', '# One\n'],
    ['left', '\na\n'],
    ['right', 'b'],
  ])
})

test('what looks like one in code stays code', () => {
  expect([...splitSlots('```\n::left::\n```\n')]).toEqual([['default', '```\n::left::\n```\n']])
  expect([...splitSlots('````\n```\n::left::\n````\n::right::\nx')].map(([name]) => name)).toEqual(['default', 'right'])
})
