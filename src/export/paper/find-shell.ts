import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { packageRoot } from '../../files/package-root.ts'
import { SHELL_FOLDER, SHELL_RECORD, SHELL_VERSION, type Shell, type ShellRecord } from '../site/shell/shell.ts'
import { contentOf, packageVersions } from '../site/shell/sources.ts'

/** The folder in which a shell lies, if there is one. */
export function shellFolder(): string {
  return path.join(packageRoot(), SHELL_FOLDER)
}

/** The shell of this package, where it was made of what is installed; undefined where it was not, or is not whole. */
export function findShell(): Shell | undefined {
  const record = readRecord()
  if (record?.version !== SHELL_VERSION) return undefined
  const { shell, packages, sources, content } = record
  const isWhole = [shell.script, shell.styles].every((file) => existsSync(path.join(shellFolder(), file)))
  const isSame = isDeepStrictEqual(packages, packageVersions()) && contentOf(packageRoot(), sources) === content
  return isWhole && isSame ? shell : undefined
}

function readRecord(): ShellRecord | undefined {
  try {
    return JSON.parse(readFileSync(path.join(shellFolder(), SHELL_RECORD), 'utf8')) as ShellRecord
  } catch {
    return undefined
  }
}
