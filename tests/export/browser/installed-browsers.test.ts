import { describe, expect, it } from 'vitest'
import { installedBrowsers } from '../../../src/export/browser/installed-browsers.ts'
import { machineWith } from '../../support/machine.ts'

describe('installedBrowsers', () => {
  it('finds what is on the PATH first, Chrome before Chromium before Edge, each once', () => {
    const programs = [
      '/usr/bin/microsoft-edge',
      '/usr/bin/chromium',
      '/usr/local/bin/google-chrome',
      '/opt/google/chrome/chrome',
    ]
    expect(installedBrowsers(machineWith(programs))).toEqual([
      '/usr/local/bin/google-chrome',
      '/usr/bin/chromium',
      '/usr/bin/microsoft-edge',
      '/opt/google/chrome/chrome',
    ])
  })

  it('looks in usual places although they are not on the PATH', () => {
    expect(installedBrowsers(machineWith(['/snap/bin/chromium'], { env: {} }))).toEqual(['/snap/bin/chromium'])
  })

  it('does not take relative folders of the PATH for places', () => {
    expect(installedBrowsers(machineWith(['chromium', './chromium'], { env: { PATH: '.:' } }))).toEqual([])
  })

  it('finds applications of the computer and of the user on macOS', () => {
    const user = '/home/ada/Applications/Chromium.app/Contents/MacOS/Chromium'
    const shared = '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'
    expect(installedBrowsers(machineWith([shared, user], { platform: 'darwin' }))).toEqual([user, shared])
  })

  it('finds programs of the computer and of the user on Windows', () => {
    const env = { 'ProgramFiles(x86)': 'C:\\Program Files (x86)', LOCALAPPDATA: 'C:\\Users\\Ada\\AppData\\Local' }
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
    const chrome = 'C:\\Users\\Ada\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe'
    expect(installedBrowsers(machineWith([edge, chrome], { platform: 'win32', env }))).toEqual([chrome, edge])
  })
})
