import { mkdir, readFile, readdir } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeWhole } from '../../src/files/write.ts'
import { MessageError } from '../../src/message/message.ts'
import { makeFolder } from '../support/folder.ts'

let folder: Awaited<ReturnType<typeof makeFolder>>
beforeEach(async () => {
  folder = await makeFolder()
})
afterEach(() => folder.remove())

test('writes a file, with the folders on the way, and leaves nothing beside it', async () => {
  const file = path.join(folder.path, 'a', 'b.md')
  await writeWhole(file, 'one')
  await writeWhole(file, 'two')
  expect(await readFile(file, 'utf8')).toBe('two')
  expect(await readdir(path.dirname(file))).toEqual(['b.md'])
})

test('what cannot be written is told, and nothing is left behind', async () => {
  const file = path.join(folder.path, 'a')
  await mkdir(file)
  await expect(writeWhole(file, 'one')).rejects.toThrow(MessageError)
  expect(await readdir(folder.path)).toEqual(['a'])
})

test('a file where a folder should be is told like anything else', async () => {
  const file = path.join(folder.path, 'a')
  await writeWhole(file, 'one')
  await expect(writeWhole(path.join(file, 'b'), 'two')).rejects.toThrow(MessageError)
  expect(await readdir(folder.path)).toEqual(['a'])
})
