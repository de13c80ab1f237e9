import type { SharedBase } from '../slides/shared-base.ts'

/**
 * What Slidev's client, our layouts and our components are built to once, when this package is made: a page for paper that shows
 * any deck which adds nothing of its own to them, with slides that are compiled apart.
 */
export interface Shell extends SharedBase {
  /** The addresses of its script and of its style sheet, below its folder. */
  readonly script: string
  readonly styles: string
  /** Slidev's compile-time constants in it. */
  readonly defines: Readonly<Record<string, string>>
  /** The utility classes that it uses. */
  readonly utilities: readonly string[]
}

/** A shell as it lies in its folder, with what it was made from. */
export interface ShellRecord {
  readonly version: number
  readonly shell: Shell
  /** Packages that slides are compiled with, with their versions. */
  readonly packages: Readonly<Record<string, string>>
  /** Files of this package that it was made from, as paths below it, and one word for what they contain. */
  readonly sources: readonly string[]
  readonly content: string
}

/** Changes with the shape of the record. */
export const SHELL_VERSION = 1

/** The file of the record, in the folder of the shell, and that folder, below this package. */
export const SHELL_RECORD = 'shell.json'
export const SHELL_FOLDER = 'dist/shell'
