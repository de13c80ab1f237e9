import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readEssay } from '../../src/essay/read.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'essaydeck-read-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function read(name: string, content?: string | Uint8Array) {
  const file = path.join(folder, name)
  if (content !== undefined) await writeFile(file, content)
  return readEssay(file)
}

test('a file in UTF-8, with or without a byte order mark', async () => {
  expect((await read('a.md', '\uFEFF---\ntitle: 猫\n---\n\n猫。\n')).value?.title).toBe('猫')
})

test('another encoding is refused, not turned to mush', async () => {
  const { value, messages } = await read('latin1.md', Uint8Array.from([0x23, 0x20, 0xe9, 0x74, 0xe9]))
  expect(value).toBeUndefined()
  expect(messages).toMatchObject([{ rule: 'essay/encoding' }])
})

test('a missing file, a folder, and another kind of file are told apart', async () => {
  expect((await read('none.md')).messages).toMatchObject([{ rule: 'essay/missing' }])
  expect((await readEssay(folder)).messages).toMatchObject([{ rule: 'essay/folder' }])
  expect((await read('a.pdf', '%PDF')).messages).toMatchObject([{ rule: 'essay/format' }])
})
