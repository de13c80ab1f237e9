import { describe, expect, it } from 'vitest'
import { findBrowsers } from '../../../src/export/browser/find-browsers.ts'
import { machineWith } from '../../support/machine.ts'

const MINE = '/home/ada/chrome'
const INSTALLED = '/usr/bin/chromium'

describe('findBrowsers', () => {
  it('tries only the browser that is asked for', () => {
    expect(findBrowsers(MINE, machineWith([MINE, INSTALLED]))).toEqual([{ kind: 'explicit', path: MINE }])
  })

  it('takes the flag before the environment variable, and the variable before what is installed', () => {
    const machine = machineWith([MINE, INSTALLED], { env: { PATH: '/usr/bin', ESSAYDECK_BROWSER: MINE } })
    expect(findBrowsers(INSTALLED, machine)).toEqual([{ kind: 'explicit', path: INSTALLED }])
    expect(findBrowsers(undefined, machine)).toEqual([{ kind: 'explicit', path: MINE }])
  })

  it('does not fall through when the browser asked for is not there', () => {
    expect(() => findBrowsers('/gone', machineWith([INSTALLED]))).toThrow(
      'named by --browser is not a program that can be started: /gone',
    )
    const machine = machineWith([INSTALLED], { env: { ESSAYDECK_BROWSER: '/gone' } })
    expect(() => findBrowsers(undefined, machine)).toThrow('named by ESSAYDECK_BROWSER')
  })

  it('takes an empty variable for none', () => {
    const machine = machineWith([INSTALLED], { env: { ESSAYDECK_BROWSER: '' } })
    expect(findBrowsers(undefined, machine)).toContainEqual({ kind: 'installed', path: INSTALLED })
  })

  it('has the bundled browser after the installed ones, where there is one', () => {
    expect(findBrowsers(undefined, machineWith([INSTALLED]))).toEqual([
      { kind: 'installed', path: INSTALLED },
      { kind: 'bundled' },
    ])
    expect(findBrowsers(undefined, machineWith([INSTALLED], { arch: 'arm64' }))).toEqual([
      { kind: 'installed', path: INSTALLED },
    ])
    expect(findBrowsers('bundled', machineWith([INSTALLED]))).toEqual([{ kind: 'bundled' }])
  })

  it('names all three ways when there is none', () => {
    expect(() => findBrowsers(undefined, machineWith([], { arch: 'arm64' }))).toThrow(
      expect.objectContaining({
        messages: [
          expect.objectContaining({
            remedy: expect.stringMatching(/Install .*--browser.*ESSAYDECK_BROWSER.*npm ci/) as string,
          }),
        ],
      }),
    )
  })

  it('says so when the bundled one is asked for and there is none', () => {
    expect(() => findBrowsers('bundled', machineWith([INSTALLED], { platform: 'darwin' }))).toThrow(
      'there is none for darwin x64',
    )
  })
})
