import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'

/** In a process of its own: what is deferred must not have been loaded before. */
function run(script: string): unknown {
  const code = `
    import { deferModules } from './src/export/site/deferred-modules.ts'
    import { registerHooks } from 'node:module'
    const loaded = new Set()
    registerHooks({ load(url, context, next) {
      const name = /.*\\/node_modules\\/((?:@[^/]+\\/)?[^/]+)\\//.exec(url)?.[1]
      if (name !== undefined) loaded.add(name)
      return next(url, context)
    } })
    deferModules()
    const watched = ['zod', 'katex', 'css-tree', '@babel/core', '@modelcontextprotocol/server', 'prompts']
    const seen = () => watched.filter((name) => loaded.has(name))
    ${script}`
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' })
  return JSON.parse(said)
}

describe('modules that a build seldom needs', () => {
  it('are not loaded with Slidev', () => {
    expect(run(`await import('@slidev/cli'); console.log(JSON.stringify(seen()))`)).toEqual([])
  })

  it('are there once they are used', () => {
    const made = run(`
      const { default: jsx } = await import('@vitejs/plugin-vue-jsx')
      const plugin = jsx()
      plugin.configResolved({ command: 'build', isProduction: true, build: {}, root: '/' })
      const before = seen()
      const { code } = await plugin.transform.handler('export default () => <p>text</p>', '/Part.jsx')
      console.log(JSON.stringify({ before, after: seen(), code }))`)
    expect(made).toMatchObject({ before: [], after: ['@babel/core'] })
    expect(made).toHaveProperty('code', expect.stringContaining('createVNode'))
  })
})
