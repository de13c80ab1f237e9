// Runs every check, all of them even where one fails, and says at the end which failed; `--skip test` for what has just been run.
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const root = fileURLToPath(new URL('..', import.meta.url))
const STEPS = ['types', 'lint', 'format:check', 'test', 'build']

const { values } = parseArgs({ options: { skip: { type: 'string', multiple: true, default: [] } } })
const unknown = values.skip.filter((name) => !STEPS.includes(name))
if (unknown.length > 0) {
  console.error(`There is no check called ${unknown.join(', ')}; there are ${STEPS.join(', ')}.`)
  process.exit(1)
}

const results = STEPS.filter((name) => !values.skip.includes(name)).map((name) => {
  const started = Date.now()
  console.log(`\n— ${name} —`)
  const { status } = spawnSync(process.execPath, [process.env.npm_execpath, 'run', '--silent', name], {
    cwd: root,
    stdio: 'inherit',
  })
  return { name, passed: status === 0, seconds: Math.round((Date.now() - started) / 1000) }
})

mkdirSync(`${root}/out`, { recursive: true })
writeFileSync(`${root}/out/verify-report.json`, JSON.stringify(results))
console.log(
  `\n${results.map(({ name, passed, seconds }) => `${passed ? 'passed' : 'FAILED'}  ${name} (${seconds} s)`).join('\n')}`,
)
process.exit(results.every(({ passed }) => passed) ? 0 : 1)
