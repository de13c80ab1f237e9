import { accessSync, constants, statSync } from 'node:fs'
import { homedir } from 'node:os'
import process from 'node:process'

/** What the search for a browser needs to know of the computer; tests hand in another one. */
export interface Machine {
  readonly platform: NodeJS.Platform
  readonly arch: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly home: string
  readonly isRoot: boolean
  /** Whether `path` is a file that may be started. */
  readonly isExecutable: (path: string) => boolean
}

/** The computer this runs on. */
export function thisMachine(): Machine {
  return {
    platform: process.platform,
    arch: process.arch,
    env: process.env,
    home: homedir(),
    isRoot: process.getuid?.() === 0,
    isExecutable,
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
