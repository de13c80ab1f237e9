import { realpath } from 'node:fs/promises'
import path from 'node:path'

/** Whether a path, which need not be there yet, leads out of a folder: by its dots, as an absolute path, or by a link on its way. */
export async function leavesFolder(folder: string, target: string): Promise<boolean> {
  const place = path.resolve(folder, target)
  if (isOutside(path.resolve(folder), place)) return true
  return isOutside(await realpath(folder), await realOf(place))
}

/** The real path of the nearest folder above that is there. */
async function realOf(place: string): Promise<string> {
  try {
    return await realpath(place)
  } catch {
    return path.dirname(place) === place ? place : await realOf(path.dirname(place))
  }
}

function isOutside(folder: string, place: string): boolean {
  const relative = path.relative(folder, place)
  return relative === '..' || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative)
}
