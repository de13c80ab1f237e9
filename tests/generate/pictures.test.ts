import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findPictures } from '../../src/generate/pictures.ts'
import { writePictures } from '../../src/generate/write-pictures.ts'
import { essayOf } from '../support/essay.ts'
import { makeFolder } from '../support/folder.ts'

const SVG = '<svg xmlns="http://www.w3.org/2000/svg"/>'

let folder: Awaited<ReturnType<typeof makeFolder>>
beforeEach(async () => {
  folder = await makeFolder({
    'in/My essay.md': '',
    'in/cat.svg': SVG,
    'in/img/图 1.svg': SVG,
    'in/fake.png': 'no picture',
    'in/text.txt': 'no picture',
    'out.svg': SVG,
  })
})
afterEach(() => folder.remove())

const at = (name: string) => path.join(folder.path, name)
const find = (markdown: string) =>
  findPictures(essayOf(`---\ntitle: T\n---\n\n${markdown}`), {
    essay: at('in/My essay.md'),
    deck: at('deck/slides.md'),
  })

describe('the pictures of an essay', () => {
  test('that cannot be shown are told each on its own line', async () => {
    const { messages } = await find('Text.\n\n![a](x.png)\n![b](y.png)\n\n![c][z]\n\n[z]: z.png')
    expect(messages.map(({ place }) => place?.line)).toEqual([7, 8, 10])
  })

  test('in its folder or below go into public/, in a folder named after the essay, under plain names', async () => {
    const { value, messages } = await find('![a](cat.svg) ![b](<img/图 1.svg>) ![c](./img/%E5%9B%BE%201.svg?x#y)')
    expect(messages).toEqual([])
    expect([...value.addresses]).toEqual([
      ['cat.svg', '/My-essay/cat.svg'],
      ['img/图 1.svg', '/My-essay/img-图-1.svg'],
      ['./img/%E5%9B%BE%201.svg?x#y', '/My-essay/img-图-1.svg'],
    ])
    await writePictures(value.files)
    expect(await readFile(at('deck/public/My-essay/cat.svg'), 'utf8')).toBe(SVG)
  })

  test.each([
    ['from elsewhere', 'https://a.b/c.png', 'nothing is fetched'],
    ['without a scheme', '//a.b/c.png', 'nothing is fetched'],
    ['of the file system', 'file:///etc/hosts.png', 'nothing is fetched'],
    ['above the essay', '../out.svg', 'outside the folder'],
    ['behind a link', 'link.svg', 'outside the folder'],
    ['that is not there', 'none.png', 'no such file'],
    ['of another kind', 'text.txt', 'what can be shown'],
    ['that is none', 'fake.png', 'not what its name says'],
    ['that is a folder', 'folder.png', 'no file'],
  ])('one %s is told, with its line, and not copied', async (_, url, why) => {
    await symlink(at('out.svg'), at('in/link.svg'))
    await mkdir(at('in/folder.png'))
    const { value, messages } = await find(`![a](${url})`)
    expect(value.files.size).toBe(0)
    expect(messages).toMatchObject([{ rule: 'generate/picture', severity: 'warning', place: { line: 5 } }])
    expect(messages[0]?.text).toContain(why)
    expect(messages[0]?.text).toContain(url)
  })

  test('never take the place of another file', async () => {
    await mkdir(at('deck/public/My-essay'), { recursive: true })
    await writeFile(at('deck/public/My-essay/cat.svg'), 'mine')
    const { value } = await find('![a](cat.svg)')
    expect(value.addresses.get('cat.svg')).toMatch(/^\/My-essay\/cat-[\da-f]{12}\.svg$/u)
    expect(await writePictures(value.files)).toEqual([])
    expect(await readFile(at('deck/public/My-essay/cat.svg'), 'utf8')).toBe('mine')
    expect((await find('![a](cat.svg)')).value.addresses).toEqual(value.addresses)
  })

  test('are not written over what came there meanwhile', async () => {
    const { value } = await find('![a](cat.svg)')
    await mkdir(at('deck/public/My-essay'), { recursive: true })
    await writeFile(at('deck/public/My-essay/cat.svg'), 'mine')
    expect(await writePictures(value.files)).toMatchObject([{ rule: 'generate/picture', severity: 'error' }])
    expect(await readFile(at('deck/public/My-essay/cat.svg'), 'utf8')).toBe('mine')
  })
})
