import type { TestProject } from 'vitest/node'
import { spawnSync } from 'node:child_process'
import process from 'node:process'
import { makeFolder } from './folder.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder that is there for as long as the tests run. */
    readonly runFolder: string
  }
}

/** Gives every test file one folder for what several of them look at; it goes when the last has ended. What they print with is there. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  spawnSync(process.execPath, ['scripts/setup.mjs'], { stdio: 'inherit' })
  const folder = await makeFolder()
  project.provide('runFolder', folder.path)
  return folder.remove
}
