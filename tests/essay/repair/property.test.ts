import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { untouched } from '../../../src/essay/edited-text.ts'
import { loadChinese } from '../../../src/essay/repair/chinese.ts'
import type { ChineseKnowledge } from '../../../src/essay/repair/chinese.ts'
import { gbkCharacter, gbkLeads } from '../../../src/essay/repair/gbk.ts'
import { repairText } from '../../../src/essay/repair/repair.ts'
import { SYLLABLE } from '../../../src/essay/repair/syllable.ts'
import { damage } from '../../support/convert.ts'

let knowledge: ChineseKnowledge
let readings: Record<string, string>
beforeAll(async () => {
  knowledge = await loadChinese()
  readings = allReadings(knowledge)
})

/** What the converter annotates: every Traditional character that GBK has. */
function allReadings({ readingsOf, simplify }: ChineseKnowledge): Record<string, string> {
  const all = gbkLeads().flatMap((lead) => gbkLeads().flatMap((trail) => gbkCharacter(lead, trail) ?? []))
  const traditional = all.filter((character) => /\p{Script=Han}/u.test(character) && simplify(character) !== character)
  const entries = traditional.map((character) => [character, [...readingsOf(character)][0] ?? ''] as const)
  // Of a character that it does not know, the dictionary gives the character itself.
  return Object.fromEntries(entries.filter(([, reading]) => new RegExp(`^${SYLLABLE}$`, 'u').test(reading)))
}

const SIGNS = Array.from('貓會睡覺魚愛它們在房子裏因為無營業年者獎學數與時間說話歷史總由人一大小中國法，。AMo7')
const texts = fc
  .array(fc.constantFrom(...SIGNS), { minLength: 1, maxLength: 40 })
  .map((signs) => `這篇文章說${signs.join('')}`)

test('what was cut in two comes back more often than not', async () => {
  const original = '他們在這裏說話，因為無人來聽。'
  const broken = damage(original, readings)
  expect(broken).toContain('?')
  const { value, messages } = await repairText(untouched(broken), { file: 'e.txt', marked: false })
  expect(value.text).toBe(knowledge.simplify(original))
  expect(messages.map(({ severity }) => severity)).not.toContain('warning')
})

test('a damaged text comes back as it was, or it is told where it does not', async () => {
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      const { value, messages } = await repairText(untouched(damage(text, readings)), { file: 'e.txt', marked: false })
      const told = messages.some(({ severity }) => severity === 'warning')
      expect(told || value.text === knowledge.simplify(text)).toBe(true)
    }),
    { numRuns: 500, seed: 1 },
  )
})
