import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { essaydeck } from '../support/cli.ts'
import { makeFolder } from '../support/folder.ts'

let folder: Awaited<ReturnType<typeof makeFolder>>
beforeAll(async () => {
  folder = await makeFolder({
    'essay.md': '---\ntitle: 猫\nlang: zh-CN\n---\n\n## 1 睡眠\n\n猫每天睡半天。\n\n## 2 食物\n\n猫晚上吃鱼。\n',
    'broken/data/cats.json': '{"measure": "count", "title": {"zh": "猫"}, "rows": [{"subject": "甲"}]}',
    'broken/slides.md': '# One\n',
    'essay.pdf': '%PDF',
    'damaged.md': '# 貓\n\n## 1 睡眠\n\n貓(māo)會(huì)睡覺(jiào)。\n',
  })
})
afterAll(() => folder.remove())

describe('plan', () => {
  test('prints a table with aligned columns and writes nothing', async () => {
    const { status, stdout } = await essaydeck(['plan', 'essay.md'], folder.path)
    expect(status).toBe(0)
    expect(stdout.split('\n')[0]).toMatch(/^#\s+kind\s+title\s+section\s+points\s+notes\s+chart$/u)
    expect(stdout).toMatch(/^4\s+points\s+睡眠\s+1\s+1\s+7/mu)
    await expect(readFile(path.join(folder.path, 'slides.md'))).rejects.toThrow('ENOENT')
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

describe('generate', () => {
  test('writes the deck, says so, and ends with 0', async () => {
    const run = await essaydeck(['generate', 'essay.md', '--out', 'made/slides.md'], folder.path)
    expect(run).toMatchObject({ status: 0, stderr: '', stdout: 'made/slides.md: wrote 6 slides\n' })
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
    ['an unknown option', ['plan', 'essay.md', '--nope'], /unknown option '--nope'/u],
  ])('%s', async (_, args, expected) => {
    const { status, stderr } = await essaydeck(args, folder.path)
    expect(status).toBe(1)
    expect(stderr).toMatch(expected)
    expect(stderr).not.toMatch(/^\s+at /mu)
  })
})
