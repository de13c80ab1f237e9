import { spawn } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import process from 'node:process'

/** One run of a command: wall time in seconds, processor time of it and all it started, and the most memory they held together, in megabytes. */
export interface Measured {
  readonly seconds: number
  readonly memory: number | undefined
}

const SAMPLE = 100

/** Runs a command to its end, and looks at the memory of all its processes as it runs (Linux only: from /proc). */
export async function measure(
  program: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<Measured> {
  const started = performance.now()
  const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const said: string[] = []
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()))
  let most = 0
  const timer = setInterval(() => (most = Math.max(most, memoryOf(child.pid ?? 0))), SAMPLE)
  const status = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve))
  clearInterval(timer)
  const seconds = (performance.now() - started) / 1000
  if (status !== 0)
    throw new Error(`${program} ${args.join(' ')} ended with status ${status ?? 'none'}: ${said.join('').slice(-2000)}`)
  return { seconds, memory: most === 0 ? undefined : most }
}

/** The memory of a process and all below it, in megabytes; what several share is counted once (proportional set size). */
function memoryOf(root: number): number {
  if (process.platform !== 'linux') return 0
  const parents = new Map(processIds().flatMap((id) => pairOf(id)))
  const family = [...parents.keys()].filter((id) => isBelow(id, root, parents))
  return family.reduce((sum, id) => sum + proportionalSize(id), 0) / 1024
}

function processIds(): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .map(Number)
}

function pairOf(id: number): [number, number][] {
  const stat = textOf(`/proc/${id}/stat`)
  const parent = /\)\s\S\s(\d+)/u.exec(stat)?.[1]
  return parent === undefined ? [] : [[id, Number(parent)]]
}

function isBelow(id: number, root: number, parents: ReadonlyMap<number, number>): boolean {
  for (let at: number | undefined = id; at !== undefined && at > 1; at = parents.get(at)) if (at === root) return true
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
