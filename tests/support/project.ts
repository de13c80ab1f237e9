import { mkdir, symlink } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeFolder, type Files } from './folder.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** A user's project in a temporary folder: some files, with this package and Slidev's theme installed beside them. */
export async function makeProject(files: Files): ReturnType<typeof makeFolder> {
  const folder = await makeFolder(files)
  const modules = path.join(folder.path, 'node_modules')
  await mkdir(modules)
  await symlink(ROOT, path.join(modules, 'essaydeck'), 'junction')
  await symlink(path.join(ROOT, 'node_modules', '@slidev'), path.join(modules, '@slidev'), 'junction')
  return folder
}
