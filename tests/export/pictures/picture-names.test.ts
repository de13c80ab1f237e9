import { afterEach, expect, test } from 'vitest'
import path from 'node:path'
import { earlierPictures, pictureNames } from '../../../src/export/pictures/picture-names.ts'
import { makeFolder } from '../../support/folder.ts'

let remove = async (): Promise<void> => {}
afterEach(() => remove())

test('as many digits as the deck’s last slide has, two at least', () => {
  expect(pictureNames('talk', [1, 2], 9)).toEqual(['talk-01', 'talk-02'])
  expect(pictureNames('talk', [7], 120)).toEqual(['talk-007'])
})

test('click steps are counted where a slide has more than one', () => {
  expect(pictureNames('talk', [1, 2, 2, 2, 3], 3)).toEqual([
    'talk-01',
    'talk-02-1',
    'talk-02-2',
    'talk-02-3',
    'talk-03',
  ])
})

test('only pictures of this deck and kind are an earlier export’s', async () => {
  const ours = ['talk-01.png', 'talk-002.png', 'talk-03-2.png']
  const others = ['talk-04.webp', 'talk-one.png', 'talk-5.png', 'talk.png', 'other-01.png', 'talk-01.png.bak', '01.png']
  const folder = await makeFolder(Object.fromEntries([...ours, ...others].map((name) => [name, ''])))
  remove = folder.remove
  const found = await earlierPictures(folder.path, 'talk', '.png')
  expect(found.map((file) => path.basename(file)).toSorted()).toEqual(ours.toSorted())
  expect(await earlierPictures(path.join(folder.path, 'none'), 'talk', '.png')).toEqual([])
})
