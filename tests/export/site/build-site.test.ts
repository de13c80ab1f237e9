import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { buildSite } from '../../../src/export/site/build-site.ts'
import { makeFolder } from '../../support/folder.ts'

const DECKS = fileURLToPath(new URL('../../fixtures/export', import.meta.url))

describe('buildSite', () => {
  it('tells of what Slidev passes over in silence, with file and line', async () => {
    const entry = path.join(DECKS, 'careless', 'slides.md')
    const { value, messages } = await buildSite({ entry, out: path.join(DECKS, 'careless', 'dist') })
    const file = path.relative(process.cwd(), entry)
    expect(value).toBeUndefined()
    expect(messages).toMatchObject([
      { rule: 'export/slide-source', place: { file, line: 22 } },
      {
        rule: 'export/slide-front-matter',
        text: expect.stringContaining('not valid YAML') as string,
        place: { file, line: 17 },
      },
      {
        rule: 'export/slide-layout',
        text: 'slide 2 asks for the layout "no-such-layout", which does not exist',
        place: { line: 10 },
      },
    ])
  })

  it('tells of a theme that is not installed, where Slidev itself ends the process', async () => {
    const folder = await makeFolder({ 'slides.md': '---\ntheme: no-such-theme\n---\n\n# One\n' })
    const { value, messages } = await buildSite({
      entry: path.join(folder.path, 'slides.md'),
      out: path.join(folder.path, 'dist'),
    })
    await folder.remove()
    expect(value).toBeUndefined()
    expect(messages).toMatchObject([
      {
        rule: 'export/build-failed',
        text: expect.stringContaining('"slidev-theme-no-such-theme" was not found') as string,
      },
    ])
  })

  it('does not empty a folder that the deck is in', async () => {
    const { messages } = await buildSite({ entry: path.join(DECKS, 'good', 'slides.md'), out: DECKS })
    expect(messages).toMatchObject([{ severity: 'error', rule: 'export/site-folder' }])
  })

  it('tells of a deck that is not there', async () => {
    const { messages } = await buildSite({ entry: path.join(DECKS, 'absent.md'), out: path.join(DECKS, 'dist') })
    expect(messages).toMatchObject([{ severity: 'error', rule: 'export/deck-missing' }])
  })
})
