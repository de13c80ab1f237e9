import { expect, test, vi } from 'vitest'
import { stepTimer } from '../../src/export/step-timer.ts'

test('steps that overlap take as long as both together, and the total is the clock’s', async () => {
  vi.useFakeTimers({ toFake: ['performance', 'setTimeout'] })
  try {
    const told: string[] = []
    const timer = stepTimer((step) => told.push(step))
    const wait = (milliseconds: number) => (): Promise<void> =>
      new Promise((resolve) => {
        setTimeout(resolve, milliseconds)
      })
    const both = Promise.all([
      timer.run('print', wait(3000)),
      timer.run('print', wait(4000)),
      timer.run('read', wait(500)),
    ])
    await vi.advanceTimersByTimeAsync(6000)
    await both
    expect(timer.seconds()).toEqual({ read: 0.5, print: 4, total: 6 })
    expect(told).toEqual(['print', 'print', 'read'])
  } finally {
    vi.useRealTimers()
  }
})
