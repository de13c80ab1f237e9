import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Nodes } from 'mdast'
import path from 'node:path'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { afterEach, describe, expect, test } from 'vitest'
import { type Notes, makeNotes } from '../../src/notes/make-notes.ts'
import type { Message } from '../../src/message/message.ts'
import { makeFolder } from '../support/folder.ts'

let remove = async (): Promise<void> => {}
afterEach(() => remove())

interface Told {
  readonly notes: Notes | undefined
  readonly messages: readonly Message[]
}

async function notesOf(deck: string, format: 'md' | 'txt', range?: string): Promise<Told> {
  const folder = await makeFolder({ 'talk.md': deck })
  remove = folder.remove
  const { value, messages } = await makeNotes({
    entry: path.join(folder.path, 'talk.md'),
    file: path.join(folder.path, `talk.notes.${format}`),
    format,
    range: range === undefined ? undefined : { text: range },
  })
  return { notes: value, messages }
}

const slides = (...notes: readonly string[]): string =>
  notes
    .map((note, index) => `# Title ${index + 1}\n\nshown\n${note === '' ? '' : `\n<!--\n${note}\n-->\n`}`)
    .join('\n---\n\n')

describe('as Markdown', () => {
  test('each slide’s notes stand under its number and title, headings below that', async () => {
    const { notes, messages } = await notesOf(slides('One *thing*.', '# Big\n\n- a\n- b'), 'md')
    expect(notes?.text).toBe('# Title 1\n\n## 1 · Title 1\n\nOne *thing*.\n\n## 2 · Title 2\n\n### Big\n\n- a\n- b\n')
    expect(messages).toEqual([])
  })

  test('what one slide’s notes leave open does not run into the next', async () => {
    const { notes } = await notesOf(
      slides(
        '```js\nopen',
        '[a][x] ![p][x] note[^1]\n\n[x]: https://one.example\n\n[^1]: first',
        '[a][x]\n\n[x]: /two "t"\n\n[^1]: none',
      ),
      'md',
    )
    expect(notes?.text).toContain(
      '```js\nopen\n```\n\n## 2 · Title 2\n\n[a](https://one.example) ![p](https://one.example) note[^2-1]\n\n[^2-1]: first\n',
    )
    expect(notes?.text).toContain('[a](/two "t")\n\n[^3-1]: none\n')
  })

  test('tags are left out and their text is kept, marks of click steps are gone', async () => {
    const { notes } = await notesOf(
      slides(
        '[click] a <b>bold</b> <span>[</span>x] &lt;T&gt;<br>next\n\n<div>\nblock\n</div>\n\n<script>evil()</script>',
      ),
      'md',
    )
    expect(notes?.text).toBe('# Title 1\n\n## 1 · Title 1\n\na bold \\[x] \\<T>\\\nnext\n\nblock\n')
  })

  test('slides without notes are left out but for dividers of what is said, and told', async () => {
    const deck = `# A\n\n<!-- a -->\n\n---\nlayout: section\n---\n\n# Part\n\n---\n\n# Silent\n\n---\n\n# B\n\n<!-- b -->\n\n---\nlayout: section\n---\n\n# Empty part\n\n---\n\n# Silent too\n`
    const { notes, messages } = await notesOf(deck, 'md')
    expect(notes?.text.match(/^## .*/gmu)).toEqual(['## 1 · A', '## 2 · Part', '## 4 · B'])
    expect(notes).toMatchObject({ slides: 6, notes: 2 })
    expect(messages).toMatchObject([{ severity: 'info', text: 'slides 2, 3, 5, 6 have no notes' }])
  })

  test.each(['slides.md', 'slides.en.md'])('of %s it reads back as it was meant', async (name) => {
    const entry = fileURLToPath(new URL(`../../${name}`, import.meta.url))
    const { value } = await makeNotes({ entry, file: 'none.notes.md', format: 'md' })
    const parser = unified().use(remarkParse).use(remarkGfm)
    const deck = await readFile(entry, 'utf8')
    const text = value?.text ?? ''
    expect(text.match(/^## \d+ · /gmu)).toHaveLength(36)
    const han = (from: string): number => from.match(/\p{Script=Han}/gu)?.length ?? 0
    expect(han(text)).toBeGreaterThanOrEqual(han(deck) / 4)
    const leaves = (node: Nodes): string =>
      'children' in node ? node.children.map(leaves).join('') : 'value' in node ? node.value : ''
    for (const comment of deck.match(/<!--\n[^]*?\n-->/gu) ?? []) {
      const said = leaves(parser.parse(comment.slice(5, -4))).replaceAll(/<\/?span>|\s/gu, '')
      expect(leaves(parser.parse(text)).replaceAll(/\s/gu, '')).toContain(said)
    }
  })
})

describe('as plain text', () => {
  test('marks are resolved, and lists, code, tables and quotations can be read', async () => {
    const { notes } = await notesOf(
      slides(
        '**Bold**, `code`, [a link](https://example.org), <https://example.org/2> and ~~gone~~.\n\n1. one\n2. two\n   - deep\n\n- [x] done\n\n> said\n> so\n\n```js\nx < y\n  z\n```\n\n| 国家 | n |\n| - | -: |\n| 法国 | 13 |\n\n---\n\nEnd[^a]\n\n[^a]: Foot.',
      ),
      'txt',
    )
    expect(notes?.text).toBe(`Title 1
=======


1  Title 1
----------

Bold, code, a link (https://example.org), https://example.org/2 and gone.

1. one
2. two
   - deep

- [x] done

    said
    so

    x < y
      z

国家  n
法国  13

* * *

End[1-a]

[1-a] Foot.
`)
  })

  test('Chinese is as it was, its titles underlined in full', async () => {
    const { notes } = await notesOf('# 法国，**数学**\n\n<!--\n“引号”，**强调**，第2段。\n-->\n', 'txt')
    expect(notes?.text).toBe('法国，数学\n==========\n\n\n1  法国，数学\n-------------\n\n“引号”，强调，第2段。\n')
  })
})

describe('what is wrong', () => {
  test('a deck without notes is told', async () => {
    const { notes, messages } = await notesOf(slides('', ''), 'txt')
    expect(notes?.notes).toBe(0)
    expect(messages).toMatchObject([{ severity: 'warning', rule: 'export/notes-none' }])
  })

  test('a range is kept to, and must be one', async () => {
    expect((await notesOf(slides('a', 'b', 'c'), 'md', '2-3')).notes?.text).toBe(
      '# Title 1\n\n## 2 · Title 2\n\nb\n\n## 3 · Title 3\n\nc\n',
    )
    expect((await notesOf(slides('a', 'b', 'c'), 'md', '4')).messages).toMatchObject([
      { rule: 'export/range', text: 'there is no slide 4; the deck has 3 slides' },
    ])
  })

  test('slides of the deck are never written over, by whichever name', async () => {
    const folder = await makeFolder({ 'talk.md': '---\nsrc: ./part.notes.md\n---\n', 'part.notes.md': '# Part\n' })
    remove = folder.remove
    const entry = path.join(folder.path, 'talk.md')
    for (const name of ['talk.md', './x/../part.notes.md']) {
      const { value, messages } = await makeNotes({ entry, file: path.join(folder.path, name), format: 'md' })
      expect(value).toBeUndefined()
      expect(messages).toMatchObject([{ rule: 'export/notes-over-deck' }])
    }
  })
})
