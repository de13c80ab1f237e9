import path from 'node:path'
import type { Machine } from './machine.ts'

const LINUX_NAMES = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
]

const LINUX_PLACES = [
  '/opt/google/chrome/chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/lib/chromium/chromium',
  '/opt/microsoft/msedge/msedge',
  '/usr/bin/microsoft-edge-stable',
  '/snap/bin/chromium',
]

const MAC_APPS = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]

const WINDOWS_APPS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]

/** The paths of every Chrome, Chromium and Edge installed in a usual place, the preferred ones first, each once. */
export function installedBrowsers(machine: Machine): string[] {
  return [...new Set(usualPlaces(machine))].filter((place) => machine.isExecutable(place))
}

function usualPlaces(machine: Machine): string[] {
  if (machine.platform === 'win32') return windowsPlaces(machine)
  if (machine.platform === 'darwin') return macPlaces(machine)
  return [...onPath(machine), ...LINUX_PLACES]
}

function onPath(machine: Machine): string[] {
  const folders = (machine.env['PATH'] ?? '').split(':').filter((folder) => path.posix.isAbsolute(folder))
  return LINUX_NAMES.flatMap((name) => folders.map((folder) => path.posix.join(folder, name)))
}

function macPlaces(machine: Machine): string[] {
  const folders = ['/Applications', path.posix.join(machine.home, 'Applications')]
  return MAC_APPS.flatMap((app) => folders.map((folder) => path.posix.join(folder, app)))
}

function windowsPlaces(machine: Machine): string[] {
  const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
    .map((name) => machine.env[name])
    .filter((folder) => folder !== undefined)
  return WINDOWS_APPS.flatMap((app) => folders.map((folder) => path.win32.join(folder, app)))
}
