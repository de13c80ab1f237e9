import { describe, expect, it } from 'vitest'
import { within } from '../../src/export/within.ts'

describe('within', () => {
  it('gives what comes in time, and fails for what does not', async () => {
    expect(await within(1000, Promise.resolve('done'))).toBe('done')
    await expect(within(1000, Promise.reject(new Error('boom')))).rejects.toThrow('boom')
    await expect(within(5, new Promise(() => undefined))).rejects.toThrow('does not answer within 0 s')
  })
})
