import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { DARK, LIGHT } from '../../../src/pptx/page/colours.ts'

const CSS = readFileSync(new URL('../../../styles/tokens.css', import.meta.url), 'utf8')

test.each([
  ['light', LIGHT, ':root {'],
  ['dark', DARK, 'html.dark {'],
])('the colours of the %s scheme are those of the deck', (_, palette, selector) => {
  const [, after = ''] = CSS.split(selector)
  for (const [name, value] of Object.entries(palette)) {
    expect(after.split('}')[0], name).toContain(`--essaydeck-${name}: #${value};`)
  }
})
