import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { Plugin } from 'vite'
import { describe, expect, it } from 'vitest'
import { FOR_SCREENS, paperPlugin } from '../../../../src/export/site/leave-out/paper-plugin.ts'

const CLIENT = path.dirname(createRequire(import.meta.url).resolve('@slidev/client/package.json'))

type Resolve = (id: string, importer: string) => string | null

/** What an import in a file of Slidev's client becomes, as the code that stands in its place; undefined where it stays. */
function codeFor(plugin: Plugin, id: string, importer: string): string | undefined {
  const { handler } = plugin.resolveId as unknown as { handler: Resolve }
  const resolved = handler(id, path.join(CLIENT, importer))
  return resolved === null ? undefined : (plugin.load as (id: string) => string | undefined)(resolved)
}

function transformed(plugin: Plugin, code: string, id: string): string | null {
  const { handler } = plugin.transform as unknown as { handler: (code: string, id: string) => string | null }
  return handler(code, id)
}

describe('a build for paper', () => {
  it('names parts that Slidev has', () => {
    const missing = FOR_SCREENS.filter((file) => !existsSync(path.join(CLIENT, file)))
    expect(missing).toEqual([])
  })

  it('leaves out what only a screen shows', () => {
    const plugin = paperPlugin()
    expect(codeFor(plugin, '../pages/play.vue', 'setup/routes.ts')).toContain('render: () => null')
    expect(codeFor(plugin, './PrintSlide.vue', 'internals/PrintContainer.vue')).toBeUndefined()
  })

  it('takes the names of types out of properties, so that nothing has to look them up, and not out of a user’s', () => {
    const plugin = paperPlugin()
    const code = 'defineProps<{ hidden?: boolean, route: SlideRoute; rows: readonly Row[] | undefined }>()'
    expect(transformed(plugin, code, path.join(CLIENT, 'internals/PrintSlide.vue'))).toBe(
      'defineProps<{ hidden?: boolean, route: any; rows: any }>()',
    )
    expect(transformed(plugin, code, '/talk/components/Mine.vue')).toBeNull()
  })

  it('takes types with types in them whole', () => {
    const code = 'defineProps<{ frontmatter?: Readonly<Record<string, unknown>> | undefined; no: number }>()'
    expect(transformed(paperPlugin(), code, path.join(CLIENT, 'layouts/x.vue'))).toBe(
      'defineProps<{ frontmatter?: any; no: number }>()',
    )
  })
})
