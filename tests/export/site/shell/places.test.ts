import { expect, it } from 'vitest'
import { fillPlaces, readPlaces } from '../../../../src/export/site/shell/places.ts'

const placeOf = (index: number): string => `.essaydeck-place-${index} { top: 0 }\n`

it('what belongs into each place of a style sheet is read and put there', () => {
  const made = `${placeOf(0)}a{b:c}\n${placeOf(1)}${placeOf(2)}d{e:f}\n${placeOf(3)}g{content:"$1 .essaydeck"}\n${placeOf(4)}`
  const places = readPlaces(made)
  expect(places).toEqual(['a{b:c}', '', 'd{e:f}', 'g{content:"$1 .essaydeck"}', ''])
  expect(fillPlaces(`x{}\n${placeOf(3)}y{}\n.essaydeck-place-0{top:0}\nz{}`, places)).toBe(
    'x{}\ng{content:"$1 .essaydeck"}\ny{}\na{b:c}\nz{}',
  )
})
