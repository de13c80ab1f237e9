import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import path from 'node:path'
import process from 'node:process'
import { dataFolder } from '../datasets/folder.ts'
import { datasetMessages, readDatasets } from '../datasets/read.ts'
import { parseHeadmatter } from '../deck/headmatter.ts'
import { type Message, error, hasErrors } from '../message/message.ts'
import { readIfThere } from '../files/read.ts'
import { portProblem } from './port.ts'
import { report } from './report.ts'

export interface PresentCommand {
  readonly open: boolean
  readonly port?: string
}

/** `essaydeck present [DECK]`: the live deck for presenting and editing, until it is stopped. */
export async function presentCommand(deck: string, options: PresentCommand): Promise<void> {
  const problems = [...(await problemsOf(deck)), ...(await portProblems(options.port))]
  report(problems)
  if (hasErrors(problems)) return
  const args = [slidevCommand(), deck, ...(options.open ? ['--open'] : []), ...portArgs(options.port)]
  process.exitCode = await run(args)
}

async function problemsOf(deck: string): Promise<readonly Message[]> {
  const text = await readIfThere(deck)
  if (text === undefined) return [missing(deck)]
  const folder = dataFolder(path.dirname(deck), parseHeadmatter(text))
  return datasetMessages(await readDatasets(path.relative('.', folder) || '.'))
}

async function portProblems(port: string | undefined): Promise<readonly Message[]> {
  const problem = port === undefined ? undefined : await portProblem(port)
  return problem === undefined ? [] : [problem]
}

function missing(deck: string): ReturnType<typeof error> {
  return error('present/missing', 'there is no such deck', {
    place: { file: deck },
    remedy: 'Make one with: essaydeck generate ESSAY',
  })
}

function portArgs(port: string | undefined): readonly string[] {
  return port === undefined ? [] : ['--port', port]
}

function slidevCommand(): string {
  const manifest = createRequire(import.meta.url).resolve('@slidev/cli/package.json')
  return path.join(path.dirname(manifest), 'bin', 'slidev.mjs')
}

/** Runs Slidev with this Node and this terminal, and ends it when this process is to end; 0 where it was stopped so. */
function run(args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: 'inherit' })
    let stopped = false
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        stopped = true
        child.kill(signal)
      })
    }
    child.on('error', reject)
    child.on('exit', (status) => {
      resolve(stopped ? 0 : (status ?? 1))
    })
  })
}
