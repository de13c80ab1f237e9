import { expect, test } from 'vitest'
import { formatMessage } from '../../src/message/format.ts'
import { error, warning } from '../../src/message/message.ts'

test('a message says where, how bad, what, which rule, and what to do', () => {
  const place = { file: 'a.md', line: 3, column: 7, field: 'slide 2' }
  expect(formatMessage(error('deck/x', 'it is wrong', { place, remedy: 'Mend it.' }))).toBe(
    'a.md:3:7, slide 2: error: it is wrong (deck/x)\n  Mend it.',
  )
  expect(formatMessage(warning('deck/x', 'it may be wrong'))).toBe('warning: it may be wrong (deck/x)')
})
