import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { replaceFolder } from '../../src/files/replace-folder.ts'
import { makeFolder } from '../support/folder.ts'

let folder: Awaited<ReturnType<typeof makeFolder>>
beforeEach(async () => {
  folder = await makeFolder({ 'site/index.html': 'old', 'site/assets/old.js': '', 'site/.git/HEAD': 'ref' })
})
afterEach(() => folder.remove())

const make = (result: boolean) => async (fresh: string) => {
  await mkdir(path.join(fresh, 'assets'))
  await writeFile(path.join(fresh, 'index.html'), 'new')
  return result
}

test('a folder has the new contents and none of the old, but for its history', async () => {
  const site = path.join(folder.path, 'site')
  await replaceFolder(site, make(true))
  expect(await readdir(site)).toEqual(['.git', 'assets', 'index.html'])
  expect(await readdir(path.join(site, 'assets'))).toEqual([])
  expect(await readFile(path.join(site, 'index.html'), 'utf8')).toBe('new')
})

test('where nothing came of it all is as before', async () => {
  const site = path.join(folder.path, 'site')
  await replaceFolder(site, make(false))
  await expect(replaceFolder(site, () => Promise.reject(new Error('full')))).rejects.toThrow('full')
  expect(await readdir(site)).toEqual(['.git', 'assets', 'index.html'])
  expect(await readFile(path.join(site, 'index.html'), 'utf8')).toBe('old')
  await replaceFolder(path.join(folder.path, 'a/b'), make(false))
  expect(await readdir(folder.path)).toEqual(['site'])
})
