import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findShell } from '../../src/export/paper/find-shell.ts'
import { patchSlides } from '../../src/export/paper/patch-slides.ts'
import type { BuiltDeck, SlideCode } from '../../src/export/site/build-request.ts'
import { runBuild } from '../../src/export/site/run-build.ts'
import { makeProject } from '../support/project.ts'

let project: Awaited<ReturnType<typeof makeProject>>

beforeAll(async () => {
  project = await makeProject({})
})

afterAll(() => project.remove())

const HEAD = '---\ntheme: default\naddons: [essaydeck]\nfonts: { provider: none }\nfavicon: ""\n---\n'

/** A deck whose slides were compiled for a shell. */
async function compiled(markdown: string): Promise<BuiltDeck> {
  const entry = path.join(project.path, 'slides.md')
  await writeFile(entry, markdown)
  const out = path.join(project.path, 'out')
  const { value, messages } = await runBuild({ entry, out, base: '/', kind: 'print', shell: findShell() })
  expect(messages).toEqual([])
  if (value?.compiled?.dress === undefined) throw new Error('the deck does not fit the shell')
  return value
}

/** What can be seen of a slide's code: a revision is for editing alone. */
function codeOf({ compiled: slides }: BuiltDeck, no: number): SlideCode | undefined {
  const code = slides?.code[slides.order[no - 1] ?? '']
  return code && { ...code, frontmatter: code.frontmatter.replace(/"revision":"[^"]*"/u, '') }
}

/** Slides in which one line is changed; `same` where nobody should have to compile them. */
const CHANGES: readonly (readonly [slide: string, from: string, to: string, what: 'same' | 'any'])[] = [
  ['# Two\n\n- one **74 machines** a year\n- two', '74', '75', 'same'],
  ['# Three is called this', 'this', 'that', 'same'],
  ['## Four\n\nA paragraph of\ntwo lines, in English.', 'English', 'French', 'any'],
  ['# 五\n\n据统计，**2024年**法国的“模型”融资很多。', '很多', '不多', 'same'],
  ['> quoted words here', 'words', 'block', 'same'],
  ['1. first thing\n2. second thing\n   - inner thing', 'inner', 'nested', 'same'],
  ['<div>\n\nwords within\n\n</div>', 'words', 'text', 'same'],
  ['twice the same\n\ntwice the same', 'same\n\n', 'name\n\n', 'any'],
  ['```js\nconst same = value\n```', 'same', 'other', 'any'],
  ['```\nplain text only\n```', 'plain', 'pure', 'any'],
  ['<!--\na note of words\n-->', 'words', 'text', 'any'],
  ['# Thirteen\n\n<!-- a comment -->\n\nwords after it', 'words', 'text', 'same'],
  ['# Again\n\nAgain', 'Again\n\n', 'Anew\n\n', 'any'],
  ['| a | b |\n| --- | --- |\n| cell one | two |', 'cell', 'sell', 'any'],
  ['<p class="here">\nwords in HTML\n</p>', 'words', 'text', 'any'],
  ['<v-clicks>\n\n- appears first\n- appears second\n\n</v-clicks>', 'first', 'last', 'same'],
  ['---\nlayout: quote\nauthor: Ann Smith\n---\n\nSaid so', 'Ann', 'Eve', 'any'],
  ['See [a link](https://example.com) or\nnothing at all', 'nothing', 'something', 'any'],
  ['*A* word and **B** word', 'A', 'C', 'any'],
  ['Don’t go there', 'there', 'away', 'same'],
  ['h2', 'h2', 'h3', 'any'],
]

describe('text that is changed in compiled slides', () => {
  it('makes what compiling them makes', async () => {
    const slides = CHANGES.map(([slide]) => (slide.startsWith('---') ? slide : `---\n\n${slide}`))
    const changed = CHANGES.map(([, from, to], index) => (slides[index] ?? '').replace(from, to))
    const deckOf = (all: readonly string[]): string => [HEAD, '# One\n', ...all].join('\n\n')
    const before = await compiled(deckOf(slides))
    const now = await compiled(deckOf(changed))
    const [file = ''] = Object.keys(before.sources.markdown)
    for (const [index, [slide, , , what]] of CHANGES.entries()) {
      const markdown = deckOf(slides.map((each, other) => (other === index ? (changed[index] ?? '') : each)))
      const patched = patchSlides(before, { [file]: markdown })
      if (what === 'same') expect(patched, slide).toBeDefined()
      if (patched === undefined) continue
      expect(codeOf(patched, index + 2), slide).toEqual(codeOf(now, index + 2))
      expect(patched.deck.slides[index + 1], slide).toEqual(now.deck.slides[index + 1])
    }
  }, 60_000)

  // In every seventh line of both flagship decks a word is another, whatever that may mean there.
  it.each(['slides.md', 'slides.en.md'])(
    'makes what compiling makes of %s',
    async (name) => {
      const lines = linesOf(name)
      const changed = lines.map((line, index) => (index % 7 === 3 ? withOtherWord(line, index) : line))
      const before = await compiled(lines.join('\n'))
      const now = await compiled(changed.join('\n'))
      const [entry = ''] = Object.keys(before.sources.markdown)
      const patches = lines.flatMap((line, index) => {
        if (line === changed[index]) return []
        const markdown = lines.with(index, changed[index] ?? '').join('\n')
        const no = before.deck.slides.findLast((slide) => slide.line - 1 <= index)?.no ?? 0
        return [{ no, patched: patchSlides(before, { [entry]: markdown }) }]
      })
      // Of a slide with more than one such line the compiler knows them all.
      const alone = patches.filter(({ no }) => patches.filter((each) => each.no === no).length === 1)
      for (const { patched, no } of alone)
        if (patched !== undefined) expect(codeOf(patched, no)).toEqual(codeOf(now, no))
      expect(alone.filter(({ patched }) => patched !== undefined).length).toBeGreaterThan(3)
    },
    60_000,
  )
})

function linesOf(name: string): string[] {
  const file = fileURLToPath(new URL(`../../${name}`, import.meta.url))
  return readFileSync(file, 'utf8').replace('---\n', '---\naddons: [essaydeck]\n').split('\n')
}

const WORDS = ['block', '2024', '模型', 'a b', '“so”', 'x*y', '-', 'e.g.', '3.5 %']

function withOtherWord(line: string, index: number): string {
  if (!/^(?:#+ |- )?[\p{L}\p{N}*][^:<{|]*$/u.test(line)) return line
  const word = WORDS[index % WORDS.length] ?? ''
  return line.replace(/(?<=\S )\S+(?= )|(?<=\p{sc=Han})\p{sc=Han}(?=\p{sc=Han})/u, () => word)
}
