import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { essaydeck } from '../support/cli.ts'
import { makeFolder } from '../support/folder.ts'

const MONEY =
  '---\ntitle: Money\nlang: en\n---\n\n## Sums\n\nAcme raised $5m in 2023. Bolt raised $12m in 2024. Crumb raised $1m in 2024.\n\n## More\n\nThere is nothing more.\n'

let folder: Awaited<ReturnType<typeof makeFolder>>
beforeAll(async () => {
  folder = await makeFolder({
    'essay.md': '---\ntitle: 猫\nlang: zh-CN\n---\n\n## 1 睡眠\n\n猫每天睡半天。\n\n## 2 食物\n\n猫晚上吃鱼。\n',
    'broken/data/cats.json': '{"measure": "count", "title": {"zh": "猫"}, "rows": [{"subject": "甲"}]}',
    'broken/slides.md': '# One\n',
    'essay.pdf': '%PDF',
    'damaged.md': '# 貓\n\n## 1 睡眠\n\n貓(māo)會(huì)睡覺(jiào)。\n',
    'money.md': MONEY,
  })
})
afterAll(() => folder.remove())

describe('plan', () => {
  test('prints a table with aligned columns and writes nothing', async () => {
    const { status, stdout } = await essaydeck(['plan', 'essay.md'], folder.path)
    expect(status).toBe(0)
    expect(stdout.split('\n')[0]).toMatch(/^#\s+kind\s+title\s+section\s+points\s+notes\s+chart$/u)
    expect(stdout).toMatch(/^3\s+points\s+睡眠\s+1\s+1\s+7/mu)
    await expect(readFile(path.join(folder.path, 'slides.md'))).rejects.toThrow('ENOENT')
  })
})

describe('--slides and --minutes', () => {
  test('make the deck as long as asked for, or say why not', async () => {
    const short = await essaydeck(['plan', 'money.md', '--slides', '4'], folder.path)
    expect(short.status).toBe(0)
    expect(short.stdout.trim().split('\n')).toHaveLength(5)
    expect(short.stderr).toContain('money.md: info: for this length, no slide shows the chart of funding')
    const shortest = await essaydeck(['plan', 'money.md', '--minutes', '99'], folder.path)
    expect(shortest.status).toBe(0)
    expect(shortest.stderr).toContain('money.md: warning: the deck is 3 minutes, not 99: there is no more prose')
  })

  test('are part of the help, with the rule', async () => {
    for (const command of ['generate', 'plan']) {
      const { stdout } = await essaydeck([command, '--help'], folder.path)
      expect(stdout.replaceAll(/\s+/gu, ' ')).toContain(
        'a minute a slide, cover, agenda, dividers and sources not counted',
      )
    }
  })
})

describe('--repair', () => {
  test('is named by the warning that tells a damaged essay', async () => {
    const { stderr } = await essaydeck(['plan', 'damaged.md'], folder.path)
    expect(stderr).toMatch(/^damaged\.md:5:1: warning: .*\n {2}.*--repair/mu)
  })

  test.each(['plan', 'facts'])('mends it for %s, and lists each change', async (command) => {
    const { status, stderr } = await essaydeck([command, 'damaged.md', '--repair'], folder.path)
    expect(status).toBe(0)
    expect(stderr).toMatch(/^damaged\.md:5:2: info: took readings out: 貓\(māo\) → 貓 \(2\)/mu)
  })
})

describe('plan --json', () => {
  test('gives the slides with their points and notes in full', async () => {
    const { stdout } = await essaydeck(['plan', 'essay.md', '--json'], folder.path)
    expect((JSON.parse(stdout) as { title: string }[]).find(({ title }) => title === '睡眠')).toEqual({
      number: 3,
      kind: 'points',
      title: '睡眠',
      section: '1',
      points: ['猫每天睡半天'],
      notes: '猫每天睡半天。',
      chart: null,
    })
  })
})

describe('facts', () => {
  test('lists each claim with its place, as a table and as JSON', async () => {
    const table = await essaydeck(['facts', 'money.md'], folder.path)
    expect(table.stdout).toMatch(/^8:1\s+Acme\s+funding\s+5000000\s+USD\s+2023/mu)
    const { stdout } = await essaydeck(['facts', 'money.md', '--json'], folder.path)
    const [first] = JSON.parse(stdout) as Record<string, unknown>[]
    expect(Object.keys(first ?? {}).join(' ')).toBe(
      'subject measure value valueMax unit asOf approx qualifier hypothetical sentence line column',
    )
  })
})

describe('an essay that states figures', () => {
  test('becomes a deck with charts and their data, the same deck again, and tells before what it would write', async () => {
    // The data goes beside the deck, whatever lies where we stand.
    const at = ['money.md', '--out', 'money/slides.md']
    await mkdir(path.join(folder.path, 'data'), { recursive: true })
    const dry = await essaydeck(['generate', ...at, '--dry-run'], folder.path)
    expect(dry.stdout).toBe('money/slides.md: would be written, 6 slides\nmoney/data/funding.json: would be written\n')
    const first = await essaydeck(['generate', ...at], folder.path)
    expect(first).toMatchObject({ status: 0, stdout: 'money/slides.md: wrote 6 slides\n' })
    expect(first.stderr).toContain('money/data/funding.json: info: wrote what the essay states')
    const again = await essaydeck(['generate', ...at], folder.path)
    expect(again.stdout).toBe('money/slides.md: unchanged, 6 slides\n')
    await writeFile(path.join(folder.path, 'money.md'), MONEY.replace('$5m', '$6m'))
    const changed = await essaydeck(['generate', ...at, '-n'], folder.path)
    expect(changed.stderr).toContain('the essay has no such sentence')
    // Five runs of the tool, each a second of starting up.
  }, 30_000)
})

describe('generate', () => {
  test('writes the deck, says so, and ends with 0', async () => {
    const run = await essaydeck(['generate', 'essay.md', '--out', 'made/slides.md'], folder.path)
    expect(run).toMatchObject({ status: 0, stderr: '', stdout: 'made/slides.md: wrote 4 slides\n' })
    expect(await readFile(path.join(folder.path, 'made/slides.md'), 'utf8')).toContain('# 睡眠')
  })
})

describe('what goes wrong is told in a sentence, without a stack trace, with a true status', () => {
  test.each([
    ['a missing essay', ['generate', 'none.md'], /^none\.md: error: there is no such file/u],
    ['another kind of file', ['generate', 'essay.pdf'], /^essay\.pdf: error: .*\n.*Markdown.*plain text.*HTML.*Word/u],
    [
      'a wrong dataset',
      ['generate', 'essay.md', '--data', 'broken/data', '--out', 'x.md'],
      /^broken\/data\/cats\.json:1:53: error: row 1 .*value: found nothing/u,
    ],
    ['a folder as the essay', ['generate', '.'], /^\.: error: this is a folder, not an essay/u],
    [
      'a folder as the deck',
      ['generate', 'essay.md', '--out', 'broken'],
      /^broken: error: this is a folder.*\n.*--out/u,
    ],
    [
      'a file as the folder of datasets',
      ['plan', 'essay.md', '--data', 'essay.md'],
      /^essay\.md: error: this is a file/u,
    ],
    ['a project file that is not there', ['deck'], /^essaydeck\.json: error: there is no such file/u],
    ['a deck that is not there', ['present', 'none.md'], /^none\.md: error: there is no such deck/u],
    ['wrong data beside a live deck', ['present', 'broken/slides.md'], /^broken\/data\/cats\.json:1:53: error: row 1/u],
    ['an unknown command', ['generat'], /unknown command 'generat'[\s\S]*generate/u],
    [
      'no slides at all',
      ['plan', 'essay.md', '--slides', '0'],
      /'--slides <number>' argument '0' is invalid. .*whole/u,
    ],
    ['minutes that are no number', ['generate', 'essay.md', '--minutes', 'abc'], /argument 'abc' is invalid/u],
    [
      'slides and minutes at once',
      ['plan', 'essay.md', '--slides', '5', '--minutes', '5'],
      /'--minutes <number>' cannot be used with option '--slides <number>'/u,
    ],
    [
      'a wrong form of handout',
      ['export', 'x.md', '--handout', '4'],
      /argument '4' is invalid. It is one of 1, 2, 3, 6, notes/u,
    ],
    [
      'a deck where a form may stand',
      ['export', '--handout', 'x.md'],
      /Name the deck first: essaydeck export x\.md --handout/u,
    ],
    ['a wrong paper', ['export', 'x.md', '--handout', '--paper', 'a5'], /argument 'a5' is invalid. .*a4, letter/u],
    ['paper for a deck', ['export', 'x.md', '--paper', 'a4'], /--paper goes with --handout/u],
    ['a deck across', ['export', 'x.md', '--landscape'], /--landscape goes with --handout/u],
    ['a deck that saves ink', ['export', 'x.md', '--ink-saving'], /--ink-saving goes with --handout/u],
    ['the deck without its handout', ['export', 'x.md', '--deck'], /--deck goes with --handout.*\n.*--out/u],
    ['a text across', ['export', 'x.md', '--handout', 'notes', '--landscape'], /upright only.*\n.*--handout 1 or 6/u],
    [
      'saving ink in the dark',
      ['export', 'x.md', '--handout', '--ink-saving', '--dark'],
      /--ink-saving cannot be used with --dark/u,
    ],
    ['a handout of no deck', ['export', 'none.md', '--handout'], /^none\.md: error: there is no such deck/u],
    [
      'a handout into a text',
      ['export', 'essay.md', '--handout', '-o', 'a.txt'],
      /^a\.txt: error: .*\n.*--out talk\.pdf/u,
    ],
    [
      'a handout where a file is',
      ['export', 'essay.md', '--handout', '-o', 'essay.md/a.pdf'],
      /^essay\.md\/a\.pdf: error: .*cannot be written/u,
    ],
    [
      'click steps as PowerPoint',
      ['export', 'x.md', '--format', 'pptx', '--with-clicks'],
      /--with-clicks makes pages of a PDF or pictures/u,
    ],
    ['an unknown option', ['plan', 'essay.md', '--nope'], /unknown option '--nope'/u],
  ])('%s', async (_, args, expected) => {
    const { status, stderr } = await essaydeck(args, folder.path)
    expect(status).toBe(1)
    expect(stderr).toMatch(expected)
    expect(stderr).not.toMatch(/^\s+at /mu)
  })
})

describe('export --format pptx', () => {
  test('writes the deck beside itself, and says how much there is in it', async () => {
    await writeFile(path.join(folder.path, 'talk.md'), '# One\n\n---\n\n# Two\n\n- a {{ b }}\n\n<!--\nsaid\n-->\n')
    const { status, stdout, stderr } = await essaydeck(['export', 'talk.md', '--format', 'pptx'], folder.path)
    expect(status).toBe(0)
    expect(stderr).toMatch(/^talk\.md:7: warning: slide 2: only Vue .* \(pptx\/expression\)\n$/u)
    expect(stdout).toMatch(/wrote 2 slides, 0 charts, 1 with notes, \d+ kB, in [\d.]+ s/u)
    expect((await readFile(path.join(folder.path, 'talk.pptx'))).subarray(0, 2).toString()).toBe('PK')
  })

  test.each([
    ['a deck that is not there', ['none.md'], 'export/deck-missing'],
    ['another name', ['talk.md', '--out', 'talk.md'], 'export/target-name'],
    ['a place that cannot be written', ['talk.md', '--out', 'talk.md/talk.pptx'], 'export/target-not-writable'],
  ])('%s is told, and the status is 1', async (_, args, rule) => {
    const { status, stderr } = await essaydeck(['export', ...args, '--format', 'pptx'], folder.path)
    expect(status).toBe(1)
    expect(stderr).toContain(`(${rule})`)
  })
})
