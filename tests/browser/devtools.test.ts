import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser } from '../../src/export/browser/devtools/browser.ts'
import type { Page } from '../../src/export/browser/devtools/page.ts'
import { startBrowser } from '../../src/export/browser/start-browser.ts'

const ORIGIN = 'http://deck.localhost'
const FILES: Readonly<Record<string, [type: string, text: string]>> = {
  '/': ['text/html', '<!doctype html><h1>Deck</h1>'],
  '/frame': ['text/html', '<script>fetch("http://from-frame.invalid/").catch(() => undefined)</script>'],
  '/worker.js': ['text/javascript', 'fetch("http://from-worker.invalid/").catch(() => postMessage("refused"))'],
}

let browser: Browser
let page: Page
let asked: string[]

beforeAll(async () => {
  browser = (await startBrowser()).value
  page = await browser.openPage({
    width: 640,
    height: 360,
    scale: 2,
    dark: true,
    onRequest(url) {
      asked.push(url)
      const [contentType, text] = FILES[url.replace(ORIGIN, '')] ?? []
      return Promise.resolve(
        contentType === undefined ? undefined : { status: 200, body: Buffer.from(text ?? ''), contentType },
      )
    },
    onConnect: (url) => asked.push(url),
  })
})
afterAll(() => browser.close())

describe('a page', () => {
  it('is as large, as fine and as dark as it is asked to be', async () => {
    asked = []
    await page.goto(`${ORIGIN}/`, 10_000)
    expect(
      await page.evaluate(() => [
        innerWidth,
        innerHeight,
        devicePixelRatio,
        matchMedia('(prefers-color-scheme: dark)').matches,
        matchMedia('(prefers-reduced-motion)').matches,
      ]),
    ).toEqual([640, 360, 2, true, true])
  })

  it('gives what a function gives, waits for promises, and throws what was thrown', async () => {
    expect(await page.evaluate((it: { word: string }) => it.word.toUpperCase(), { word: 'é “x”' })).toBe('É “X”')
    expect(await page.evaluate(() => Promise.resolve([1, 2]))).toEqual([1, 2])
    expect(await page.evaluate(() => null)).toBeNull()
    const fail = (): number => {
      throw new Error('no such thing')
    }
    await expect(page.evaluate(fail)).rejects.toThrow('no such thing')
  })

  it('reaches nothing but who answers it: not from a frame, a worker or a socket either', async () => {
    asked = []
    await page.goto(`${ORIGIN}/`, 10_000)
    const told = await page.evaluate(async () => {
      const failed = (url: string): Promise<string> =>
        fetch(url).then(
          () => 'answered',
          () => 'refused',
        )
      const worker = new Promise((done) => {
        new Worker('/worker.js').onmessage = ({ data }) => {
          done(data)
        }
      })
      const socket = new Promise((done) => {
        new WebSocket('ws://127.0.0.1:9/').onerror = () => {
          done('refused')
        }
      })
      const frame = new Promise((done) => {
        const element = document.createElement('iframe')
        element.onload = done
        element.src = '/frame'
        document.body.append(element)
      })
      await frame
      return [await failed('http://elsewhere.invalid/'), await failed('http://127.0.0.1/'), await worker, await socket]
    })
    expect(told).toEqual(['refused', 'refused', 'refused', 'refused'])
    for (const url of [
      'http://elsewhere.invalid/',
      'http://127.0.0.1/',
      'http://from-frame.invalid/',
      'http://from-worker.invalid/',
      'ws://127.0.0.1:9/',
    ])
      expect(asked).toContain(url)
  })

  it('goes on where it asks whoever looks at it', async () => {
    await page.goto(`${ORIGIN}/`, 10_000)
    const answers = await page.evaluate(() => {
      alert('Look!')
      return [confirm('Really?'), prompt('How?')]
    })
    expect(answers).toEqual([false, null])
  })

  it('that does not load in time says so', async () => {
    const slow = await browser.openPage({ width: 10, height: 10, onRequest: () => new Promise(() => undefined) })
    await expect(slow.goto(`${ORIGIN}/`, 300)).rejects.toThrow('it does not answer within')
    await slow.close()
    await expect(slow.evaluate(() => 1)).rejects.toThrow('the page is closed')
  })

  it('shares nothing with another', async () => {
    const other = await browser.openPage({
      width: 10,
      height: 10,
      onRequest: () => Promise.resolve({ status: 200, body: Buffer.from('x'), contentType: 'text/html' }),
    })
    await page.goto(`${ORIGIN}/`, 10_000)
    await page.evaluate(() => {
      localStorage.setItem('a', '1')
    })
    await other.goto(`${ORIGIN}/`, 10_000)
    expect(await other.evaluate(() => localStorage.length)).toBe(0)
    await other.close()
  })
})
