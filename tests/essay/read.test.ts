import { chmod, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { allSentences } from '../../src/essay/model.ts'
import { readEssay } from '../../src/essay/read.ts'
import { makeDocx, paragraph } from '../support/docx.ts'
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

test('Japanese of old mails, in ASCII with shifts, is read with a warning, and without one where a page declares it', async () => {
  const text = Buffer.from('<p>\u001B$BG-\u001B(B.</p>')
  expect(await read('mail.html', text)).toMatchObject({
    value: { blocks: [{ sentences: [{ text: '猫.' }] }] },
    messages: [{ rule: 'essay/encoding' }, { rule: 'essay/title' }],
  })
  const page = Buffer.concat([Buffer.from('<meta charset="iso-2022-jp"><title>C</title>'), text])
  expect(await read('declared.html', page)).toMatchObject({ value: { title: 'C' }, messages: [] })
})

test('an XML declaration names the encoding too', async () => {
  const page = encode('<?xml version="1.0" encoding="gb2312"?><title>猫</title><p>猫。</p>', 'gb18030')
  expect(await read('declared.xhtml', page)).toMatchObject({ value: { title: '猫' }, messages: [] })
})

test.each([
  ['md', `${'> '.repeat(3000)}deep`],
  ['html', `${'<blockquote>'.repeat(5000)}deep`],
])('what is nested without end is told: .%s', async (kind, content) => {
  expect(await read(`deep.${kind}`, content)).toMatchObject({ value: undefined, messages: [{ rule: 'essay/deep' }] })
})

test('a damaged text is told, and repaired where that is asked for, with the places of the file', async () => {
  const file = path.join(folder, 'damaged.md')
  await writeFile(file, '# 貓(māo)\n\n## 1 睡眠\n\n貓(māo)會(huì)睡覺(jiào)。它們(men)愛魚。\n')
  const as = await readEssay(file)
  expect(as.value?.title).toBe('貓(māo)')
  expect(as.messages).toMatchObject([{ rule: 'essay/damaged', severity: 'warning', place: { line: 1, column: 3 } }])
  const { value, messages } = await readEssay(file, { repair: true })
  expect(value?.title).toBe('猫')
  expect(value?.sections[0]?.blocks[0]?.sentences).toEqual([
    { text: '猫会睡觉。', line: 5, column: 1 },
    { text: '它们爱鱼。', line: 5, column: 22 },
  ])
  expect(messages.every(({ severity }) => severity === 'info')).toBe(true)
})

test('a letter and its accent are one character, and the places stay those of the file', async () => {
  const { value } = await read('nfd.md', '---\ntitle: T\nlang: fr\n---\n\nUn e\u0301te\u0301. Deux.\n')
  expect(value?.blocks[0]?.sentences).toEqual([
    { text: 'Un été.', line: 6, column: 1 },
    { text: 'Deux.', line: 6, column: 11 },
  ])
})

test('a damaged Word document is repaired too', async () => {
  const file = path.join(folder, 'damaged.docx')
  await writeFile(file, makeDocx(paragraph('貓(māo)會(huì)睡覺(jiào)。') + paragraph('它們(men)愛魚。')))
  const { value, messages } = await readEssay(file, { repair: true })
  expect(value && allSentences(value).map(({ text, line }) => `${line} ${text}`)).toEqual([
    '1 猫会睡觉。',
    '2 它们爱鱼。',
  ])
  expect(messages.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule)).toEqual(['essay/title'])
})
