import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import path from 'node:path'

/** The processes (Linux) in whose environment a text stands: all that a run with such a variable has started, however deep. */
export function processesWith(text: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => readOr('', () => readFileSync(`/proc/${name}/environ`, 'latin1')).includes(text))
    .filter((name) => !readOr(' Z ', () => readFileSync(`/proc/${name}/stat`, 'latin1')).includes(') Z '))
    .map(Number)
}

/** The ports that these processes listen on (Linux), over IPv4 and IPv6. */
export function portsOf(processes: readonly number[]): number[] {
  const sockets = new Set(processes.flatMap((id) => openFiles(id)))
  const rows = ['tcp', 'tcp6'].flatMap((name) => readFileSync(`/proc/net/${name}`, 'latin1').split('\n').slice(1))
  return rows.flatMap((row) => {
    const [, local = '', , state, , , , , , inode = ''] = row.trim().split(/\s+/)
    const port = Number.parseInt(local.split(':')[1] ?? '', 16)
    return state === LISTENS && sockets.has(`socket:[${inode}]`) ? [port] : []
  })
}

const LISTENS = '0A'

function openFiles(id: number): string[] {
  const folder = `/proc/${id}/fd`
  return readOr([], () => readdirSync(folder)).map((name) => readOr('', () => readlinkSync(path.join(folder, name))))
}

/** A process may end while it is looked at. */
function readOr<T>(otherwise: T, read: () => T): T {
  try {
    return read()
  } catch {
    return otherwise
  }
}
