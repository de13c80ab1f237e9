import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { essaydeck } from '../../support/cli.ts'
import { makeFolder } from '../../support/folder.ts'

const TALK = '# One\n\n<!-- first -->\n\n---\n\n# Two\n\n---\n\n# Three\n\n<!-- third -->\n'
const ESSAY = '# An essay\n\nWords.\n'

let folder: Awaited<ReturnType<typeof makeFolder>>
beforeAll(async () => {
  folder = await makeFolder({
    'talk.md': TALK,
    'essay.md': ESSAY,
    'project/talk.md': TALK,
    'project/my.notes.md': ESSAY,
  })
  const decks = [{ essay: 'my.notes.md', slides: 'talk.md', pdf: 'talk.pdf', export: { range: '3' } }]
  const project = { decks, export: { format: ['md', 'txt'], range: '1', out: 'made' } }
  await writeFile(path.join(folder.path, 'project/essaydeck.json'), JSON.stringify(project))
})
afterAll(() => folder.remove())

const read = (...names: string[]): Promise<string> => readFile(path.join(folder.path, ...names), 'utf8')

/** The report, which is all of the standard output. */
async function reportOf(
  args: readonly string[],
): Promise<{ readonly status: number | null; readonly report: unknown }> {
  const { status, stdout, stderr } = await essaydeck(['export', ...args, '--json'], folder.path)
  expect(stderr).toBe('')
  return { status, report: JSON.parse(stdout) }
}

describe('--json', () => {
  test('tells what was written, and what there is to say', async () => {
    const { status, report } = await reportOf(['talk.md', '--format', 'md', '--format', 'txt', '--range', '2-'])
    expect(status).toBe(0)
    expect(report).toEqual({
      deck: 'talk.md',
      ok: true,
      files: [
        { kind: 'md', path: 'talk.notes.md', pages: 2, charts: 0, bytes: 28, notes: 1 },
        { kind: 'txt', path: 'talk.notes.txt', pages: 2, charts: 0, bytes: 35, notes: 1 },
      ],
      seconds: { read: expect.any(Number) as number, total: expect.any(Number) as number },
      messages: [
        {
          severity: 'info',
          code: 'export/notes-silent',
          text: 'slide 2 has no notes',
          place: { file: 'talk.md' },
          remedy: null,
        },
      ],
    })
    expect(await read('talk.notes.md')).toBe('# One\n\n## 3 · Three\n\nthird\n')
  })

  test.each<[string, string[], unknown]>([
    [
      'a deck that is not there',
      ['none.md', '--format', 'md'],
      { code: 'export/deck-missing', place: { file: 'none.md' } },
    ],
    ['a wrong range', ['talk.md', '--format', 'txt', '--range', '4'], { code: 'export/range' }],
    ['what does not go together', ['talk.md', '--width', '800'], { code: 'export/option-idle', place: null }],
    ['a text that is there', ['talk.md', '--format', 'md', '-o', 'essay.md'], { code: 'export/notes-over-text' }],
    ['the deck itself', ['talk.md', '--format', 'md', '-o', 'talk.md'], { code: 'export/notes-over-text' }],
  ])('%s is in the report too, and the status is 1', async (_, args, message) => {
    const { status, report } = await reportOf(args)
    expect(status).toBe(1)
    expect(report).toMatchObject({ ok: false, files: [], messages: [{ severity: 'error', ...(message as object) }] })
    expect([await read('talk.md'), await read('essay.md')]).toEqual([TALK, ESSAY])
  })
})

describe('essaydeck.json', () => {
  test('says what is exported; the deck’s word comes before the project’s, the command line’s before both', async () => {
    const inside = path.join(folder.path, 'project')
    const { status } = await essaydeck(['export', 'talk.md'], inside)
    expect(status).toBe(0)
    expect(await readdir(path.join(inside, 'made'))).toEqual(['talk.notes.md', 'talk.notes.txt'])
    expect(await read('project/made/talk.notes.md')).toContain('## 3 · Three')
    await essaydeck(['export', 'talk.md', '--format', 'md', '--range', '1', '--out', 'other.md'], inside)
    expect(await read('project/other.md')).toBe('# One\n\n## 1 · One\n\nfirst\n')
  })

  test('says what essaydeck deck makes, called after the deck’s PDF', async () => {
    const decks = [{ essay: '../essay.md', slides: 'new.md', pdf: 'out/e.pdf', export: { format: 'md' } }]
    await mkdir(path.join(folder.path, 'whole'))
    await writeFile(path.join(folder.path, 'whole/essaydeck.json'), JSON.stringify({ decks }))
    const { status, stdout } = await essaydeck(['deck'], path.join(folder.path, 'whole'))
    expect(status).toBe(0)
    expect(stdout.trimEnd().split('\n').at(-1)).toBe(`Wrote ${path.join('out', 'e.notes.md')}.`)
    expect(await readdir(path.join(folder.path, 'whole/out'))).toEqual(['e.notes.md'])
  })

  test('names the essays, which notes are never written over', async () => {
    const inside = path.join(folder.path, 'project')
    const { status, stderr } = await essaydeck(['export', 'talk.md', '--format', 'md', '-o', 'my.notes.md'], inside)
    expect(status).toBe(1)
    expect(stderr).toMatch(/^my\.notes\.md: error: .*\(export\/notes-over-text\)/u)
    expect(await read('project/my.notes.md')).toBe(ESSAY)
  })

  test('that is not in order is told before anything is made', async () => {
    await mkdir(path.join(folder.path, 'wrong'))
    const text = JSON.stringify({
      decks: [{ essay: 'a.md', slides: 'talk.md', pdf: 'a.pdf' }],
      export: { browser: '/x' },
    })
    await writeFile(path.join(folder.path, 'wrong/essaydeck.json'), text)
    await writeFile(path.join(folder.path, 'wrong/talk.md'), TALK)
    const { status, stderr } = await essaydeck(['export', 'talk.md', '--format', 'md'], path.join(folder.path, 'wrong'))
    expect(status).toBe(1)
    expect(stderr).toMatch(
      /^essaydeck\.json, export: error: Unrecognized key: "browser".*\n {2}Settings there are: format, /u,
    )
  })
})
