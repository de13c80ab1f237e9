/** A seeded source of numbers between 0 and 1 (mulberry32), the same on every machine. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const WORDS = {
  en: 'bread oven baker flour town river mill stone market street morning salt water light table window road story paper house garden winter summer harvest price letter family child school bridge ship island north engine metal glass music colour question answer'.split(
    ' ',
  ),
  zh: '面包 烤炉 师傅 面粉 小镇 河流 磨坊 石头 市场 街道 早晨 盐巴 清水 灯光 桌子 窗户 道路 故事 纸张 房屋 花园 冬天 夏天 收成 价格 书信 家庭 孩子 学校 桥梁 船只 岛屿 北方 机器 金属 玻璃 音乐 颜色 问题 答案'.split(
    ' ',
  ),
}

/** An essay of so many words (Chinese: words of two characters) in sections of a few paragraphs, one sentence in five with a figure. */
export function makeEssay(lang: 'en' | 'zh', words: number): string {
  const random = seeded(words + (lang === 'zh' ? 1 : 0))
  const pick = (): string => WORDS[lang][Math.floor(random() * WORDS[lang].length)] ?? ''
  const sentence = (length: number): string => {
    const chosen = Array.from({ length }, pick)
    const figure = random() < 0.2 ? Math.ceil(random() * 900) : undefined
    if (lang === 'zh')
      return `${figure === undefined ? '' : `2023年，Acme有${figure}名员工，`}${chosen.join(random() < 0.3 ? '的' : '')}。`
    const [first = '', ...rest] = chosen
    const opening =
      figure === undefined
        ? first.charAt(0).toUpperCase() + first.slice(1)
        : `In 2023, Acme had ${figure} employees, and the ${first}`
    return `${opening} ${rest.join(' ')}. `
  }
  const parts = [`---\ntitle: Bench\nlang: ${lang}\ndate: 2024-01\n---\n`]
  let count = 0
  for (let section = 1; count < words; section++) {
    parts.push(`\n${section % 8 === 1 ? '##' : '###'} ${pick()} ${pick()} ${section}\n`)
    for (let paragraph = 0; paragraph < 4 && count < words; paragraph++) {
      const lengths = Array.from({ length: 5 }, () => 8 + Math.floor(random() * 14))
      parts.push(`\n${lengths.map(sentence).join('')}\n`)
      count += lengths.reduce((sum, length) => sum + length, 0)
    }
  }
  return parts.join('')
}
