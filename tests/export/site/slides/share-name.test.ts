import { expect, it } from 'vitest'
import { packageRoot } from '../../../../src/files/package-root.ts'
import { shareName } from '../../../../src/export/site/slides/share-name.ts'

it.each([
  ['a package', '/home/ann/talk/node_modules/vue/dist/vue.js', 'vue/dist/vue.js'],
  ['one of pnpm', '/talk/node_modules/.pnpm/vue@3/node_modules/vue/dist/vue.js', 'vue/dist/vue.js'],
  ['one on Windows', String.raw`C:\talk\node_modules\@slidev\client\context.ts`, '@slidev/client/context.ts'],
  ['this package', `${packageRoot()}/components/DataChart.vue`, 'essaydeck/components/DataChart.vue'],
  ['this package, installed', '/talk/node_modules/essaydeck/layouts/cover.vue', 'essaydeck/layouts/cover.vue'],
  ['a deck', '/talk/components/Own.vue', '/talk/components/Own.vue'],
  ['no file', '\0plugin-vue:export-helper', '\0plugin-vue:export-helper'],
])('a module of %s has a name', (_, id, name) => {
  expect(shareName(id)).toBe(name)
})
