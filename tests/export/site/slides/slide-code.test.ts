import { describe, expect, it } from 'vitest'
import { functionOf, readModule } from '../../../../src/export/site/slides/slide-code.ts'

type Shared = Readonly<Record<string, object>>

/** What the function of a module returns; undefined where the module cannot be one. */
function exportsOf(code: string, shared: Shared = {}): unknown {
  const module = readModule(code)
  if (module === undefined) return undefined
  const text = functionOf(module, (source) => `shared[${JSON.stringify(source)}]`)
  const run = (0, eval)(text) as (given: Shared) => unknown
  return run(shared)
}

describe('a compiled module is a function', () => {
  it.each([
    ['a name', 'const a = 1\nexport { a as "b-c" }', { 'b-c': 1 }],
    ['a value', 'export const a = 1, b = 2\nconst c = a + b\nexport { c }', { a: 1, b: 2, c: 3 }],
    ['a default that has a name', 'const a = 1\nexport default a', { default: 1 }],
    ['a default that has none', 'export default { "a": [1, 2] }', { default: { a: [1, 2] } }],
    [
      'text that looks like code',
      'const a = "import b from \'c\'; 模型 export"\nexport default a',
      {
        default: "import b from 'c'; 模型 export",
      },
    ],
    ['what is for editing alone', 'export const a = import.meta.hot ? 1 : 2', { a: 2 }],
    ['a function', 'function a() {}\nexport const b = a.name', { b: 'a' }],
  ])('that returns %s', (_, code, value) => {
    expect(exportsOf(code)).toEqual(value)
  })

  it('that is given what it imports', () => {
    const code = `import d, { a as b } from "one";import * as all from 'two'
import 'three'
export default [b, d, all.c]`
    expect(exportsOf(code, { one: { a: 1, default: 2 }, two: { c: 3 }, three: {} })).toEqual({ default: [1, 2, 3] })
  })

  it.each([
    ['loads others later', 'export const a = () => import("b")'],
    ['asks where it is', 'export const a = import.meta.url'],
    ['hands on what others export', 'export * from "a"'],
    ['hands on a name of another', 'export { a } from "b"'],
    ['calls its default by a name', 'export default function a() {}\na()'],
    ['cannot be read', 'export const = 1'],
  ])('but where it %s', (_, code) => {
    expect(exportsOf(code)).toBeUndefined()
  })
})
