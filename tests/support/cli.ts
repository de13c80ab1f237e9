import { spawn } from 'node:child_process'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

/** The exit status and the output of one run of the command line tool. */
export interface Run {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

const TOOL = fileURLToPath(new URL('../../bin/essaydeck.mjs', import.meta.url))

/** Runs the tool as a user does, in a folder. */
export function essaydeck(args: readonly string[], folder: string): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [TOOL, ...args], { cwd: folder })
    let stdout = ''
    let stderr = ''
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
    child.on('error', reject)
    child.on('close', (status) => {
      resolve({ status, stdout, stderr })
    })
  })
}
