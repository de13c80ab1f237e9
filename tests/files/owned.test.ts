import { execFileSync } from 'node:child_process'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeOwnedFolder, ownedPath, sweepOwned } from '../../src/files/owned.ts'
import { makeFolder } from '../support/folder.ts'

let folder: Awaited<ReturnType<typeof makeFolder>>
beforeEach(async () => {
  folder = await makeFolder()
})
afterEach(() => folder.remove())

/** The number of a process that has ended. */
function endedProcess(): string {
  return execFileSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }).trim()
}

test('what an ended process left is swept, files and whole folders', async () => {
  const mine = path.basename(ownedPath(folder.path, 'essaydeck'))
  const left = mine.replace(String(process.pid), endedProcess())
  await mkdir(path.join(folder.path, left, 'profile'), { recursive: true })
  await writeFile(path.join(folder.path, left, 'profile', 'lock'), '')
  await writeFile(
    path.join(
      folder.path,
      left.replace(/.$/u, (last) => (last === 'f' ? 'e' : 'f')),
    ),
    '',
  )
  await sweepOwned(folder.path, 'essaydeck')
  expect(await readdir(folder.path)).toEqual([])
})

test('what runs, what is not ours, and what another machine or container made stays', async () => {
  const running = path.basename(await makeOwnedFolder(folder.path, 'essaydeck'))
  const ended = running.replace(String(process.pid), endedProcess())
  const elsewhere = ended.replace(/-[0-9a-f]{8}-/, '-00000000-')
  const names = [running, elsewhere, `other-${ended}`, 'essaydeck-1000', 'essaydeck-test-abc123', `${ended}.pdf`]
  for (const name of names) await mkdir(path.join(folder.path, name), { recursive: true })
  await sweepOwned(folder.path, 'essaydeck')
  expect(await readdir(folder.path)).toEqual(names.toSorted())
})

test('a folder that is not there is nobody’s trouble', async () => {
  await expect(sweepOwned(path.join(folder.path, 'gone'), 'essaydeck')).resolves.toBeUndefined()
})
