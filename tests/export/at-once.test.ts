import { expect, test } from 'vitest'
import { atOnce } from '../../src/export/at-once.ts'
import { error, MessageError } from '../../src/message/message.ts'

test('works are done at most so many at once, and give what they give in their order', async () => {
  let running = 0
  let most = 0
  const works = [30, 1, 20, 1, 10].map((time) => async (): Promise<number> => {
    running += 1
    most = Math.max(most, running)
    await new Promise((done) => setTimeout(done, time))
    running -= 1
    return time
  })
  expect(await atOnce(2, works)).toEqual([30, 1, 20, 1, 10])
  expect(most).toBe(2)
  expect(await atOnce(2, [])).toEqual([])
})

test('what goes wrong is told of all, once all have ended', async () => {
  const done: string[] = []
  const fail = (text: string) => () => Promise.reject(new MessageError([error('export/page-error', text)]))
  const works = [
    fail('one'),
    () => Promise.resolve(done.push('two')),
    fail('three'),
    () => Promise.resolve(done.push('four')),
  ]
  const failure: unknown = await atOnce(1, works).catch((cause: unknown) => cause)
  expect(failure).toBeInstanceOf(MessageError)
  expect((failure as MessageError).messages.map(({ text }) => text)).toEqual(['one', 'three'])
  expect(done).toEqual(['two', 'four'])
})
