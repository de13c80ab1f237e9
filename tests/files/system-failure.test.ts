import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { tellFullDisk } from '../../src/files/full-disk.ts'
import { systemFailure } from '../../src/files/system-failure.ts'

function failure(code: string): Error {
  return Object.assign(new Error(`${code}: words of the system, write`), { code, syscall: 'write', path: '/a/b' })
}

test('what the system refuses is told in words, with the place', () => {
  expect(systemFailure(failure('ENOSPC'))).toMatchObject({
    severity: 'error',
    text: 'it cannot be read or written: the disk is full',
    place: { file: '/a/b' },
  })
  expect(systemFailure(failure('EROFS'))?.text).toContain('the disk is read-only')
  expect(systemFailure(failure('EBUSY'))?.text).toContain('EBUSY: words of the system')
})

test('a bug is a bug', async () => {
  expect(systemFailure(new TypeError('x is not a function'))).toBeUndefined()
  expect(systemFailure('thrown')).toBeUndefined()
  const real = await readFile(tmpdir()).catch((cause: unknown) => cause)
  expect(systemFailure(real)).toMatchObject({ rule: 'files/system' })
})

test('a full disk is told by its room, or by what was said', async () => {
  const gone = path.join(tmpdir(), 'essaydeck-gone', 'further')
  expect(await tellFullDisk(gone, { least: 1 })).toEqual([])
  expect(await tellFullDisk(gone, { least: Infinity })).toMatchObject([{ rule: 'files/disk-full' }])
  expect(await tellFullDisk(gone, { least: 1, said: 'ENOSPC: no space left on device' })).toHaveLength(1)
})
