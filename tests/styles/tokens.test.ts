import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { VISIONS, type Vision, differenceOf } from '../support/colour-vision.ts'
import { type Colour, contrastOf, parseColour } from '../support/colour.ts'

const CSS = readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8')

/** The colours that styles/tokens.css gives to what a selector matches, by their names. */
function readColours(selector: string): ReadonlyMap<string, Colour> {
  const [, after = ''] = CSS.split(`${selector} {`)
  const found = after.split('}')[0]?.matchAll(/--essaydeck-([\w-]+): (#\w+);/gu) ?? []
  return new Map([...found].map(([, name = '', value = '']) => [name, parseColour(value)]))
}

const LIGHT = readColours(':root')
const SCHEMES = { light: LIGHT, dark: new Map([...LIGHT, ...readColours('html.dark')]) }

function colour(scheme: keyof typeof SCHEMES, name: string): Colour {
  const found = SCHEMES[scheme].get(name)
  if (found === undefined) throw new Error(`styles/tokens.css has no colour ${name}`)
  return found
}

/** The marks of a chart: what the slide is about, a group, and the rest. */
const MARKS = ['vermilion', 'blue', 'bar']
const PAIRS = [
  ['vermilion', 'blue'],
  ['vermilion', 'bar'],
  ['blue', 'bar'],
] as const

describe.each(['light', 'dark'] as const)('the marks of a chart in the %s scheme', (scheme) => {
  it.each(MARKS)('stand out from the paper: %s', (mark) => {
    expect(contrastOf(colour(scheme, mark), colour(scheme, 'paper'))).toBeGreaterThanOrEqual(3)
  })

  it.each(PAIRS)('are told apart in grey: %s and %s', (one, other) => {
    expect(contrastOf(colour(scheme, one), colour(scheme, other))).toBeGreaterThanOrEqual(1.5)
  })

  describe.each(Object.keys(VISIONS) as Vision[])('seen with %s', (vision) => {
    it.each(PAIRS)('are told apart: %s and %s', (one, other) => {
      expect(differenceOf(colour(scheme, one), colour(scheme, other), vision)).toBeGreaterThanOrEqual(20)
    })
  })
})

describe('the measure itself', () => {
  const [black, white] = [parseColour('#000000'), parseColour('rgb(255, 255, 255)')]

  it('has the values that the standards give', () => {
    expect(contrastOf(black, white)).toBeCloseTo(21)
    expect(differenceOf(black, white, 'full colour vision')).toBeCloseTo(100)
  })

  it('takes apart for all what only some can tell', () => {
    const [red, green] = [parseColour('#c02020'), parseColour('#606000')]
    expect(differenceOf(red, green, 'full colour vision')).toBeGreaterThan(60)
    expect(differenceOf(red, green, 'protanopia')).toBeLessThan(20)
  })
})
