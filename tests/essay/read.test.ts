import { chmod, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readEssay } from '../../src/essay/read.ts'
import { encode, encodeUtf16 } from '../support/encode.ts'

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

test('an empty file, one without text, and one that is too large', async () => {
  expect((await read('empty.md', '')).messages).toMatchObject([{ rule: 'essay/empty', severity: 'error' }])
  expect((await read('blank.md', ' \n\n')).messages).toMatchObject([{ rule: 'essay/empty', severity: 'error' }])
  await writeFile(path.join(folder, 'large.md'), 'Text.')
  await truncate(path.join(folder, 'large.md'), 20_000_001)
  const { value, messages } = await read('large.md')
  expect(value).toBeUndefined()
  expect(messages).toMatchObject([{ rule: 'essay/large', text: expect.stringContaining('at most 20 MB') as string }])
})

// To the superuser nothing is forbidden.
test.skipIf(process.getuid?.() === 0)('a file that may not be read', async () => {
  await writeFile(path.join(folder, 'secret.md'), 'Text.')
  await chmod(path.join(folder, 'secret.md'), 0)
  expect((await read('secret.md')).messages).toMatchObject([{ rule: 'essay/permission' }])
})

test('binary data under the name of an essay', async () => {
  expect((await read('picture.md', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0]))).messages).toMatchObject([
    { rule: 'essay/binary', severity: 'error' },
  ])
})

test('another encoding that can be told is read, with a warning that names it; UTF-16 with a mark needs none', async () => {
  const text = '# 猫\n\n猫在家里睡觉，每天要睡十几个小时。它们不喜欢下雨，可是喜欢看雨。\n'
  const old = await read('gbk.md', encode(text, 'gb18030'))
  expect(old.value?.title).toBe('猫')
  expect(old.messages).toMatchObject([
    { rule: 'essay/encoding', severity: 'warning', text: expect.stringContaining('GB18030') as string },
  ])
  expect(await read('wide.md', encodeUtf16(text, 'le'))).toMatchObject({ value: { title: '猫' }, messages: [] })
})

test('a damaged text is told; with repair its sentences are whole, at their places in the file', async () => {
  const text = '# 貓\n\n貓們學(xué)習(xí)數(shù)數。好。\n'
  expect((await read('damaged.md', text)).messages).toMatchObject([{ rule: 'essay/damaged' }])
  const { value, messages } = await readEssay(path.join(folder, 'damaged.md'), { repair: true })
  expect(value).toMatchObject({
    title: '猫',
    blocks: [{ sentences: [{ text: '猫们学习数数。' }, { text: '好。', column: 22 }] }],
  })
  expect(new Set(messages.map(({ rule }) => rule))).toEqual(new Set(['essay/repaired']))
})
