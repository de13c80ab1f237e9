import { rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, it } from 'vitest'
import { contentOf, packageVersions } from '../../../../src/export/site/shell/sources.ts'
import { makeFolder } from '../../../support/folder.ts'

it('what a shell was made from is known by its content, however lines end', async () => {
  const folder = await makeFolder({ 'a.ts': 'one\ntwo\n', 'b.vue': '<p />' })
  const files = ['a.ts', 'b.vue']
  const before = contentOf(folder.path, files)
  expect(before).toMatch(/^[\da-f]{64}$/u)
  await writeFile(path.join(folder.path, 'a.ts'), 'one\r\ntwo\r\n')
  expect(contentOf(folder.path, files)).toBe(before)
  await writeFile(path.join(folder.path, 'a.ts'), 'one\ntoo\n')
  expect(contentOf(folder.path, files)).not.toBe(before)
  await rm(path.join(folder.path, 'b.vue'))
  expect(contentOf(folder.path, files)).toBeUndefined()
  await folder.remove()
})

it('the versions of all packages that it is made with are known', () => {
  for (const [name, version] of Object.entries(packageVersions())) expect(version, name).toMatch(/^\d+\.\d+\.\d+/u)
})
