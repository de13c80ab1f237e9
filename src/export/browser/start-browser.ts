import path from 'node:path'
import process from 'node:process'
import { info, MessageError, error, type Message, type Result } from '../../message/message.ts'
import { makeTempFolder } from '../temp-folder.ts'
import { tellNoRoom, tellTooLittleRoom } from './browser-room.ts'
import { unpackBundledBrowser, type BrowserProgram } from './bundled-browser.ts'
import { type Browser, launchBrowser } from './devtools/browser.ts'
import { BROWSER_REMEDY, findBrowsers, type BrowserChoice } from './find-browsers.ts'
import { thisMachine, type Machine } from './machine.ts'

/** Nothing is looked up, whatever asks: what a page asks for is answered through the pipe, which needs no name and no port. */
const ARGUMENTS = ['--host-resolver-rules=MAP * ~NOTFOUND', '--no-pings', '--font-render-hinting=none']

const LAUNCH_TIMEOUT = 60_000

/** How a program becomes a running browser; tests hand in another one. */
export type Launch = (program: BrowserProgram, sandbox: boolean, onSpawn?: () => void) => Promise<Browser>

/** Who asks for which browser, and where. */
export interface BrowserRequest {
  readonly explicit?: string | undefined
  readonly machine?: Machine
  readonly launch?: Launch
  /** Told as soon as a program is on its way: from then on the browser starts by itself. */
  readonly onSpawn?: () => void
}

/**
 * Starts the first browser of `findBrowsers` that starts. An installed one that does not is told as an info message.
 * The caller closes it.
 * @throws MessageError when none starts.
 */
export async function startBrowser(request: BrowserRequest = {}): Promise<Result<Browser>> {
  const { explicit, machine = thisMachine(), launch = launchProgram, onSpawn } = request
  const full = await tellTooLittleRoom()
  if (full.length > 0) throw new MessageError(full)
  const failures: Message[] = []
  for (const choice of findBrowsers(explicit, machine)) {
    try {
      const started = await start(choice, machine, (program, sandbox) => launch(program, sandbox, onSpawn))
      return { value: started.value, messages: [...failures, ...started.messages] }
    } catch (cause) {
      failures.push(info('export/browser-not-started', `${nameOf(choice)} does not start: ${reason(cause)}`))
    }
  }
  throw new MessageError([
    ...failures,
    ...(await tellNoRoom()),
    error('export/browser-missing', 'no browser starts', { remedy: BROWSER_REMEDY }),
  ])
}

async function start(choice: BrowserChoice, machine: Machine, launch: Launch): Promise<Result<Browser>> {
  const program = choice.kind === 'bundled' ? await unpackBundledBrowser(machine) : { path: choice.path, env: {} }
  const sandbox = !(machine.platform === 'linux' && machine.isRoot)
  try {
    return { value: await launch(program, sandbox), messages: [] }
  } catch (cause) {
    if (!sandbox || !isAboutSandbox(cause)) throw cause
    const note = info(
      'export/browser-sandbox',
      `${nameOf(choice)} runs without its sandbox, which this machine does not allow`,
    )
    return { value: await launch(program, false), messages: [note] }
  }
}

/** All that the browser keeps on the disk lies in one folder of ours, so that a later run finds it where this one is killed. */
async function launchProgram(program: BrowserProgram, sandbox: boolean, onSpawn?: () => void): Promise<Browser> {
  const folder = await makeTempFolder()
  try {
    const browser = await launchBrowser({
      path: program.path,
      env: { ...definedVariables(), TMPDIR: folder.path, ...program.env },
      profile: path.join(folder.path, 'profile'),
      arguments: sandbox ? ARGUMENTS : [...ARGUMENTS, '--no-sandbox'],
      timeout: LAUNCH_TIMEOUT,
      onSpawn,
    })
    let closing: Promise<void> | undefined
    return { ...browser, close: () => (closing ??= browser.close().finally(folder.remove)) }
  } catch (cause) {
    await folder.remove()
    throw cause
  }
}

function definedVariables(): Record<string, string> {
  const entries = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return Object.fromEntries(entries)
}

function isAboutSandbox(cause: unknown): boolean {
  return /sandbox|zygote|namespace/i.test(messageOf(cause))
}

function nameOf(choice: BrowserChoice): string {
  return choice.kind === 'bundled' ? 'the bundled browser' : choice.path
}

/** Of all that a browser says before it ends, the line that tells why: scripts that start one have things to say, too. */
function reason(cause: unknown): string {
  const lines = messageOf(cause).split('\n')
  return (lines.find((line) => /\b(?:fatal|error|failed)\b/iu.test(line)) ?? lines[0] ?? '').trim()
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause)
}
