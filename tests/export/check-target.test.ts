import { mkdir, readdir } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkTarget } from '../../src/export/check-target.ts'
import { withTempFolder } from '../../src/export/temp-folder.ts'
import { makeFolder } from '../support/folder.ts'

let folder: Awaited<ReturnType<typeof makeFolder>>

beforeEach(async () => {
  folder = await makeFolder({ 'old.pdf': 'old' })
})

afterEach(async () => {
  await folder.remove()
})

describe('checkTarget', () => {
  it('leaves nothing, no folder that is not there yet either', async () => {
    const before = await readdir(folder.path)
    expect(await checkTarget(path.join(folder.path, 'out', 'new', 'a.pdf'))).toEqual([])
    expect(await readdir(folder.path)).toEqual(before)
  })

  it('tells of a folder in the place of the file, and of a file in the place of the folder', async () => {
    await mkdir(path.join(folder.path, 'folder.pdf'))
    expect(await checkTarget(path.join(folder.path, 'folder.pdf'))).toMatchObject([
      { severity: 'error', rule: 'export/target-not-writable' },
    ])
    expect(await checkTarget(path.join(folder.path, 'old.pdf', 'a.pdf'))).toMatchObject([
      { rule: 'export/target-not-writable' },
    ])
  })
})

it('a name that is no PDF is refused, so that no deck and no essay is overwritten', async () => {
  const slides = path.join(folder.path, 'slides.md')
  expect(await checkTarget(slides)).toMatchObject([{ severity: 'error', rule: 'export/target-name' }])
})

describe('withTempFolder', () => {
  it('takes the folder away, also when its use fails', async () => {
    let seen = ''
    const use = withTempFolder((temporary) => {
      seen = temporary
      return Promise.reject(new Error('boom'))
    })
    await expect(use).rejects.toThrow('boom')
    await expect(readdir(seen)).rejects.toThrow('ENOENT')
  })
})
