import { spawn } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import process from 'node:process'

/**
 * One run of a command: wall time and processor time of it and all it started, in seconds, and the most memory they held
 * together, in megabytes.
 */
export interface Measured {
  readonly seconds: number
  readonly processor: number | undefined
  readonly memory: number | undefined
}

const SAMPLE = 100

/**
 * Runs a command to its end, and looks at all its processes as it runs (Linux only: from /proc). Adding up `memory` holds them
 * up, so that a run is timed or weighed, not both.
 */
export async function measure(
  program: string,
  args: readonly string[],
  cwd: string,
  { env, memory }: { readonly env: NodeJS.ProcessEnv; readonly memory: boolean },
): Promise<Measured> {
  const started = performance.now()
  const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const said: string[] = []
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()))
  let most = 0
  const ticks = new Map<number, number>()
  const timer = setInterval(() => {
    const family = familyOf(child.pid ?? 0)
    if (memory) most = Math.max(most, memoryOf(family))
    for (const { id, time } of family) ticks.set(id, time)
  }, SAMPLE)
  const status = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve))
  clearInterval(timer)
  const seconds = (performance.now() - started) / 1000
  if (status !== 0)
    throw new Error(`${program} ${args.join(' ')} ended with status ${status ?? 'none'}: ${said.join('').slice(-2000)}`)
  const processor = [...ticks.values()].reduce((sum, time) => sum + time, 0) / TICKS
  return { seconds, processor: processor === 0 ? undefined : processor, memory: most === 0 ? undefined : most }
}

/** Clock ticks a second, in which Linux tells processor time. */
const TICKS = 100

/** A process as Linux tells of it, with its processor time in clock ticks. */
interface Process {
  readonly id: number
  readonly parent: number
  readonly time: number
}

/** A process and all below it; none where /proc is not there. */
function familyOf(root: number): Process[] {
  if (process.platform !== 'linux') return []
  const all = new Map(
    processIds()
      .flatMap((id) => readProcess(id) ?? [])
      .map((each) => [each.id, each]),
  )
  return [...all.values()].filter((each) => isBelow(each, root, all))
}

/** The memory of some processes in megabytes; what several share is counted once (proportional set size). */
function memoryOf(family: readonly Process[]): number {
  return family.reduce((sum, { id }) => sum + proportionalSize(id), 0) / 1024
}

function processIds(): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .map(Number)
}

/** The fields after the name: state, parent, …; the 12th and 13th are the time in user and kernel mode (proc(5)). */
function readProcess(id: number): Process | undefined {
  const stat = textOf(`/proc/${id}/stat`)
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  if (fields.length < 13) return undefined
  return { id, parent: Number(fields[1]), time: Number(fields[11]) + Number(fields[12]) }
}

function isBelow(process: Process, root: number, all: ReadonlyMap<number, Process>): boolean {
  for (let at: Process | undefined = process; at !== undefined; at = all.get(at.parent)) if (at.id === root) return true
  return false
}

function proportionalSize(id: number): number {
  return Number(/^Pss:\s+(\d+)/mu.exec(textOf(`/proc/${id}/smaps_rollup`))?.[1] ?? 0)
}

/** A process may be gone before it is read. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
