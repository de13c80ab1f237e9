import { rmdir } from 'node:fs/promises'
import path from 'node:path'

/** Takes away a folder, and those above it up to `top`, but not that, as long as they are empty. */
export async function removeEmpty(folder: string, top: string): Promise<void> {
  if (folder === top) return
  const isGone = await rmdir(folder).then(
    () => true,
    () => false,
  )
  if (isGone) await removeEmpty(path.dirname(folder), top)
}
