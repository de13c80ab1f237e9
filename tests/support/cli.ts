import { spawn, type ChildProcess } from 'node:child_process'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

/** The exit status and the output of one run of the command line tool. */
export interface Run {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

const TOOL = fileURLToPath(new URL('../../bin/essaydeck.mjs', import.meta.url))

/** A run that goes on: its process, its end, and the moment when it has written something. */
export interface Started {
  readonly child: ChildProcess
  readonly ended: Promise<Run>
  readonly said: (text: string) => Promise<void>
}

/** Runs the tool as a user does, in a folder. */
export function essaydeck(args: readonly string[], folder: string, env: NodeJS.ProcessEnv = {}): Promise<Run> {
  return startTool(args, folder, env).ended
}

/** Starts the tool, with some more variables in its environment. */
export function startTool(args: readonly string[], folder: string, env: NodeJS.ProcessEnv = {}): Started {
  const child = spawn(process.execPath, [TOOL, ...args], { cwd: folder, env: { ...process.env, ...env } })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
  const ended = new Promise<Run>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status) => {
      resolve({ status, stdout, stderr })
    })
  })
  const said = (text: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        if (stdout.includes(text)) resolve()
      }
      child.stdout.on('data', look)
      child.on('close', () => {
        reject(new Error(`it ended before it said "${text}": ${stdout}${stderr}`))
      })
      look()
    })
  return { child, ended, said }
}
