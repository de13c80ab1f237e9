import { build, type InlineConfig } from 'vite'
import { leaveOut } from '../leave-out/leave-out-plugin.ts'
import { PARTS } from '../leave-out/parts.ts'
import { APART, apartPlugin, type ApartStyles } from './apart-plugin.ts'
import type { SharedBase } from './shared-base.ts'

/** Modules that were compiled: the code of their functions, by their names, and the styles that were asked for with them. */
export interface Compiled {
  readonly functions: ReadonlyMap<string, string>
  readonly styles: string
}

const NO_STYLES: ApartStyles = { code: '', utilities: [] }

/**
 * Compiles modules apart from a build, and styles; undefined where they need what the build does not have, or have styles of
 * their own.
 */
export async function compileApart(
  config: InlineConfig,
  base: SharedBase,
  modules: readonly string[],
  styles: ApartStyles = NO_STYLES,
): Promise<Compiled | undefined> {
  const apart = apartPlugin(modules, base.shared, styles)
  const left = leaveOut(PARTS.filter((_, index) => base.leftOut.includes(index)))
  const built = await build({
    ...config,
    plugins: [apart.plugin, config.plugins, left.plugin],
    build: { ...config.build, write: false, rolldownOptions: { input: { apart: APART } } },
  })
  const functions = apart.functions()
  if (functions === undefined || left.missed().length > 0 || !('output' in built)) return undefined
  const sheets = built.output.flatMap((file) => (file.type === 'asset' ? [String(file.source)] : []))
  return { functions, styles: sheets.join('\n') }
}
