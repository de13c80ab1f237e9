import path from 'node:path'
import process from 'node:process'

/** A file's path for a message: from the working folder where it is in there, else whole. */
export function shownPath(file: string): string {
  const relative = path.relative(process.cwd(), file)
  return relative.startsWith('..') || path.isAbsolute(relative) ? file : relative
}
