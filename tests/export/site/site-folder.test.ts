import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { buildSite } from '../../../src/export/site/build-site.ts'
import { makeFolder } from '../../support/folder.ts'

test('a site never replaces files that are not a site’s', async () => {
  const folder = await makeFolder({ 'slides.md': '# One\n', 'data/cats.json': '{}' })
  const build = (out: string) =>
    buildSite({ entry: path.join(folder.path, 'slides.md'), out: path.join(folder.path, out) })
  expect((await build('data')).messages).toMatchObject([{ severity: 'error', rule: 'export/site-folder' }])
  expect((await build('.')).messages).toMatchObject([{ severity: 'error', rule: 'export/site-folder' }])
  expect(await readdir(path.join(folder.path, 'data'))).toEqual(['cats.json'])
  await folder.remove()
})
