import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Network } from '../../../src/generate/pictures/fetch.ts'
import { findPictures } from '../../../src/generate/pictures/pictures.ts'
import { writePictures } from '../../../src/generate/pictures/write-pictures.ts'
import { essayOf } from '../../support/essay.ts'
import { makeFolder } from '../../support/folder.ts'
import { png, serve, testNetwork } from '../../support/picture-server.ts'
import type { PictureServer } from '../../support/picture-server.ts'

const SVG = '<svg xmlns="http://www.w3.org/2000/svg"/>'
const PNG = png()

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
const find = (markdown: string, network?: Network) =>
  findPictures(
    essayOf(`---\ntitle: T\n---\n\n${markdown}`),
    { essay: at('in/My essay.md'), deck: at('deck/slides.md') },
    network,
  )

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
    ['from elsewhere', 'https://a.b/c.png', 'nothing is fetched unasked'],
    ['without a scheme', '//a.b/c.png', 'nothing is fetched unasked'],
    ['of the file system', 'file:///etc/hosts.png', 'nothing is fetched from there'],
    ['of a server of files', 'ftp://a.b/c.png', 'nothing is fetched from there'],
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

describe('the pictures that are written into their addresses', () => {
  const DATA = `data:image/png;base64,${PNG.toString('base64')}`

  test('are shown without a network, each once', async () => {
    const { value, messages } = await find(`![a](${DATA}) ![b][b]\n\n[b]: ${DATA}`)
    expect(messages).toEqual([])
    expect([...value.files.values()]).toEqual([PNG])
    expect(value.addresses.get(DATA)).toMatch(/^\/My-essay\/picture-[\da-f]{12}\.png$/u)
  })

  test('are told by their kind where they cannot be', async () => {
    const { messages } = await find('![a](data:image/png;base64,AAAA)')
    expect(messages[0]?.text).toMatch(/^no slide shows the picture data:image\/png: what is written into its address/u)
  })
})

describe('the pictures of an essay that lie on the web', () => {
  let server: PictureServer
  beforeEach(async () => {
    server = await serve((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://x/')
      if (pathname.endsWith('.png')) response.end(PNG)
      else if (pathname === '/drawing') response.end(`<!-- ${'-'.repeat(100)} --><svg></svg>`)
      else if (pathname === '/page.jpg') response.end(`<!-- ${'-'.repeat(100)} --><html><svg></svg></html>`)
      else if (pathname === '/dot.gif') response.end('GIF89a')
      else response.writeHead(404).end()
    })
  })
  afterEach(() => server.stop())

  const web = (name: string) => `http://a.example:${server.port}/${name}`
  const findAndWrite = async (markdown: string, network?: Network) => {
    const { value, messages } = await find(markdown, network)
    expect(await writePictures(value.files)).toEqual([])
    return { addresses: [...value.addresses], messages }
  }

  test('are not asked for unasked, and the warning tells how to', async () => {
    const { value, messages } = await find(`![a](${web('cat.png')})`)
    expect(value.files.size).toBe(0)
    expect(messages[0]?.remedy).toContain('--fetch-pictures')
    expect(server.requests).toEqual([])
  })

  test('are shown where asked for, by what they are and not what they are called, each fetched once', async () => {
    const { addresses, messages } = await findAndWrite(
      `![a](${web('img/My%20cat.png?w=9')}) ![a](${web('img/My%20cat.png?w=9#x')}) ![b](${web('drawing')})`,
      testNetwork(),
    )
    expect(messages).toEqual([])
    expect(addresses.map(([, address]) => address.replace(/[\da-f]{12}/u, '#'))).toEqual([
      '/My-essay/My-cat-#.png',
      '/My-essay/My-cat-#.png',
      '/My-essay/drawing-#.svg',
    ])
    expect(server.requests.map(({ url }) => url).toSorted()).toEqual(['/drawing', '/img/My%20cat.png?w=9'])
    expect(await readFile(at(`deck/public${addresses[0]?.[1] ?? ''}`))).toEqual(PNG)
  })

  test('stay in the deck once they were fetched, and nobody is asked for them again', async () => {
    const markdown = `![a](${web('cat.png')}) ![b](${web('b/cat.png')}) ![c](${web('drawing')})`
    const first = await findAndWrite(markdown, testNetwork())
    const asked = server.requests.length
    expect(first.addresses).toHaveLength(3)
    expect(await findAndWrite(markdown)).toEqual(first)
    expect(await findAndWrite(markdown, testNetwork())).toEqual(first)
    expect(server.requests).toHaveLength(asked)
  })

  test('are not shown where what lies there for them is no picture', async () => {
    const first = await findAndWrite(`![a](${web('cat.png')})`, testNetwork())
    await writeFile(at(`deck/public${first.addresses[0]?.[1] ?? ''}`), 'mine')
    expect((await find(`![a](${web('cat.png')})`)).messages).toHaveLength(1)
  })

  test.each([
    ['page.jpg', 'what its server sends is none of .png, .jpg, .gif, .webp, .avif, .svg'],
    ['dot.gif', 'counts visitors'],
    ['none', 'its server answers 404 (Not Found)'],
  ])('and are none (%s) are told on their line, with what to do, and the others are shown', async (name, why) => {
    const { addresses, messages } = await findAndWrite(`![a](${web('cat.png')})\n![b](${web(name)})`, testNetwork())
    expect(addresses).toHaveLength(1)
    expect(messages).toMatchObject([{ rule: 'generate/picture', severity: 'warning', place: { line: 6 } }])
    expect(messages[0]?.text).toContain(`${web(name)}: `)
    expect(messages[0]?.text).toContain(why)
    expect(messages[0]?.remedy).toContain('Save it in the folder of the essay')
  })

  test('are too many at some point', async () => {
    const markdown = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `![x](${web(`${name}.png`)})`).join(' ')
    const few = await find(markdown, testNetwork({ pictures: 2 }))
    expect(few.value.files.size).toBe(2)
    expect(few.messages[0]?.text).toContain('after 2 pictures, no more of an essay are fetched')
    const small = await find(markdown, testNetwork({ allBytes: 1, atOnce: 1 }))
    expect(small.value.files.size).toBe(1)
    expect((await find(markdown, testNetwork({ allTime: 0 }))).messages).toHaveLength(6)
  })

  test('come a few at a time', async () => {
    await server.stop()
    let [now, most] = [0, 0]
    server = await serve((_, response) => {
      most = Math.max(most, ++now)
      setTimeout(() => {
        now--
        response.end(PNG)
      }, 30)
    })
    const markdown = Array.from({ length: 12 }, (_, index) => `![x](${web(`${index}.png`)})`).join(' ')
    expect((await find(markdown, testNetwork())).value.files.size).toBe(12)
    expect(most).toBe(4)
  })

  test('have names that a file system takes, and that lead nowhere else', async () => {
    const names = ['..%2F..%2Fup', '猫'.repeat(300), 'CON', '%E0%A4%A', '.hidden', '-a--b-', 'x/', '']
    const markdown = names.map((name) => `![x](<${web(`${name}.png`)}>)`).join(' ')
    const { value } = await find(markdown, testNetwork())
    expect(value.files.size).toBe(names.length)
    for (const file of value.files.keys()) {
      expect(path.dirname(file)).toBe(at('deck/public/My-essay'))
      expect(Buffer.byteLength(path.basename(file))).toBeLessThan(200)
    }
    await writePictures(value.files)
    expect((await find(markdown)).value.addresses).toEqual(value.addresses)
  })
})
