import { expect, it } from 'vitest'
import { PARTS } from '../../../../src/export/site/leave-out/parts.ts'
import { withoutOldFonts } from '../../../../src/export/site/leave-out/slim-plugin.ts'

/** Which parts a text uses, by what stands for them. */
const used = (code: string): readonly number[] => [...PARTS.keys()].filter((index) => PARTS[index]?.use.test(code))
const [COMPILER, MARK, MOTION] = [0, 1, 2]

it.each([
  ['app.component("A", { template: "<b>now</b>" })', [COMPILER]],
  ['const A = { template: `\n  <b/>` }', [COMPILER]],
  ['import { compile, h } from "vue"', [COMPILER]],
  ['A <span v-mark.red="1">word</span>', [MARK]],
  ['const _directive_mark = _resolveDirective("mark")', [MARK]],
  ['<div v-motion :initial="{ x: 1 }" />', [MOTION]],
  ['import { ref } from "vue"; const template = "<b>"; compile(1)', []],
  ['<div v-click>A mark in motion</div>', []],
])('%s uses %j', (code, parts) => {
  expect(used(code)).toEqual(parts)
})

it('of the fonts for formulas those that every browser reads stay', () => {
  const css =
    '@font-face{src:url(fonts/A.woff2) format("woff2"),url(fonts/A.woff) format("woff"),url(fonts/A.ttf) format("truetype")}'
  expect(withoutOldFonts(css)).toBe('@font-face{src:url(fonts/A.woff2) format("woff2")}')
})
