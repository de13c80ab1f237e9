import { PassThrough } from 'node:stream'
import { beforeEach, describe, expect, it } from 'vitest'
import { connect, type Connection } from '../../../../src/export/browser/devtools/connection.ts'

let output: PassThrough
let input: PassThrough
let connection: Connection

beforeEach(() => {
  output = new PassThrough()
  input = new PassThrough()
  connection = connect(output, input)
})

/** What was asked so far. */
function asked(): unknown[] {
  const text = String(output.read() ?? '')
  return text
    .split('\0')
    .filter((each) => each !== '')
    .map((each) => JSON.parse(each) as unknown)
}

/** Has the browser say some messages, cut into pieces of so many bytes. */
function say(messages: readonly object[], size = Infinity): void {
  const bytes = Buffer.from(messages.map((message) => `${JSON.stringify(message)}\0`).join(''))
  for (let at = 0; at < bytes.length; at += size) input.write(bytes.subarray(at, at + size))
}

describe('a connection', () => {
  it('asks the browser and its pages, and gives each its own answer', async () => {
    const version = connection.browser.send('Browser.getVersion')
    const page = connection.session('a').send('Page.navigate', { url: 'http://a.localhost/é' })
    expect(asked()).toEqual([
      { id: 1, method: 'Browser.getVersion' },
      { id: 2, method: 'Page.navigate', params: { url: 'http://a.localhost/é' }, sessionId: 'a' },
    ])
    say([
      { id: 2, sessionId: 'a', result: { loaderId: '“é”' } },
      { id: 1, result: { product: 'Chromium' } },
    ])
    expect(await Promise.all([version, page])).toEqual([{ product: 'Chromium' }, { loaderId: '“é”' }])
  })

  it.each([1, 2, 3, 7, 1000])('puts messages together that come in pieces of %i bytes', async (size) => {
    const answers = [connection.browser.send('Browser.getVersion'), connection.browser.send('Target.getTargets')]
    say(
      [
        { id: 1, result: { product: '中文' } },
        { id: 2, result: { targetInfos: [] } },
      ],
      size,
    )
    expect(await Promise.all(answers)).toEqual([{ product: '中文' }, { targetInfos: [] }])
  })

  it('tells of events to whoever listens to that session, until it stops', async () => {
    const heard: string[] = []
    const stop = connection.session('a').on('Inspector.targetCrashed', () => heard.push('a'))
    connection.session('b').on('Inspector.targetCrashed', () => heard.push('b'))
    const crash = (sessionId: string): object => ({ method: 'Inspector.targetCrashed', sessionId, params: {} })
    say([crash('a'), crash('b')])
    await new Promise(setImmediate)
    stop()
    say([crash('a')])
    await new Promise(setImmediate)
    expect(heard).toEqual(['a', 'b'])
  })

  it('fails with the browser’s words', async () => {
    const asked = connection.browser.send('Target.getTargets')
    say([{ id: 1, error: { message: 'Not allowed' } }])
    await expect(asked).rejects.toThrow('Target.getTargets: Not allowed')
  })

  it('fails all that waits, and all that is asked later, once the browser has ended', async () => {
    const asked = connection.browser.send('Target.getTargets')
    input.destroy()
    await expect(asked).rejects.toThrow('the browser has ended')
    expect(connection.isOpen()).toBe(false)
    await expect(connection.browser.send('Browser.getVersion')).rejects.toThrow('the browser has ended')
  })

  it('fails what waits for a page that is over, and nothing else', async () => {
    const page = connection.session('a').send('Page.enable')
    const other = connection.session('b').send('Page.enable')
    connection.end('a', 'the page has crashed')
    await expect(page).rejects.toThrow('Page.enable: the page has crashed')
    await expect(connection.session('a').send('Page.enable')).rejects.toThrow('the page is closed')
    say([{ id: 2, sessionId: 'b', result: {} }])
    await expect(other).resolves.toEqual({})
  })
})
