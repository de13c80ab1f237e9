import { readFileSync } from 'node:fs'
import type { ResolvedSlidevOptions } from '@slidev/types'
import { createLogger } from 'vite'
import type { BuildBase, BuildRequest, CompiledSlides, KeptBase } from '../build-request.ts'
import { viteConfig } from '../vite-config.ts'
import { compileSlides } from './compile-slides.ts'
import { changedSlides, slideMarks } from './slide-marks.ts'
import { newUtilities } from './utilities.ts'

/** More of the slides than this, and the whole deck is as soon built. */
const MOST = 0.34

/**
 * Compiles the slides of a deck that have changed since it was built, but for those that were compiled then; undefined where the
 * build cannot take them: more than slides has changed, or they need what is not in it.
 */
export async function compileChanged(
  options: ResolvedSlidevOptions,
  request: BuildRequest,
  { base, styles, compiled: before }: KeptBase & { readonly base: BuildBase },
): Promise<CompiledSlides | undefined> {
  const marks = slideMarks(options)
  const changed = changedSlides(base.marks, marks)
  if (changed === undefined || changed.length > Math.max(3, base.marks.slides.length * MOST)) return undefined
  const config = await viteConfig(options, request, createLogger('silent'))
  const compiled = await compileSlides(config, { options, base, marks, numbers: changed, before })
  const isFit = compiled !== undefined && !(await newUtilities(config, readFileSync(styles, 'utf8')))
  return isFit ? compiled.slides : undefined
}
