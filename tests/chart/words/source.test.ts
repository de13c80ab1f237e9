import { describe, expect, it } from 'vitest'
import { formatSources } from '../../../src/chart/words/source.ts'
import { FUNDING } from '../sample.ts'

describe('formatSources', () => {
  it('names each source once, the essay first', () => {
    expect(formatSources(FUNDING.rows, 'en')).toBe('Sources: essay; TechCrunch')
    expect(formatSources(FUNDING.rows, 'zh')).toBe('来源：本文；TechCrunch')
  })

  it('shortens a line that would not fit, and says so', () => {
    const line = formatSources(
      Array.from({ length: 40 }, (_, index) => ({
        source: { record: { publisher: `Publisher ${index}`, date: '2024' } },
      })),
      'en',
    )
    expect(line).toMatch(/; and others$/)
    expect(line.length).toBeLessThan(230)
  })
})
