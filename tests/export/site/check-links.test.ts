import { describe, expect, it } from 'vitest'
import { checkLinks } from '../../../src/export/site/check-links.ts'

describe('checkLinks', () => {
  it('warns of what a page loads from elsewhere', () => {
    const html =
      '<link rel="stylesheet" href="https://fonts.example/css2?family=A"><script async src="//cdn.example/w.js"></script>'
    const texts = checkLinks(html, 'slides.md').map((message) => message.text)
    expect(texts).toEqual([
      'the site loads https://fonts.example/css2?family=A, and cannot without a network',
      'the site loads //cdn.example/w.js, and cannot without a network',
    ])
  })

  it('says nothing of files of its own, and of links to click', () => {
    expect(
      checkLinks('<link href="./a.css"><script src="/b.js"></script><a href="https://example.com">x</a>', 'slides.md'),
    ).toEqual([])
  })
})
