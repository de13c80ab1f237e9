import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { withImportedStyles } from '../../../src/export/site/read-files.ts'
import { makeFolder } from '../../support/folder.ts'

let folder: Awaited<ReturnType<typeof makeFolder>>

beforeAll(async () => {
  folder = await makeFolder({
    'a.css': `@import './b.css';\n@import "far/away.css";\np { color: red }`,
    'b.css': `@import url("./c.css");\n@import '/d.css';`,
    'Part.vue': `<template /><style>\n@import './a.css';\n</style>`,
    'odd.scss': `@use './mixins';`,
    'plain.scss': `p { color: red }`,
    'code.ts': `const text = "@import './gone.scss'"`,
  })
})

afterAll(() => folder.remove())

const files = (...names: string[]): string[] => names.map((name) => path.join(folder.path, name))

it('style sheets that style sheets import are among the files read', () => {
  expect(withImportedStyles(files('Part.vue'))).toEqual([...files('Part.vue', 'a.css', 'b.css', 'c.css'), '/d.css'])
})

it('what a preprocessor finds is not known', () => {
  expect(withImportedStyles(files('plain.scss', 'code.ts'))).toEqual(files('plain.scss', 'code.ts'))
  expect(withImportedStyles(files('code.ts', 'odd.scss'))).toBeUndefined()
})
