import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { inflateSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { drawIcon } from '../../../../src/export/site/offline/icon.ts'
import { renderManifest } from '../../../../src/export/site/offline/manifest.ts'
import { hashFiles, listFiles, versionOf } from '../../../../src/export/site/offline/precache.ts'
import { writeApp, writeWorker } from '../../../../src/export/site/offline/write-offline.ts'
import { makeFolder } from '../../../support/folder.ts'

const DECK = { title: 'Cats & dogs', lang: 'fr', root: '.', width: 960, height: 540, slides: [] }

describe('writeApp', () => {
  const files = {
    'index.html': '<html><head></head><body></body></html>',
    'assets/a-12345678.js': 'a',
    'icon-512.png': 'own',
    '.essaydeck-site': '',
  }
  let folder: Awaited<ReturnType<typeof makeFolder>>
  beforeAll(async () => {
    folder = await makeFolder(files)
    await writeApp(folder.path, DECK)
  })
  afterAll(() => folder.remove())

  const read = (name: string): Promise<string> => readFile(path.join(folder.path, name), 'utf8')

  it('keeps all files of the site as they are in the end, but for the worker itself', async () => {
    const worker = await read('sw.js')
    const names = ['assets/a-12345678.js', 'icon-192.png', 'icon-512.png', 'index.html', 'manifest.webmanifest']
    const list = JSON.parse(/FILES = (\{[^}]*\})/.exec(worker)?.[1] ?? '') as unknown
    expect(list).toEqual(await hashFiles(folder.path, names))
    expect(await read('index.html')).toContain(JSON.parse(/VERSION = (.*)/.exec(worker)?.[1] ?? ''))
  })

  it('draws an icon where the deck has none of its own', async () => {
    expect(await read('icon-512.png')).toBe('own')
    expect((await read('icon-192.png')).slice(1, 4)).toBe('PNG')
  })
})

it('a page without a body gets its worker too', async () => {
  const folder = await makeFolder({ 'index.html': '<ul></ul>' })
  await writeWorker(folder.path, ['index.html'])
  expect(Object.keys(await listFiles(folder.path))).toEqual(['index.html', 'sw.js'])
  expect(await readFile(path.join(folder.path, 'index.html'), 'utf8')).toMatch(/^<ul><\/ul><script>[^]*sw\.js/)
  await folder.remove()
})

it('the version changes with a file, and with nothing else', () => {
  const version = versionOf({ 'a.js': '1', 'b.js': '2' })
  expect(versionOf({ 'a.js': '1', 'b.js': '2' })).toBe(version)
  expect(versionOf({ 'a.js': '1', 'b.js': '3' })).not.toBe(version)
})

it('the manifest works under any address, in the language of the deck', () => {
  const manifest: unknown = JSON.parse(renderManifest(DECK))
  expect(manifest).toMatchObject({ name: 'Cats & dogs', lang: 'fr', start_url: './', scope: './' })
  expect(manifest).not.toHaveProperty('description')
})

it('the icon is a square of three colours, its bars where no system cuts it', () => {
  const icon = Buffer.from(drawIcon(192))
  expect([icon.readUInt32BE(16), icon.readUInt32BE(20)]).toEqual([192, 192])
  const start = icon.indexOf('IDAT')
  const pixels = inflateSync(icon.subarray(start + 4, start + 4 + icon.readUInt32BE(start - 4)))
  const at = (x: number, y: number): number | undefined => pixels[y * 193 + 1 + x]
  expect([at(0, 0), at(60, 130), at(130, 60)]).toEqual([0, 1, 2])
  const drawn = [...pixels.keys()].filter((index) => index % 193 > 0 && pixels[index] !== 0)
  const far = drawn.map((index) => Math.hypot((index % 193) - 96.5, Math.floor(index / 193) - 95.5))
  expect(Math.max(...far)).toBeLessThan(0.4 * 192)
})
