import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Files by their path in the folder. */
export type Files = Readonly<Record<string, string>>

/** A temporary folder with some files; `remove` takes it away. */
export async function makeFolder(
  files: Files = {},
): Promise<{ readonly path: string; readonly remove: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'essaydeck-test-'))
  await Promise.all(
    Object.entries(files).map(async ([name, content]) => {
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true })
      await writeFile(path.join(folder, name), content)
    }),
  )
  return { path: folder, remove: () => rm(folder, { recursive: true, force: true }) }
}
