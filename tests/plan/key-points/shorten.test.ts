import { describe, expect, test } from 'vitest'
import { languageOf, readingLength } from '../../../src/language/index.ts'
import { shorten } from '../../../src/plan/key-points/shorten.ts'

const weigh = (text: string) => text.length
const en = (text: string) => shorten(text, languageOf('en'), weigh)
const zh = (text: string) => shorten(text, languageOf('zh'), weigh)

describe('English', () => {
  test('a short sentence stays whole, without its full stop', () => {
    expect(en('H raised $220 million in May 2024.')).toBe('H raised $220 million in May 2024')
  })

  test('an opening that leans on the sentence before is cut off', () => {
    expect(en('However, talent outweighs headcount.')).toBe('Talent outweighs headcount')
  })

  test('a long sentence is cut at a clause, never inside one', () => {
    const long =
      'Snowflake runs a cloud data platform, was listed in 2020, and is today worth more than anything else the two had ever dreamt of.'
    expect(en(long)).toBe('Snowflake runs a cloud data platform, was listed in 2020')
  })

  test('what opens with a pronoun does not stand alone', () => {
    expect(en('It was founded in 2016.')).toBeUndefined()
    expect(en('Italy has a large market.')).toBe('Italy has a large market')
  })

  test('a clause that only leads up to the main one is no key point', () => {
    expect(
      en(
        'In the spring of that long and memorable year, the three founders met in a café and decided to build something of their own there.',
      ),
    ).toBeUndefined()
  })
})

describe('what is cut in English', () => {
  test.each([
    [
      'a relative clause is not cut off from the verb after it',
      'A tonne of oats, which could be had for £170 in the spring of 2020, went for £235 on the London market in July 2024.',
      undefined,
    ],
    [
      'an apposition is not either',
      'Svensk Havre, the market leader, is worth about US$2bn on the Stockholm exchange and employs some 900 people in four countries.',
      undefined,
    ],
    [
      'an apposition to the object may go with what follows',
      'Nobody has ever asked Harrow & Finch, a maker of foam, for money, and it has never asked anyone for any either.',
      'Nobody has ever asked Harrow & Finch, a maker of foam, for money',
    ],
    [
      'what is denied stays with what is so',
      'For such a team of people, building a model was not a thing to be learnt, but one to be done again in another place.',
      undefined,
    ],
    [
      'a later clause opens with a capital',
      'The first of all the many lives of this small town that were lived on the river began with salt; by 1926 the works had 5,600 hands.',
      'By 1926 the works had 5,600 hands',
    ],
  ])('%s', (_, sentence, expected) => {
    expect(en(sentence)).toBe(expected)
  })

  test.each(['Men took 64% of it.', 'In 2021 it sold a million.', 'If half of them were let, rents would fall.'])(
    'a pronoun without its noun does not stand: %s',
    (sentence) => {
      expect(en(sentence)).toBeUndefined()
    },
  )

  test('a pronoun with its noun does', () => {
    expect(en('The house employs 230 people, 30% of them in Leeds.')).toMatch(/Leeds$/u)
    expect(en('Paris may need another airport, for one alone can hardly manage it.')).toMatch(/manage it$/u)
  })

  test('a supposition is no statement', () => {
    expect(en('Suppose a carton costs 62p to make.')).toBeUndefined()
  })
})

describe('Chinese', () => {
  test('a short sentence stays whole, a question keeps its mark', () => {
    expect(zh('天赋重于人数。')).toBe('天赋重于人数')
    expect(zh('传统还活着吗？')).toBe('传统还活着吗？')
  })

  test('a supposition and a pronoun without its noun do not stand', () => {
    expect(zh('假设一家店每天卖400杯。')).toBeUndefined()
    expect(zh('2023年它拿到两千万元。')).toBeUndefined()
  })

  test('connectives go, pronouns rule out', () => {
    expect(zh('于是，法国成了数学家的故乡。')).toBe('法国成了数学家的故乡')
    expect(zh('它成立于 2016 年。')).toBeUndefined()
  })

  test('a pair is never cut in half, nor brackets and quotation marks', () => {
    const pair =
      'Adaptive ML 做的是裁缝的活：把通用的大模型改到合身，既合企业的用途，也合用户的习惯，还合董事会那一点点说不清的心思。'
    expect(zh(pair)).not.toMatch(/既合企业的用途$/u)
    const quoted =
      '公司把自己的产品叫做“市场上最好的大模型杀毒软件，没有之一”，这样的话在发布会上每隔十分钟就要说上一遍才算数。'
    expect(zh(quoted)).not.toMatch(/^[^”]*“[^”]*$/u)
  })
})

test('nothing is longer than the limit', () => {
  for (const code of ['en', 'zh']) {
    const language = languageOf(code)
    const long = (
      code === 'en' ? 'Paris grows and grows, and London shrinks a little, ' : '巴黎越来越大，伦敦略小了一点，'
    ).repeat(6)
    expect(readingLength(shorten(long, language, weigh) ?? '', language)).toBeLessThanOrEqual(language.keyPointLimit)
  }
})

describe('French', () => {
  const fr = (text: string) => shorten(text, languageOf('fr'), weigh)

  test('an opening goes, a pronoun rules out, with elisions too', () => {
    expect(fr('Cependant, l’école forme trop peu de chercheurs.')).toBe('L’école forme trop peu de chercheurs')
    expect(fr('C’est une tradition ancienne.')).toBeUndefined()
    expect(fr('Cette école forme des chercheurs.')).toBeUndefined()
  })

  test('an aside before the verb is never cut off from it', () => {
    const long =
      'Le fabricant, fondé à Lyon par trois ingénieurs, vend ses machines dans vingt pays, mais la plus grande part de son chiffre d’affaires vient encore de la région.'
    expect(fr(long)).toBe('Le fabricant, fondé à Lyon par trois ingénieurs, vend ses machines dans vingt pays')
  })
})

describe('German', () => {
  const de = (text: string) => shorten(text, languageOf('de'), weigh)

  test('a relative clause before the verb is never cut off from it', () => {
    const long =
      'Die Fabrik, die 1952 gegründet wurde, baut Pumpen für zwanzig Länder, aber der größte Teil ihres Umsatzes kommt bis heute aus der Region.'
    expect(de(long)).toBe('Die Fabrik, die 1952 gegründet wurde, baut Pumpen für zwanzig Länder')
  })

  test('a pronoun after the verb does not stand alone, an impersonal one does', () => {
    expect(de('Im vergangenen Jahr setzte es fünf Millionen um.')).toBeUndefined()
    expect(de('Für das Kilo gibt es 3,20 Euro.')).toBe('Für das Kilo gibt es 3,20 Euro')
  })

  test('what opens with a pronoun does not stand alone; an article does', () => {
    expect(de('Sie baut Pumpen in Ulm.')).toBeUndefined()
    expect(de('Die Fabrik baut Pumpen in Ulm.')).toBe('Die Fabrik baut Pumpen in Ulm')
  })
})

describe('Japanese', () => {
  const ja = (text: string) => shorten(text, languageOf('ja'), weigh)

  test('a cut comes after a finite verb, and its particle goes', () => {
    const long =
      '工場の売上は去年の春から秋にかけて二割ほど伸びたが、海外から買う部品の値段が上がり続け、働く人も足りないので、利益は思ったほど増えなかった。'
    expect(ja(long)).toBe('工場の売上は去年の春から秋にかけて二割ほど伸びた')
  })

  test('a reason, a supposition and the end of a quotation do not stand alone', () => {
    expect(ja('小豆の値段が700円近くまで上がったためだ。')).toBeUndefined()
    expect(ja('仮に羊羹が日に500個売れたとする。')).toBeUndefined()
    expect(ja('それでも、と志乃さんは言う。')).toBeUndefined()
  })

  test('an opening with its comma goes', () => {
    expect(ja('しかし、工場の利益は減った。')).toBe('工場の利益は減った')
    expect(ja('それは意外な結果だった。')).toBeUndefined()
  })
})
