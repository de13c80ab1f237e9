import { mkdir, readFile, readdir } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeAll, writeWhole } from '../../src/files/write.ts'
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

test('of several files, none is written where one cannot be', async () => {
  const at = (name: string): string => path.join(folder.path, name)
  await writeWhole(at('old.md'), 'old')
  const files = [
    { file: at('old.md'), data: 'new' },
    { file: at('old.md/below'), data: 'x' },
  ]
  await expect(writeAll(files, [at('old.md')])).rejects.toThrow(MessageError)
  expect(await readdir(folder.path)).toEqual(['old.md'])
  expect(await readFile(at('old.md'), 'utf8')).toBe('old')
})

test('stale files are removed, but for those just written', async () => {
  const at = (name: string): string => path.join(folder.path, name)
  for (const name of ['a', 'b', 'c']) await writeWhole(at(name), 'old')
  await writeAll([{ file: at('a'), data: 'new' }], [at('a'), at('b'), at('none')])
  expect(await readdir(folder.path)).toEqual(['a', 'c'])
  expect(await readFile(at('a'), 'utf8')).toBe('new')
})
