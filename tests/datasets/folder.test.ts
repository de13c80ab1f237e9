import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { dataFolder, namedDataFolder } from '../../src/datasets/folder.ts'
import { makeFolder } from '../support/folder.ts'

describe('the folder of datasets', () => {
  it('is data beside the deck, or what the headmatter names', () => {
    expect(dataFolder('/talks')).toBe(path.resolve('/talks/data'))
    expect(dataFolder('/talks', { data: '../figures' })).toBe(path.resolve('/figures'))
    expect(dataFolder('/talks', { data: { rows: 1 } })).toBe(path.resolve('/talks/data'))
  })

  it('is named in the headmatter where it is another one and there', async () => {
    const { path: root, remove } = await makeFolder({ 'figures/a.json': '{}', 'talks/data/a.json': '{}' })
    const talks = path.join(root, 'talks')
    expect(namedDataFolder(talks, path.join(root, 'figures'))).toBe('../figures')
    expect(namedDataFolder(talks, path.join(talks, 'data'))).toBeUndefined()
    expect(namedDataFolder(talks, path.join(root, 'nowhere'))).toBeUndefined()
    await remove()
  })
})
