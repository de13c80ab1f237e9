import { readdirSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { ResolvedSlidevOptions } from '@slidev/types'
import { packageRoot } from '../../../files/package-root.ts'
import { LOOKED_FOR } from '../looked-for.ts'
import type { Shell } from './shell.ts'

type Deck = Pick<ResolvedSlidevOptions, 'roots' | 'userRoot' | 'utils' | 'data'>

/** Whether a shell can show a deck: which adds nothing to Slidev, its default theme and essaydeck but slides, data and files. */
export function fitsShell(deck: Deck, shell: Shell): boolean {
  return hasOnlySlides(deck) && needsNoMore(deck) && isDeepStrictEqual(definesOf(deck), shell.defines)
}

/** Slidev's compile-time constants, but for where it is installed. */
export function definesOf({ utils }: Pick<Deck, 'utils'>): Record<string, string> {
  return Object.fromEntries(Object.entries(utils.define).filter(([name]) => name !== '__SLIDEV_CLIENT_ROOT__'))
}

/** What a folder may have in a deck's eyes without adding to its code: what is copied, and what is about packages. */
const ADDS_NOTHING = /^(?:public|pages|snippets|package\.json|tsconfig.*)$/u

function hasOnlySlides({ roots, userRoot }: Deck): boolean {
  const [theme = '', ...others] = roots.map(realOf)
  const own = realOf(packageRoot())
  const user = realOf(userRoot)
  if (!theme.endsWith('/@slidev/theme-default') || !others.includes(own)) return false
  if (others.some((root) => root !== own && root !== user)) return false
  return user === own || namesIn(user).every((name) => !LOOKED_FOR.test(name) || ADDS_NOTHING.test(name))
}

/** What Slidev found in the slides that brings code along; formulas are seen when a slide is compiled. */
function needsNoMore({ data: { features } }: Deck): boolean {
  return Object.entries(features).every(([name, value]) => name === 'katex' || value === false || value === undefined)
}

function realOf(folder: string): string {
  return realpathSync(folder).replaceAll(path.sep, '/')
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
