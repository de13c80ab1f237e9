import { describe, expect, test } from 'vitest'
import { untouched } from '../../../src/essay/edited-text.ts'
import { checkDamage } from '../../../src/essay/repair/damage.ts'
import { repairText } from '../../../src/essay/repair/repair.ts'
import { damage } from '../../support/convert.ts'

const repair = async (text: string) => {
  const { value, messages } = await repairText(untouched(text), { file: 'e.txt', marked: false })
  return {
    text: value.text,
    value,
    told: messages.map(({ severity, rule, place, text: said }) => ({
      severity,
      rule,
      at: `${place?.line ?? 0}:${place?.column ?? 0}`,
      said,
    })),
  }
}

describe('readings', () => {
  test('go where they are readings of the character before them, and the text becomes Simplified', async () => {
    const { text, told } = await repair('貓(māo)會(huì)睡覺(jiào)。\n它們(men)愛魚。')
    expect(text).toBe('猫会睡觉。\n它们爱鱼。')
    expect(told).toMatchObject([
      {
        severity: 'info',
        rule: 'essay/reading',
        at: '1:2',
        said: 'took readings out: 貓(māo) → 貓 (2); 會(huì) → 會 (8); 覺(jiào) → 覺 (15)',
      },
      { severity: 'info', rule: 'essay/reading', at: '2:3' },
      {
        severity: 'info',
        rule: 'essay/simplified',
        at: '1:1',
        said: 'turned to Simplified: 貓 → 猫 (1); 會 → 会 (7); 覺 → 觉 (14)',
      },
      { severity: 'info', rule: 'essay/simplified', at: '2:2' },
    ])
  })

  test('of another character stay, and are told', async () => {
    const { text, told } = await repair('這只貓(gǒu)會睡覺。')
    expect(text).toBe('这只猫(gǒu)会睡觉。')
    expect(told).toContainEqual({
      severity: 'warning',
      rule: 'essay/reading',
      at: '1:4',
      said: '"貓(gǒu)" stays: gǒu is no known reading of 貓',
    })
  })

  test('are not the author’s own brackets', async () => {
    const own = '他说法语(francais)，用模型(llm)写作(pdf)。'
    expect(await repair(own)).toMatchObject({ text: own, told: [] })
  })
})

describe('characters that were cut in two', () => {
  test('come back where the bytes leave no doubt', async () => {
    const original = '他喜歡魚因為無刺。'
    const broken = damage(original, { 驗: 'yàn' })
    expect(broken).toBe('他喜歡魚因?yàn)闊o刺。')
    const { text, told } = await repair(broken)
    expect(text).toBe('他喜欢鱼因为无刺。')
    expect(told[0]).toEqual({
      severity: 'info',
      rule: 'essay/mended',
      at: '1:6',
      said: 'put characters back: 因?yàn)闊o → 因為無 (6)',
    })
  })

  test('come back by the only word that fits, to be looked over', async () => {
    const { text, told } = await repair(damage('他來了,因為<b>餓</b>。', { 驗: 'yàn' }))
    expect(text).toBe('他来了,因为饿。')
    expect(told[0]).toMatchObject({ severity: 'warning', rule: 'essay/mended', at: '1:6' })
  })

  test('stay lost where nothing tells which they are', async () => {
    const { text, told } = await repair('這座橋很長，貓?yàn)?，走了很久。')
    expect(text).toContain('猫?yàn)?')
    expect(told).toContainEqual(expect.objectContaining({ severity: 'warning', rule: 'essay/gap', at: '1:8' }))
  })

  test('a letter that was taken for half of one loses its reading', async () => {
    const broken = damage('這位作者Mo來了。', { 進: 'jìn' })
    expect(broken).toBe('這位作者M(jìn)o來了。')
    expect((await repair(broken)).text).toBe('这位作者Mo来了。')
  })
})

test('the next character’s own reading tells which it is, one place after the other', async () => {
  const { text, told } = await repair('因?yàn)?wéi)他們(mén)?cè)?huà)多。')
  expect(text).toBe('因为他们话多。')
  expect(told.every(({ severity }) => severity === 'info')).toBe(true)
})

test('a lost byte with an unknown sign is not guessed', async () => {
  const { text, told } = await repair('這隻貓(māo)?è)尤?愛魚。')
  expect(text).toContain('?爱鱼')
  expect(told.some(({ severity, rule }) => severity === 'warning' && rule === 'essay/gap')).toBe(true)
})

test('an address with a question mark has lost nothing', async () => {
  const { told } = await repair('猫的照片见 https://example.org/cats?page=2 这里。')
  expect(told).toEqual([])
})

test('between tags only characters are repaired', async () => {
  const page = '<p class="a">貓(māo)會(huì)<b>睡</b>。</p><a href="/x?a=1">魚</a>'
  const { value } = await repairText(untouched(page), { file: 'e.html', marked: true })
  expect(value.text).toBe('<p class="a">猫会<b>睡</b>。</p><a href="/x?a=1">鱼</a>')
})

test('what a page left over goes: tags that dress words, and a lone bar', async () => {
  expect((await repair('它<b>很</b>好。\n|\n')).text).toBe('它很好。\n\n')
})

describe('headings that run into the text', () => {
  test('get a line of their own where their end can be seen', async () => {
    const { text } = await repair('小猫爱睡觉。 <2> 食物: 鱼和鸟 它们晚上吃鱼。\n2.1 鱼【種類】三種。 2.2. 鸟 很少。')
    expect(text).toBe(
      '小猫爱睡觉。\n\n<2> 食物: 鱼和鸟\n\n它们晚上吃鱼。\n2.1 鱼\n\n【种类】三种。\n\n2.2. 鸟\n\n很少。',
    )
  })

  test('have their opening words in front of the text where it cannot, and a warning', async () => {
    const { text, told } = await repair('<1>猫的睡眠:它们睡半天。真的。\n<2>食物最后,它们吃鱼。')
    expect(text).toBe('<1>猫的睡眠\n\n猫的睡眠:它们睡半天。真的。\n<2>食物\n\n最后,它们吃鱼。')
    expect(told.map(({ severity, rule, at }) => `${severity} ${rule} ${at}`)).toEqual([
      'warning essay/heading 1:1',
      'warning essay/heading 2:1',
    ])
  })

  test('amounts and sizes are no headings', async () => {
    const own = '<1> 价格\n它卖 2.5 亿元。 后来是 1.1 亿元，再后来 1.2 亿元。'
    expect((await repair(own)).text).not.toContain('2.5\n')
    expect((await repair('它卖 2.5 亿元。')).text).toBe('它卖 2.5 亿元。')
  })
})

test('gaps are listed with their places', async () => {
  const { told } = await repair('<1> 睡眠\n猫睡觉，品种如下：\n\n<3> 食物\n布列塔尼的 Qu?c 猫。\n')
  expect(told.map(({ severity, rule, at }) => `${severity} ${rule} ${at}`)).toEqual([
    'warning essay/gap 2:7',
    'warning essay/gap 4:1',
    'warning essay/gap 5:8',
  ])
})

test('a particle that is also a word is turned as the word around it asks', async () => {
  expect((await repair('他跟著老師看著作。')).text).toBe('他跟着老师看著作。')
})

test('positions stay those of the file', async () => {
  const { value, text } = await repair('貓(māo)睡覺。\n狗(gǒu)也睡。 <2> 魚 牠們游。')
  expect(value.positionAt(text.indexOf('也'))).toEqual({ line: 2, column: 7 })
  expect(value.positionAt(text.indexOf('游'))).toEqual({ line: 2, column: 19 })
})

test('a text in another language is left alone', async () => {
  const { text, told } = await repair('Cats (māo) sleep.')
  expect(text).toBe('Cats (māo) sleep.')
  expect(told).toMatchObject([{ severity: 'info', rule: 'essay/repair' }])
})

describe('damage', () => {
  test('is told with a place and names --repair', () => {
    const [message, ...others] = checkDamage(untouched('猫。\n貓(māo)會(huì)睡覺(jiào)。'), 'e.txt')
    expect(others).toEqual([])
    expect(message).toMatchObject({ rule: 'essay/damaged', severity: 'warning', place: { line: 2, column: 1 } })
    expect(message?.remedy).toContain('--repair')
  })

  test('is not a reading that the author gives', () => {
    expect(checkDamage(untouched('这个字读“猫(māo)”，不读“苗(miáo)”。'), 'e.txt')).toEqual([])
  })
})
