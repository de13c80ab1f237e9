// The last line of a CI run: how many tests and checks passed and failed, from the reports the runs left.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const out = fileURLToPath(new URL('../out/', import.meta.url))

const tests = read('test-report.json')
const checks = read('verify-report.json') ?? []
const failedChecks = checks.filter(({ passed }) => !passed).length
const passed = (tests?.numPassedTests ?? 0) + checks.length - failedChecks
// A run that left no report has failed, whatever it printed.
const failed = (tests?.numFailedTests ?? 1) + failedChecks + (checks.length === 0 ? 1 : 0)
console.log(`${passed} passed, ${failed} failed`)

function read(name) {
  return existsSync(out + name) ? JSON.parse(readFileSync(out + name, 'utf8')) : undefined
}
