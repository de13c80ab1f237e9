import { describe, expect, test } from 'vitest'
import { renderNotes } from '../../src/deck/notes.ts'
import { essayOf } from '../support/essay.ts'

const notes = (markdown: string) =>
  renderNotes(
    essayOf(`---\ntitle: T\n---\n\nx\n\n${markdown}\n`)
      .blocks.slice(1)
      .map(({ node }) => node),
  )

describe('notes', () => {
  test('keep the essay’s Markdown', () => {
    const markdown = 'Some *emphasis*, a [link](https://example.org).\n\n- one\n- two\n\n> A quote.'
    expect(notes(markdown)).toBe(markdown)
  })

  test('cannot end the comment they stand in', () => {
    expect(notes('a --> b')).toBe('a --&gt; b')
    expect(notes('`a --> b`')).not.toContain('-->')
    expect(notes('```\na --> b\n```')).not.toContain('-->')
  })

  test('carry no HTML, no script address, no picture to fetch', () => {
    expect(notes('<script>alert(1)</script>')).toBe('&lt;script>alert(1)&lt;/script>')
    expect(notes('[go](javascript:alert(1))')).toBe('*go*')
    expect(notes('![a cat](https://example.org/cat.png)')).not.toContain('![')
    expect(notes('![a cat](data:image/png;base64,AAAA)')).toBe('a cat')
  })

  test('do not make Slidev load a script, not even as code', () => {
    for (const text of ['<Tweet id="1" />', 'a <Tweet> b', '`<Tweet />`', '```\n<BlueSky />\n```']) {
      expect(notes(text)).not.toMatch(/<(?:Tweet|BlueSky)/u)
    }
  })

  test('do not set off Slidev’s click marker', () => {
    expect(notes('say \\[click] now')).not.toMatch(/\[click\]/u)
  })

  test('have code without anything after its language, as it stands', () => {
    expect(notes('```ts {monaco-run}\n/\\<a/\n```')).toBe('```ts\n/\\<a/\n```')
    expect(notes('```\n{monaco-run}\n```')).not.toMatch(/^`/u)
  })

  test('name no styles, and have no words at a pointer', () => {
    expect(notes('a content-[b{c] d')).not.toContain('-[')
    expect(notes('`content-[b{c]`')).not.toContain('`')
    expect(notes('[a](http://a.b "content-[b{c]")')).toBe('[a](http://a.b)')
  })

  test('leave no two dollar signs for a formula', () => {
    expect(notes('From $1 to $2.')).toBe('From \\$1 to \\$2.')
  })
})
