import { describe, expect, it } from 'vitest'
import { withoutGlob } from '../../src/slidev/globs-plugin.ts'

const glob = (patterns: readonly string[], options: object): string =>
  `export default import.meta.glob(${JSON.stringify(patterns)}, ${JSON.stringify(options)})\n`

describe('what stands for a glob of Slidev', () => {
  const there = (...files: string[]) => {
    const paths = new Set(files.map((file) => `/deck/${file}`))
    return (file: unknown): boolean => paths.has(String(file))
  }

  it('imports the files there are, in the order of their paths', () => {
    const code = glob(['../x/styles/index.{ts,css}', '../x/style.{ts,css}'], { eager: true, exhaustive: true })
    expect(withoutGlob(code, '/deck/virtual', there('x/styles/index.css', 'x/style.ts', 'x/style.css'))).toBe(
      [
        'import * as file0 from "../x/style.css"',
        'import * as file1 from "../x/style.ts"',
        'import * as file2 from "../x/styles/index.css"',
        'export default { "../x/style.css": file0, "../x/style.ts": file1, "../x/styles/index.css": file2 }',
      ].join('\n'),
    )
  })

  it('imports what the glob asks of them', () => {
    const code = glob(['./main.{ts,js}'], { eager: true, import: 'default' })
    expect(withoutGlob(code, '/deck', there('main.js'))).toBe(
      'import { default as file0 } from "./main.js"\nexport default { "./main.js": file0 }',
    )
  })

  it('is empty where there are none', () => {
    expect(withoutGlob(glob(['./main.{ts,js}'], {}), '/deck', there())).toBe('export default {  }')
  })

  it.each([
    ['a wildcard', glob(['./*.ts'], {})],
    ['anything else', 'export default 1'],
  ])('leaves %s to Vite', (_, code) => {
    expect(withoutGlob(code, '/deck', there())).toBeUndefined()
  })
})
