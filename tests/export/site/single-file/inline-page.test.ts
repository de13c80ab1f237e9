import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { inlinePage, scriptText, styleText } from '../../../../src/export/site/single-file/inline-page.ts'

describe('inlinePage', () => {
  it('puts scripts and style sheets where they were loaded', () => {
    const html = `<head><link rel="preload" as="image" href="./cats/one.svg">
<script type="module" crossorigin src="./assets/a.js"></script>
<link rel="stylesheet" crossorigin href="./assets/b.css"></head>`
    const page = inlinePage(
      html,
      new Map([
        ['assets/a.js', 'f("$&")'],
        ['assets/b.css', 'a{}'],
      ]),
    )
    expect(page).toBe('<head><script type="module">f("$&")</script>\n<style>a{}</style></head>')
  })

  it('leaves what it has not', () => {
    const html = '<script src="https://cats.invalid/a.js"></script>'
    expect(inlinePage(html, new Map())).toBe(html)
  })
})

it.each([
  ['"</script>"', '</script>'],
  ['"</SCRIPT >"', '</SCRIPT >'],
  ['`<!-- <script>`', '<!-- <script>'],
  ['/<!--/.source', '\\x3C!--'],
])('the script %s means the same, and ends nothing', (code, value) => {
  const text = scriptText(code)
  expect(text).not.toMatch(/<\/script|<!--/iu)
  expect(runInNewContext(text)).toBe(value)
})

it('a style sheet ends nothing either', () => {
  expect(styleText('a::before{content:"</style>"}')).toBe('a::before{content:"\\3C /style>"}')
})
