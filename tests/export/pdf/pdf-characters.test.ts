import { describe, expect, it } from 'vitest'
import { readToUnicode } from '../../../src/export/pdf/pdf-characters.ts'

function textsOf(table: string): string {
  return [...readToUnicode(table).values()].join('')
}

describe('readToUnicode', () => {
  it('reads single characters, ligatures, and those beyond 16 bits', () => {
    expect(textsOf('3 beginbfchar\n<0001> <4E2D>\n<0002> <00660069>\n<0003> <D83DDE00>\nendbfchar')).toBe('中fi😀')
  })

  it('reads ranges, and several blocks', () => {
    expect(textsOf('1 beginbfrange\n<0010> <0012> <0041>\nendbfrange\n1 beginbfchar\n<0020> <00B7>\nendbfchar')).toBe(
      'ABC·',
    )
  })

  it('reads nothing out of nothing', () => {
    expect(textsOf('')).toBe('')
  })
})
