import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkDataPath, checkDeckPath } from '../../src/generate/check-paths.ts'
import { makeFolder } from '../support/folder.ts'

let folder: Awaited<ReturnType<typeof makeFolder>>
beforeAll(async () => {
  folder = await makeFolder({ 'deck.md': '# A\n', 'data/a.json': '{}' })
})
afterAll(() => folder.remove())

test('a deck that is a folder is told, with a name to write to', async () => {
  const [message, ...more] = await checkDeckPath(folder.path)
  expect(message).toMatchObject({ rule: 'generate/out', severity: 'error', place: { file: folder.path } })
  expect(message?.remedy).toContain(`${folder.path}/slides.md`)
  expect(more).toEqual([])
  expect(await checkDeckPath(path.join(folder.path, 'deck.md'))).toEqual([])
  expect(await checkDeckPath(path.join(folder.path, 'new.md'))).toEqual([])
  expect(await checkDeckPath(path.join(folder.path, 'deck.md/new.md'))).toMatchObject([
    { rule: 'generate/out', text: expect.stringContaining('is a file') as string },
  ])
})

test('a folder of datasets is there and is a folder', async () => {
  expect(await checkDataPath(undefined)).toEqual([])
  expect(await checkDataPath(path.join(folder.path, 'data'))).toEqual([])
  expect(await checkDataPath(path.join(folder.path, 'none'))).toMatchObject([
    { text: expect.stringContaining('no such folder') as string },
  ])
  expect(await checkDataPath(path.join(folder.path, 'deck.md'))).toMatchObject([
    { text: expect.stringContaining('this is a file') as string },
  ])
})
