import { expect, it } from 'vitest'
import { collectFonts } from '../../../src/export/print/seen-fonts.ts'

it('each font is told once, with its slides in order', () => {
  const inter = { postScriptName: 'Inter-Regular', isCustomFont: true }
  const arial = { postScriptName: 'Arial', isCustomFont: false }
  const texts = [
    { slide: 2, fonts: [inter, arial] },
    { slide: 1, fonts: [inter] },
    { slide: 2, fonts: [inter] },
  ]
  expect(collectFonts(texts)).toEqual([
    { name: 'Inter-Regular', own: true, slides: [1, 2] },
    { name: 'Arial', own: false, slides: [2] },
  ])
})
