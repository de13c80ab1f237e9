import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, it } from 'vitest'
import { buildFile } from '../../../../src/export/site/single-file/build-file.ts'
import { makeFolder } from '../../../support/folder.ts'

it.each([
  ['essay.html', 'export/target-other'],
  ['slides.md', 'export/target-name'],
])('never writes over %s', async (out, rule) => {
  const files = { 'slides.md': '# One\n', 'essay.html': '<p>An essay is a page, too.</p>' } as const
  const folder = await makeFolder(files)
  const entry = path.join(folder.path, 'slides.md')
  const { value, messages } = await buildFile({ entry, out: path.join(folder.path, out) })
  expect(value).toBeUndefined()
  expect(messages).toMatchObject([{ severity: 'error', rule }])
  expect(await readFile(path.join(folder.path, out), 'utf8')).toBe(files[out as keyof typeof files])
  await folder.remove()
})
