import { expect, test } from 'vitest'
import { allSentences } from '../../../src/essay/model.ts'
import { languageOf } from '../../../src/language/index.ts'
import { MOST_POINTS, findKeyPoints } from '../../../src/plan/key-points/keypoints.ts'
import { essayOf } from '../../support/essay.ts'

function keyPoints(text: string, lang = 'en') {
  const sentences = allSentences(essayOf(`---\ntitle: T\nlang: ${lang}\n---\n\n${text}\n`))
  return { points: findKeyPoints(sentences, languageOf(lang)), sentences }
}

const PROSE = `France breeds mathematicians. Mathematicians build large models. The weather was fine. Models need
mathematicians more than money. France raised 385 million euros for models in 2023. It helped. Paris has many cafés where
mathematicians meet and talk about models. Mathematicians build large models in France.`

test('are the essay’s own words, in its order, at most five', () => {
  const { points, sentences } = keyPoints(PROSE)
  const texts = sentences.map(({ text }) => text)
  const places = points.map((point) => texts.findIndex((text) => text.includes(point)))
  expect(points.length).toBeGreaterThan(2)
  expect(points.length).toBeLessThanOrEqual(MOST_POINTS)
  expect(places).not.toContain(-1)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
})

test('leave the aside, keep the number, and do not say the same twice', () => {
  const { points } = keyPoints(PROSE)
  expect(points.join('\n')).toContain('385 million')
  expect(points).not.toContain('The weather was fine')
  expect(points.filter((point) => point.startsWith('Mathematicians build large models'))).toHaveLength(1)
})

test('leave out what only announces, how to get in touch, and words of nobody in particular', () => {
  const { points } =
    keyPoints(`Cats sleep for half of the day. Cats eat fish in the evening. These are the facts of cats:
“I love every cat in this town.” Call the cats on 0800 555 019 for more. Cats drink milk at noon.`)
  expect(points).toEqual(['Cats sleep for half of the day', 'Cats eat fish in the evening', 'Cats drink milk at noon'])
})

test('one sentence that cannot be cut is shown whole rather than nothing', () => {
  expect(keyPoints('It was so.').points).toEqual(['It was so'])
  expect(keyPoints('它是这样。', 'zh-CN').points).toEqual(['它是这样'])
})

test('no sentences, no points', () => {
  expect(findKeyPoints([], languageOf('en'))).toEqual([])
})
