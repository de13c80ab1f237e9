import { rmSync } from 'node:fs'
import process from 'node:process'

/** What must not outlive this process. */
export type Leftover = { readonly remove: string } | { readonly end: () => void }

const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const

/** One list, as there is one process: Node warns of more than ten listeners, and files are written side by side. */
const leftovers = new Set<Leftover>()
const stops = Object.entries(SIGNALS).map(([signal, status]) => [signal, () => stop(status)] as const)

/** Removes a file or folder, or ends what runs (`end`, at once), should this process end or be interrupted first; returns how to call that off. */
export function onExit(leftover: Leftover): () => void {
  if (leftovers.size === 0) listen()
  leftovers.add(leftover)
  return () => {
    leftovers.delete(leftover)
    if (leftovers.size === 0) stopListening()
  }
}

function listen(): void {
  process.on('exit', cleanUp)
  for (const [signal, stop] of stops) process.on(signal, stop)
}

function stopListening(): void {
  process.off('exit', cleanUp)
  for (const [signal, stop] of stops) process.off(signal, stop)
}

function stop(status: number): never {
  process.exit(status)
}

/**
 * What writes is ended before what it wrote is removed; one thing that cannot be removed keeps no other from it. What Node was
 * asked to write is written meanwhile, by threads that do not end yet: hence the second look.
 */
function cleanUp(): void {
  if (leftovers.size === 0) return
  for (const leftover of leftovers) if ('end' in leftover) leftover.end()
  for (const pause of [0, SECOND_LOOK]) {
    if (pause > 0) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause)
    for (const leftover of leftovers) if ('remove' in leftover) removeNow(leftover.remove)
  }
}

/** Milliseconds. */
const SECOND_LOOK = 40

function removeNow(file: string): void {
  try {
    rmSync(file, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 })
  } catch {
    // The next run sweeps it up.
  }
}
