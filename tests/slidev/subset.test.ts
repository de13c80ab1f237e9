import { mkdir, mkdtemp, readFile, readdir, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import subsetFont from 'subset-font'
import { beforeAll, describe, expect, it } from 'vitest'
import { collectCharacters, uniqueCharacters } from '../../src/slidev/characters.ts'
import { FACES, type Face } from '../../src/slidev/faces.ts'
import { subsetFace } from '../../src/slidev/subset.ts'

const INTER = FACES[0] as Face

describe('subsetFace', () => {
  let cache: string
  const packed = (): { cache: string; format: 'woff2' } => ({ cache, format: 'woff2' })
  beforeAll(async () => {
    cache = await mkdtemp(path.join(tmpdir(), 'essaydeck-fonts-'))
  })

  it('makes a small WOFF2 once, and another for other characters', async () => {
    const first = await subsetFace(INTER, 'abc', packed())
    const made = await stat(first)
    expect((await readFile(first)).subarray(0, 4).toString()).toBe('wOF2')
    expect(made.size).toBeLessThan(10_000)
    expect(await subsetFace(INTER, 'abc', packed())).toBe(first)
    expect((await stat(first)).mtimeMs).toBe(made.mtimeMs)
    expect(await subsetFace(INTER, 'abcd', packed())).not.toBe(first)
    expect((await readdir(cache)).every((file) => file.endsWith('.woff2'))).toBe(true)
  })

  it('makes a TrueType file for a browser on this machine', async () => {
    const folder = path.join(cache, 'paper')
    const file = await subsetFace(INTER, 'abc', { cache: folder, format: 'truetype' })
    expect((await readFile(file)).subarray(0, 4)).toEqual(Buffer.from([0, 1, 0, 0]))
    expect(await readdir(folder)).toEqual([path.basename(file)])
    expect(file).toMatch(/\.ttf$/)
  })

  it('forgets what was cut for decks of long ago, and nothing of today', async () => {
    const folder = path.join(cache, 'old')
    await mkdir(folder)
    const name = (number: number): string =>
      path.join(folder, `Inter_400Regular-${String(number).padStart(16, '0')}.ttf`)
    for (let number = 1; number <= 20; number++) {
      await writeFile(name(number), '')
      const days = number <= 10 ? 3 : 0
      await utimes(name(number), Date.now() / 1000, Date.now() / 1000 - days * 86_400 - 60 * number)
    }
    await writeFile(path.join(folder, 'Inter_600SemiBold-0.ttf'), '')
    const made = await subsetFace(INTER, 'abc', { cache: folder, format: 'truetype' })
    const left = await readdir(folder)
    expect(left).toContain(path.basename(made))
    expect(left).toContain('Inter_600SemiBold-0.ttf')
    // Sixteen of the face: the new one, ten of today, and the five newest of the others.
    expect(left).toHaveLength(17)
    expect(left).toContain(path.basename(name(5)))
    expect(left).not.toContain(path.basename(name(6)))
  })

  it('keeps tabular figures', async () => {
    const font = await subsetFont(await readFile(await subsetFace(INTER, '0123456789', packed())), '0123456789', {
      targetFormat: 'sfnt',
    })
    expect(Buffer.from(font).includes('tnum')).toBe(true)
  })
})

describe('the characters of a deck', () => {
  it('are sorted, each once, with those outside the first plane whole', () => {
    expect(uniqueCharacters(['b𠮷a', 'a\n\tb'])).toBe('ab𠮷')
  })

  it('are looked for in the data, and not in folders beside it, which may be all that is installed', async () => {
    const data = await mkdtemp(path.join(tmpdir(), 'essaydeck-characters-'))
    await mkdir(path.join(data, 'node_modules', 'strange.ts'), { recursive: true })
    await writeFile(path.join(data, 'node_modules', 'other.json'), '{ "subject": "鑫" }')
    expect(await collectCharacters({ roots: [], data, markdown: [] })).not.toContain('鑫')
  })

  it('hold the text, what Intl writes, and the words of the captions', async () => {
    const data = await mkdtemp(path.join(tmpdir(), 'essaydeck-characters-'))
    await writeFile(path.join(data, 'funding.json'), '{ "subject": "鑫", "unit": "BRL" }')
    const characters = await collectCharacters({ roots: [], data, markdown: ['龘'] })
    const intl = '亿万億兆年月巴西雷亚尔ブラジルレアル'
    for (const character of `龘鑫${intl}€£≈“—…来源本文截至超过出典本稿時点超以上未満約横棒\u202f\u2011`)
      expect(characters, character).toContain(character)
  })
})
