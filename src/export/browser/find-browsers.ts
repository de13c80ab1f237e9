import path from 'node:path'
import { fail } from '../../message/message.ts'
import { canUseBundledBrowser } from './bundled-browser.ts'
import { installedBrowsers } from './installed-browsers.ts'
import type { Machine } from './machine.ts'

/** The environment variable that names the browser to use. */
export const BROWSER_VARIABLE = 'ESSAYDECK_BROWSER'

/** In the place of a path: use the browser that came with the install, even where another is installed. */
export const BUNDLED = 'bundled'

/** A browser to try: one that is on the machine, or the one that came with the install and is unpacked when its turn comes. */
export type BrowserChoice =
  { readonly kind: 'explicit' | 'installed'; readonly path: string } | { readonly kind: 'bundled' }

/**
 * The browsers to try, in this order: the one asked for (`explicit`, else ESSAYDECK_BROWSER; then no other), installed ones,
 * the bundled one. Never empty.
 * @throws MessageError when the one asked for is not there, or when there is none at all.
 */
export function findBrowsers(explicit: string | undefined, machine: Machine): BrowserChoice[] {
  const asked = explicit ?? nonEmpty(machine.env[BROWSER_VARIABLE])
  if (asked !== undefined) return [askedFor(asked, explicit === undefined ? BROWSER_VARIABLE : '--browser', machine)]
  const choices: BrowserChoice[] = installedBrowsers(machine).map((path) => ({ kind: 'installed', path }))
  if (canUseBundledBrowser(machine)) choices.push({ kind: 'bundled' })
  return choices.length > 0 ? choices : failWithoutBrowser(machine)
}

/** The three ways to a browser, for messages. */
export const BROWSER_REMEDY =
  `Install Google Chrome, Chromium or Microsoft Edge; or name a browser with --browser PATH or ${BROWSER_VARIABLE}=PATH; ` +
  'or run "npm ci" on Linux x64, which brings a browser along.'

function askedFor(asked: string, by: string, machine: Machine): BrowserChoice {
  if (asked === BUNDLED) return canUseBundledBrowser(machine) ? { kind: 'bundled' } : failWithoutBundled(by, machine)
  if (machine.isExecutable(asked)) return { kind: 'explicit', path: path.resolve(asked) }
  return fail(
    'export/browser-not-executable',
    `the browser named by ${by} is not a program that can be started: ${asked}`,
    {
      remedy: `Correct the path, or leave ${by} out to use an installed or the bundled browser.`,
    },
  )
}

function failWithoutBundled(by: string, machine: Machine): never {
  const text = `${by} asks for the bundled browser, and there is none for ${machine.platform} ${machine.arch}`
  return fail('export/browser-missing', text, { remedy: BROWSER_REMEDY })
}

function failWithoutBrowser(machine: Machine): never {
  const text = `no browser found to print the deck with (${machine.platform} ${machine.arch})`
  return fail('export/browser-missing', text, { remedy: BROWSER_REMEDY })
}

function nonEmpty(text: string | undefined): string | undefined {
  return text === '' ? undefined : text
}
