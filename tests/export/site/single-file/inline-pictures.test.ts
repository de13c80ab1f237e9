import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { inlinePictures } from '../../../../src/export/site/single-file/inline-pictures.ts'
import { publicFiles } from '../../../../src/export/site/single-file/public-files.ts'
import { makeFolder } from '../../../support/folder.ts'

const PICTURE = `data:image/svg+xml;charset=utf-8;base64,${Buffer.from('<svg/>').toString('base64')}`

let folder: Awaited<ReturnType<typeof makeFolder>>
beforeAll(async () => {
  folder = await makeFolder({
    'addon/public/cats/one.svg': '<other/>',
    'deck/public/cats/one.svg': '<svg/>',
    'addon/public/dog 2.svg': '<svg/>',
  })
})
afterAll(() => folder.remove())

const inline = (code: string): string | null =>
  inlinePictures(code, publicFiles([path.join(folder.path, 'addon'), path.join(folder.path, 'deck')]))

it('finds the pictures of front matter and notes, the deck’s own before an addon’s', () => {
  const code = (one: string, two: string): string =>
    `export const frontmatterData = {"image":"${one}","/cats/one.svg":"x","more":["/no.svg"]}
slide: {"images":["/cats/one.svg"],"noteHTML":"<img src=\\"${two}\\" alt=\\"\\">"}`
  expect(inline(code('/cats/one.svg', '/dog%202.svg'))).toBe(code(PICTURE, PICTURE))
})

it('leaves a slide without pictures alone', () => {
  expect(inline('export const frontmatterData = {"image":"/no.svg","folder":"/cats"}')).toBeNull()
})
