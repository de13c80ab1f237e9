import type { ResolvedSlidevOptions } from '@slidev/types'
import type { InlineConfig } from 'vite'
import type { CompiledSlides, SlideCode } from '../build-request.ts'
import type { ApartStyles } from './apart-plugin.ts'
import { compileApart, type Compiled } from './compile-apart.ts'
import type { SharedBase } from './shared-base.ts'
import { TITLES } from './shared-plugin.ts'
import type { SlideMarks } from './slide-marks.ts'
import { modulesOf } from './slide-modules.ts'

/** The slides to compile, by their numbers, what they may share, and what was compiled before. */
export interface SlidesToCompile {
  readonly options: ResolvedSlidevOptions
  readonly base: SharedBase
  readonly marks: SlideMarks
  readonly numbers: readonly number[]
  readonly before: CompiledSlides | undefined
  /** More modules to compile with them. */
  readonly more?: readonly string[]
  readonly styles?: ApartStyles
}

/** Slides that were compiled, the code of what more was, and its styles. */
export interface Compilation {
  readonly slides: CompiledSlides
  readonly more: ReadonlyMap<string, string>
  readonly styles: string
}

/** Compiles those slides that were not compiled before; undefined where they need what the base does not have. */
export async function compileSlides(
  config: InlineConfig,
  { options, base, marks, numbers, before, more = [], styles }: SlidesToCompile,
): Promise<Compilation | undefined> {
  if (numbers.some((no) => hasScript(options, no))) return undefined
  const known = before?.deck === marks.deck ? before.code : {}
  const keys = new Map(numbers.map((no) => [no, `${no}:${marks.slides[no - 1] ?? ''}`]))
  const missing = [...keys].filter(([, key]) => known[key] === undefined).map(([no]) => no)
  const modules = [TITLES, ...missing.flatMap((no) => modulesOf(options, no)), ...more]
  const made = await compileInBatches(config, base, modules, styles)
  if (made === undefined) return undefined
  const codeOf = (no: number): SlideCode => {
    const [markdown, frontmatter] = modulesOf(options, no).map((id) => made.functions.get(id) ?? '')
    return { markdown: markdown ?? '', frontmatter: frontmatter ?? '' }
  }
  const slides: CompiledSlides = {
    deck: marks.deck,
    order: marks.slides.map((_, index) => keys.get(index + 1) ?? null),
    code: Object.fromEntries([...keys].map(([no, key]) => [key, known[key] ?? codeOf(no)])),
    titles: made.functions.get(TITLES) ?? '',
  }
  return { slides, more: made.functions, styles: made.styles }
}

/** The bundler keeps what it has made of a module until it has made all: of so many at once. */
const BATCH = 300

/** The styles come with the last: by then all modules have told which they use. */
async function compileInBatches(
  config: InlineConfig,
  base: SharedBase,
  modules: readonly string[],
  styles: ApartStyles | undefined,
): Promise<Compiled | undefined> {
  const count = Math.ceil(modules.length / BATCH)
  const all: Compiled[] = []
  for (let batch = 0; batch < count; batch += 1) {
    const some = modules.slice(batch * BATCH, (batch + 1) * BATCH)
    const made = await compileApart(config, base, some, batch === count - 1 ? styles : undefined)
    if (made === undefined) return undefined
    all.push(made)
  }
  return {
    functions: new Map(all.flatMap(({ functions }) => [...functions])),
    styles: all.map((made) => made.styles).join('\n'),
  }
}

/** Code that fails later is told with its slide by the names of modules, which only a whole build has. */
function hasScript({ data }: ResolvedSlidevOptions, no: number): boolean {
  return /<script/iu.test(data.slides[no - 1]?.content ?? '')
}
