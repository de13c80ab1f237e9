import path from 'node:path'
import { mkdir } from 'node:fs/promises'
import type { ResolvedSlidevOptions } from '@slidev/types'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fitsShell } from '../../../../src/export/site/shell/fits-shell.ts'
import type { Shell } from '../../../../src/export/site/shell/shell.ts'
import { packageRoot } from '../../../../src/files/package-root.ts'
import { makeFolder } from '../../../support/folder.ts'

const SHELL: Shell = {
  shared: [],
  leftOut: [],
  script: '/a.js',
  styles: '/a.css',
  defines: { __DEV__: 'false' },
  utilities: [],
}
const THEME = path.join(packageRoot(), 'node_modules/@slidev/theme-default')

let folder: Awaited<ReturnType<typeof makeFolder>>

beforeEach(async () => {
  folder = await makeFolder({ 'slides.md': '# One', 'package.json': '{}', 'pages/two.md': '# Two', 'public/a.svg': '' })
})

afterEach(() => folder.remove())

interface Deck {
  readonly roots?: readonly string[]
  readonly define?: Readonly<Record<string, string>>
  readonly features?: Readonly<Record<string, unknown>>
}

function fits({ roots, define, features }: Deck = {}): boolean {
  const options = {
    roots: roots ?? [THEME, packageRoot(), folder.path],
    userRoot: folder.path,
    utils: { define: { __DEV__: 'false', __SLIDEV_CLIENT_ROOT__: '"/anywhere"', ...define } },
    data: { features: { katex: true, monaco: false, tweet: false, ...features } },
  }
  return fitsShell(options as unknown as ResolvedSlidevOptions, SHELL)
}

describe('a shell shows a deck', () => {
  it('that has nothing but slides, data and files', () => {
    expect(fits()).toBe(true)
  })

  it.each([
    'components',
    'layouts',
    'setup',
    'styles',
    'vite.config.ts',
    'uno.config.ts',
    'index.html',
    '.env',
    'global-top.vue',
  ])('but not one with %s of its own', async (name) => {
    await mkdir(path.join(folder.path, name))
    expect(fits()).toBe(false)
  })

  it.each<[string, () => Deck]>([
    ['another theme', () => ({ roots: [packageRoot(), folder.path] })],
    ['no components of ours', () => ({ roots: [THEME, folder.path] })],
    ['one more addon', () => ({ roots: [THEME, packageRoot(), path.join(folder.path, 'public'), folder.path] })],
    ['other constants', () => ({ define: { __DEV__: 'true' } })],
    ['code that can be edited', () => ({ features: { monaco: { types: [], deps: [] } } })],
  ])('but not one with %s', (_, deck) => {
    expect(fits(deck())).toBe(false)
  })
})
