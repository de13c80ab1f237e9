import { describe, expect, it } from 'vitest'
import { ownerOf, placesIn } from '../../../src/export/print/blame.ts'

const SCRIPT = `// node_modules/vue/dist/vue.js
function mount() {}
// components/LatePart.vue?vue&type=script&lang.ts
var LatePart_vue_default = () => { throw new Error() }
// components/LatePart.vue
var LatePart_default = LatePart_vue_default
// components/Unused.vue
// a remark of its author
var Unused_default = 1
// talk/slides.md__slidev_4.md
var slide = { setup() { return LatePart_default } }
// ../../@slidev/slides/4/md
`

describe('whose a line of the script is', () => {
  it.each([
    ['the slide’s own', 11, { slide: 4 }],
    ['a part’s, on the slide that names it', 4, { slide: 4 }],
    ['a part’s that no slide names', 9, { part: 'components/Unused.vue' }],
    ['nobody’s, in a library', 2, undefined],
  ])('is %s', (_, line, expected) => {
    expect(ownerOf(SCRIPT, line)).toEqual(expected)
  })
})

it('the places of a stack are those that Chromium names', () => {
  const stack =
    'Error: boom\n    at setup (http://essaydeck.localhost/assets/index-a.js:12:7)\n    at http://essaydeck.localhost/assets/index-a.js:3:1'
  expect(placesIn(stack).map(({ line }) => line)).toEqual([12, 3])
})
