import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'vite'
import { beforeEach, describe, expect, it } from 'vitest'
import { datasetsPlugin } from '../../src/slidev/datasets-plugin.ts'
import { FUNDING } from '../chart/sample.ts'

describe('the datasets plugin', () => {
  let root: string
  beforeEach(async () => {
    root = await mkdtemp(path.join(tmpdir(), 'essaydeck-data-'))
    await mkdir(path.join(root, 'data'))
    await writeFile(
      path.join(root, 'main.js'),
      `import datasets from 'virtual:essaydeck/datasets'; console.log(datasets)`,
    )
  })

  const bundle = async (): Promise<string> => {
    const result = await build({
      root,
      configFile: false,
      logLevel: 'silent',
      plugins: [datasetsPlugin({ folder: path.join(root, 'data'), shownAs: 'data', editing: false })],
      build: { write: false, minify: false, rolldownOptions: { input: path.join(root, 'main.js') } },
    })
    return JSON.stringify(result)
  }

  it('puts the data of the deck into the build', async () => {
    await writeFile(path.join(root, 'data/funding.json'), JSON.stringify(FUNDING))
    expect(await bundle()).toContain('Giskard')
  })

  it('stops the build at a wrong row, with its place and no stack', async () => {
    await writeFile(
      path.join(root, 'data/funding.json'),
      JSON.stringify({ ...FUNDING, rows: [{ ...FUNDING.rows[0], value: '2' }] }),
    )
    const failure: unknown = await bundle().catch((cause: unknown) => cause)
    expect(failure).toBeInstanceOf(Error)
    expect(String(failure)).toContain('data/funding.json:1:')
    expect(String(failure)).toContain('row 1 ("Giskard"), value: found "2", expected a number in full units')
    expect(String(failure)).not.toContain('at parseDataset')
  })
})
