import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { essaydeck } from '../support/cli.ts'
import { makeProject } from '../support/project.ts'

const DECK = `---
addons: [essaydeck]
fonts: { provider: none }
layout: chart
---

# Cats

<DataChart data="cats" />
`

const DATA = `{
  "measure": "count",
  "title": { "en": "Cats" },
  "rows": [
    { "subject": "Malta", "value": 5, "unit": "cat", "asOf": "2024", "source": { "record": { "publisher": "P", "date": "2024" } } },
    { "subject": "Crete", "value": "7", "unit": "cat", "asOf": "2024", "source": { "record": { "publisher": "P", "date": "2024" } } }
  ]
}
`

let project: Awaited<ReturnType<typeof makeProject>>

beforeAll(async () => {
  project = await makeProject({ 'slides.md': DECK, 'data/cats.json': DATA })
})

afterAll(() => project.remove())

describe('a wrong row stops it with one message: file, row, field, found, expected', () => {
  it.each([
    ['export', ['export', 'slides.md', '--out', 'out/deck.pdf']],
    ['build', ['build', 'slides.md', '--out', 'out/site']],
  ])('%s', async (_, args) => {
    const { status, stderr } = await essaydeck(args, project.path)
    expect(status).toBe(1)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr).toMatch(/^data\/cats\.json:6:\d+: error: row 2 \("Crete"\), value: found "7", expected a number/u)
    expect(await readdir(path.join(project.path, 'out')).catch(() => [])).toEqual([])
  })
})
