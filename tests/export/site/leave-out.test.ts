import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { Plugin } from 'vite'
import { describe, expect, it } from 'vitest'
import { FOR_SCREENS, leaveOutPlugin } from '../../../src/export/site/leave-out.ts'
import { makeFolder } from '../../support/folder.ts'

const CLIENT = path.dirname(createRequire(import.meta.url).resolve('@slidev/client/package.json'))

type Resolve = (id: string, importer: string) => Promise<string | null>

/** What an import in a file of Slidev's client becomes, as the code that stands in its place; undefined where it stays. */
async function codeFor(plugin: Plugin, id: string, importer: string): Promise<string | undefined> {
  const { handler } = plugin.resolveId as unknown as { handler: Resolve }
  const resolved = await handler.call({ resolve: (name: string) => name } as never, id, path.join(CLIENT, importer))
  if (resolved === null) return undefined
  return (plugin.load as (id: string) => string | undefined)(resolved) ?? resolved
}

describe('a build for paper', () => {
  it('names parts that Slidev has', () => {
    const missing = [...FOR_SCREENS, 'modules/v-mark.ts', 'modules/v-motion.ts'].filter(
      (file) => !existsSync(path.join(CLIENT, file)),
    )
    expect(missing).toEqual([])
  })

  it('leaves out what only a screen shows', async () => {
    const plugin = leaveOutPlugin({ roots: [], markdown: [] })
    expect(await codeFor(plugin, '../pages/play.vue', 'setup/routes.ts')).toContain('render: () => null')
    expect(await codeFor(plugin, './PrintSlide.vue', 'internals/PrintContainer.vue')).toBeUndefined()
  })

  it('takes the one small function of the parser without its reader of YAML', async () => {
    const plugin = leaveOutPlugin({ roots: [], markdown: [] })
    expect(await codeFor(plugin, '@slidev/parser/core', 'logic/utils.ts')).toBe('@slidev/parser/utils')
  })

  it('leaves out directives, but for those that a slide uses', async () => {
    const plugin = leaveOutPlugin({ roots: [], markdown: ['# One\n\n<b v-mark.red>Two</b>'] })
    expect(await codeFor(plugin, '../modules/v-mark', 'setup/main.ts')).toBeUndefined()
    expect(await codeFor(plugin, '../modules/v-motion', 'setup/main.ts')).toContain('createVMotionDirectives')
  })

  it('looks for directives in the components and layouts of the deck too', async () => {
    const folder = await makeFolder({ 'components/deep/Note.vue': '<template><p v-motion /></template>' })
    const plugin = leaveOutPlugin({ roots: [folder.path], markdown: [] })
    expect(await codeFor(plugin, '../modules/v-motion', 'setup/main.ts')).toBeUndefined()
  })
})
