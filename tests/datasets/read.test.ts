import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { datasetMessages, readDatasets } from '../../src/datasets/read.ts'

const GOOD = {
  measure: 'count',
  title: { en: 'Fields Medals' },
  rows: [{ subject: 'France', value: 13, unit: 'laureate', asOf: '2022', source: { essay: { en: 'France has 13.' } } }],
}

describe('readDatasets', () => {
  let folder: string
  beforeEach(async () => {
    folder = path.join(await mkdtemp(path.join(tmpdir(), 'essaydeck-')), 'data')
  })

  it('finds none in a folder that does not exist', async () => {
    expect(await readDatasets(folder, 'data')).toEqual({})
  })

  it('reads every JSON file, sorted, and keeps right and wrong ones apart', async () => {
    await mkdir(folder)
    await writeFile(path.join(folder, 'medals.json'), JSON.stringify(GOOD))
    await writeFile(path.join(folder, 'broken.json'), '{')
    await writeFile(path.join(folder, 'schema.ts'), 'not data')
    const datasets = await readDatasets(folder, 'data')
    expect(Object.keys(datasets)).toEqual(['broken', 'medals'])
    expect(datasets['medals']).toEqual({ kind: 'values', dataset: GOOD })
    expect(datasetMessages(datasets)).toMatchObject([{ rule: 'data/json', place: { file: 'data/broken.json' } }])
  })
})
