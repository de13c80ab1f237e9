import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import phraseChunks from '../../components/phraseChunks.ts'

describe('phraseChunks', () => {
  it.each([
    ['为什么欧洲的大模型诞生在法国', '为什么|欧洲的|大模型|诞生|在法国'],
    ['Mistral 的估值是 OpenAI 的十四分之一', 'Mistral 的|估值是 OpenAI 的|十四分之一'],
    ['法国以美国五分之一的人口', '法国|以美国|五分之一的|人口'],
  ])('keeps the phrases of %s whole', (title, chunks) => {
    expect(phraseChunks(title).join('|')).toBe(chunks)
  })

  it('loses nothing', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('法', '国', '的', '大', '模', '型', '，', '”', '一', '在', ' ', 'A', '《', '3'),
        }),
        (title) => {
          expect(phraseChunks(title).join('')).toBe(title)
        },
      ),
    )
  })
})
