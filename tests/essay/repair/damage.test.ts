import { expect, test } from 'vitest'
import { checkDamage } from '../../../src/essay/repair/damage.ts'

test('a damaged text is told, with the way out', async () => {
  const messages = await checkDamage('# 貓\n\n學(xué)習(xí)數(shù)數。\n', 'cats.md')
  expect(messages).toMatchObject([{ rule: 'essay/damaged', severity: 'warning', place: { file: 'cats.md', line: 3 } }])
  expect(messages[0]?.remedy).toContain('--repair')
})

test('a few glosses, or brackets that hold no readings, are no damage', async () => {
  expect(await checkDamage('饕(tāo)和餮(tiè)。', 'cats.md')).toEqual([])
  expect(await checkDamage('猫(cat)和狗(dog)和鱼(fish)和鸟(bird)。', 'cats.md')).toEqual([])
})
