import type { ChildProcess } from 'node:child_process'
import { rmSync } from 'node:fs'
import process from 'node:process'

/** What must not outlive this process. */
export type Leftover = { readonly remove: string } | { readonly kill: ChildProcess }

const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const

/** Removes a file or folder, or ends a child process, should this process end or be interrupted first; returns how to call that off. */
export function onExit(leftover: Leftover): () => void {
  const clean = (): void => {
    cleanUp(leftover)
  }
  const stops = Object.entries(SIGNALS).map(([signal, status]) => [signal, () => process.exit(status)] as const)
  process.on('exit', clean)
  for (const [signal, stop] of stops) process.on(signal, stop)
  return () => {
    process.off('exit', clean)
    for (const [signal, stop] of stops) process.off(signal, stop)
  }
}

function cleanUp(leftover: Leftover): void {
  if ('kill' in leftover) leftover.kill.kill()
  else rmSync(leftover.remove, { recursive: true, force: true })
}
