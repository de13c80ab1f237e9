import { describe, expect, it } from 'vitest'
import { factLanguageOf } from '../../../src/facts/languages/index.ts'
import { normalise } from '../../../src/facts/text.ts'

const valuesIn = (lang: string, text: string): number[] =>
  factLanguageOf(lang)
    .numbers(normalise(text))
    .map(({ value }) => value)

describe('numbers as people write them', () => {
  it.each([
    ['en', 'It raised $385m', [385e6]],
    ['en', 'about US$2bn', [2e9]],
    ['en', '€4.5M and $1,234.56', [4.5e6, 1234.56]],
    ['en', 'two dozen bakers, twenty-five ovens', [24, 25]],
    ['en', 'half a million, a million and a half', [5e5, 1.5e6]],
    ['en', 'three hundred and six; one and a half million', [306, 1.5e6]],
    ['en', 'between two and four', [2, 4]],
    ['en', 'a third of the town, two-thirds of it', [33.333, 66.667]],
    ['en', 'one in five', [20]],
    ['en', 'one of them and another one', []],
    ['en', '3.5 billion, 12\u202f000 tonnes', [3.5e9, 12000]],
    ['zh', '1.13亿美元', [113000000]],
    ['zh', '62 亿美元、550亿美元', [6.2e9, 5.5e10]],
    ['zh', '两千万人，6700万', [2e7, 6.7e7]],
    ['zh', '三分之一', [33.333]],
    ['zh', '一千二百三十四座', [1234]],
    ['zh', '一个人、一些书、万一', []],
    ['zh', '三成五', [35]],
    ['zh', '５００名', [500]],
    ['fr', "4,5 Mrd d'euros", [4.5e9]],
    ['fr', '125\u00a0000 €', [125000]],
    ['fr', '1\u202f234\u202f567 habitants', [1234567]],
    ['fr', 'quatre-vingt-dix-sept', [97]],
    ['fr', 'deux cents, mille, trois mille cinq cents', [200, 1000, 3500]],
    ['fr', 'un million et demi', [1.5e6]],
    ['fr', 'une centaine de personnes', [100]],
    ['fr', 'la moitié, un tiers, trois quarts', [50, 33.333, 75]],
    ['de', 'zwei Millionen', [2e6]],
    ['de', 'anderthalb Millionen', [1.5e6]],
    ['de', '1.234.567 und 3,5 Mrd. Euro', [1234567, 3.5e9]],
    ['de', 'zweihundertfünfzig, dreitausend, einundzwanzig', [250, 3000, 21]],
    ['de', 'CHF 40 Mio., 1’200', [40e6, 1200]],
    ['de', 'ein Drittel, die Hälfte', [33.333, 50]],
    ['de', 'eine Bäckerei, ein Haus', []],
    ['ja', '2億円', [2e8]],
    ['ja', '1兆2000億円', [1.2e12]],
    ['ja', '1万5千人、三千人', [15000, 3000]],
    ['ja', '3割、三分の一、4割5分', [30, 33.333, 45]],
    ['ja', '一つの町、十分に、二度と', []],
  ] as const)('%s: %s', (lang, text, values) => {
    expect(valuesIn(lang, text)).toEqual(values)
  })
})
