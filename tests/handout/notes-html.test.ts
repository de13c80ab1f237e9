import { describe, expect, test } from 'vitest'
import { notesHtml } from '../../src/handout/notes-html.ts'

describe('notes', () => {
  test('are Markdown', () => {
    expect(notesHtml('One **bold** word.\n\n- a\n- b\n\n3. c')).toBe(
      '<p>One <strong>bold</strong> word.</p>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n<ol start="3">\n<li>c</li>\n</ol>',
    )
    expect(notesHtml('| a | b |\n| - | -: |\n| 1 | 2 |')).toContain('<td align="right">2</td>')
  })

  test('have headings below the slide’s', () => {
    expect(notesHtml('# One\n\n##### Two')).toBe('<h4>One</h4>\n<h4>Two</h4>')
  })

  test('keep links that a reader of a PDF can follow', () => {
    const html = notesHtml('[a](https://example.org/a?b=1&c=2) <mailto:a@example.org> https://example.org')
    expect(html.match(/<a href="[^"]+">/gu)).toEqual([
      '<a href="https://example.org/a?b=1&#x26;c=2">',
      '<a href="mailto:a@example.org">',
      '<a href="https://example.org">',
    ])
  })

  test('have no marks of click steps, and keep a link of that name', () => {
    expect(notesHtml('[click] First. [click:3] Third. [click](https://example.org)')).toBe(
      '<p>First. Third. <a href="https://example.org">click</a></p>',
    )
  })

  test('have footnotes without English words or links back', () => {
    const html = notesHtml('Said.[^1]\n\n[^1]: By whom.')
    expect(html).toContain('<sup><span>1</span></sup>')
    expect(html).toContain('By whom.')
    expect(html).not.toMatch(/Footnotes|id=|↩/u)
  })
})

describe('notes of a stranger', () => {
  test.each([
    ['a script', '<script>alert(1)</script>'],
    ['a script in a line', 'a <script>alert(1)</script> b'],
    ['an event handler', '<b onclick="alert(1)">b</b> <img src=x onerror=alert(1)>'],
    ['a frame', '<iframe src="https://example.com"></iframe>\n\n<object data="x"></object>'],
    ['a style', '<style>@import "https://example.com/a.css"</style>'],
    [
      'a picture elsewhere',
      '![what it shows](https://example.com/a.png "t") ![r][r]\n\n[r]: https://example.com/b.png',
    ],
    ['a link that runs', '[a](javascript:alert(1)) [b](JaVaScRiPt:alert(1)) [c](data:text/html,x) [d](vbscript:x)'],
    ['a link with a disguise', '[a](java&#x0A;script:alert(1)) [b](&#106;avascript:alert(1)) [c](//example.com/x)'],
    ['a file', '[a](file:///etc/passwd)'],
    ['a link into the page', '[a](#handout-slide-1)'],
  ])('are text: %s', (_, markdown) => {
    const html = notesHtml(markdown)
    expect(html).not.toMatch(/<(?:script|img|iframe|object|style|a)\b/u)
    expect(html).not.toMatch(/<[^>]*\b(?:src|href|style|on\w+)=/u)
  })

  test('a picture gives its description', () => {
    expect(notesHtml('![what it shows](https://example.com/a.png)')).toBe('<p><span>what it shows</span></p>')
  })
})
