import { describe, expect, it } from 'vitest'
import type { Browser } from '../../../src/export/browser/devtools/browser.ts'
import { startBrowser, type Launch } from '../../../src/export/browser/start-browser.ts'
import { machineWith } from '../../support/machine.ts'

const CHROME = '/usr/bin/google-chrome'
const CHROMIUM = '/usr/bin/chromium'
const machine = machineWith([CHROME, CHROMIUM], { arch: 'arm64' })

/** A launch that works, or fails as `problems` says, and writes down what it was asked for. */
function launchWith(problems: (path: string, sandbox: boolean) => string | undefined, asked: unknown[] = []): Launch {
  return (program, sandbox) => {
    asked.push([program.path, sandbox])
    const problem = problems(program.path, sandbox)
    return problem === undefined ? Promise.resolve({} as Browser) : Promise.reject(new Error(problem))
  }
}

describe('startBrowser', () => {
  it('starts the first one, in its sandbox', async () => {
    const asked: unknown[] = []
    const { messages } = await startBrowser({ machine, launch: launchWith(() => undefined, asked) })
    expect(asked).toEqual([[CHROME, true]])
    expect(messages).toEqual([])
  })

  it('goes on to the next when one does not start, and says why in its own words', async () => {
    const log = '/usr/bin/chrome: 9: unexpected operator\nchrome: error while loading shared libraries: libnss3.so\nbye'
    const { messages } = await startBrowser({
      machine,
      launch: launchWith((path) => (path === CHROME ? log : undefined)),
    })
    expect(messages).toMatchObject([
      { severity: 'info', text: `${CHROME} does not start: chrome: error while loading shared libraries: libnss3.so` },
    ])
  })

  it('leaves the sandbox only where the machine has none to give', async () => {
    const asked: unknown[] = []
    const launch = launchWith(
      (_path, sandbox) => (sandbox ? '[7:7] FATAL:zygote_host.cc No usable sandbox!' : undefined),
      asked,
    )
    const { messages } = await startBrowser({ machine, launch })
    expect(asked).toEqual([
      [CHROME, true],
      [CHROME, false],
    ])
    expect(messages).toMatchObject([{ severity: 'info', rule: 'export/browser-sandbox' }])
  })

  it('leaves the sandbox for root on Linux, which Chromium refuses', async () => {
    const asked: unknown[] = []
    await startBrowser({ machine: { ...machine, isRoot: true }, launch: launchWith(() => undefined, asked) })
    expect(asked).toEqual([[CHROME, false]])
  })

  it('names every failure and the three ways when none starts', async () => {
    const started = startBrowser({ machine, launch: launchWith(() => 'broken') })
    await expect(started).rejects.toMatchObject({
      messages: [
        { text: `${CHROME} does not start: broken` },
        { text: `${CHROMIUM} does not start: broken` },
        { severity: 'error', rule: 'export/browser-missing' },
      ],
    })
  })
})
