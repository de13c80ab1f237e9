// Runs every check, all of them even where one fails, and says at the end which failed; `--skip test` for what has just been run.
import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const root = fileURLToPath(new URL('..', import.meta.url))
/** Two rows run side by side, one check of each at a time, since a check keeps one core busy; the tests keep two. */
const SIDE_BY_SIDE = [['lint'], ['types', 'format:check', 'build']]
const STEPS = [...SIDE_BY_SIDE.flat(), 'test']

const { values } = parseArgs({ options: { skip: { type: 'string', multiple: true, default: [] } } })
const unknown = values.skip.filter((name) => !STEPS.includes(name))
if (unknown.length > 0) {
  console.error(`There is no check called ${unknown.join(', ')}; there are ${STEPS.join(', ')}.`)
  process.exit(1)
}

const checks = await Promise.all(SIDE_BY_SIDE.map((names) => runAll(names, runQuietly)))
const results = [...checks.flat(), ...(await runAll(['test'], runAloud))]

mkdirSync(`${root}/out`, { recursive: true })
writeFileSync(`${root}/out/verify-report.json`, JSON.stringify(results))
console.log(
  `\n${results.map(({ name, passed, seconds }) => `${passed ? 'passed' : 'FAILED'}  ${name} (${seconds} s)`).join('\n')}`,
)
process.exit(results.every(({ passed }) => passed) ? 0 : 1)

/** One after the other, but for those to be skipped. */
async function runAll(names, run) {
  const results = []
  for (const name of names.filter((each) => !values.skip.includes(each))) {
    const started = Date.now()
    const status = await run(name)
    results.push({ name, passed: status === 0, seconds: Math.round((Date.now() - started) / 1000) })
  }
  return results
}

/** Says what a check says as soon as that has ended: another one runs meanwhile. */
async function runQuietly(name) {
  const child = start(name, ['ignore', 'pipe', 'pipe'])
  const said = []
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => said.push(text))
  const status = await ended(child)
  console.log(`\n— ${name} —\n${said.join('')}`)
  return status
}

async function runAloud(name) {
  console.log(`\n— ${name} —`)
  return await ended(start(name, 'inherit'))
}

function start(name, stdio) {
  return spawn(process.execPath, [process.env.npm_execpath, 'run', '--silent', name], { cwd: root, stdio })
}

function ended(child) {
  return new Promise((resolve) => child.once('close', resolve))
}
