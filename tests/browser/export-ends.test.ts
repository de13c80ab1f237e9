import { mkdir, readdir, readFile, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { essaydeck, startTool } from '../support/cli.ts'
import { makeFolder } from '../support/folder.ts'
import { portsOf, processesWith } from '../support/processes.ts'
import { makeProject } from '../support/project.ts'
import { makeDisk, NO_DISKS, type SmallDisk } from '../support/small-disk.ts'

const DECKS = fileURLToPath(new URL('../fixtures/export', import.meta.url))

/** A deck of two slides of words, quick to build, that no other file exports meanwhile. */
let project: Awaited<ReturnType<typeof makeProject>>
let bare: string
let folder: Awaited<ReturnType<typeof makeFolder>>
let temporary: string

beforeAll(async () => {
  project = await makeProject({ 'slides.md': await readFile(path.join(DECKS, 'bare/slides.md'), 'utf8') })
  bare = path.join(project.path, 'slides.md')
})
afterAll(() => project.remove())

beforeEach(async () => {
  folder = await makeFolder()
  temporary = path.join(folder.path, 'tmp')
  await mkdir(temporary)
  await shareScripts()
  // What an earlier export kept would leave nothing to build.
  await rm(path.join(project.path, 'node_modules/.cache'), { recursive: true, force: true })
})
afterEach(() => folder.remove())

/** Slidev keeps scripts that it has translated in the folder for temporary files; to do so anew takes seconds. */
async function shareScripts(): Promise<void> {
  await mkdir(path.join(tmpdir(), 'jiti'), { recursive: true })
  await symlink(path.join(tmpdir(), 'jiti'), path.join(temporary, 'jiti'))
}

/** What is left in the folder for temporary files beside those scripts. */
async function leftovers(): Promise<string[]> {
  return (await readdir(temporary)).filter((name) => name !== 'jiti')
}

async function untilAllEnded(): Promise<void> {
  for (let turn = 0; turn < 100 && processesWith(temporary).length > 0; turn += 1) await wait(50)
}

/** A deck alone, and all that comes out of its page at once. */
const DECK = ['--out', 'deck.pdf']
const ALL = ['--format', 'pdf,png', '--handout', '--out', 'all']

describe.skipIf(process.platform !== 'linux')('an export that is stopped', () => {
  it.each([
    ['SIGINT', 130, 'building', DECK],
    ['SIGTERM', 143, 'printing', ALL],
    ['SIGHUP', 129, 'building', ALL],
  ] as const)('by %s ends with %i and leaves nothing: no file, no process', async (signal, status, step, outputs) => {
    const { child, ended, said } = startTool(['export', bare, ...outputs], folder.path, { TMPDIR: temporary })
    await said(step)
    await wait(200)
    const processes = processesWith(temporary)
    expect(processes.length).toBeGreaterThan(1)
    expect(portsOf(processes)).toEqual([])
    expect(await leftovers()).not.toEqual([])
    child.kill(signal)
    expect(await ended).toMatchObject({ status, stderr: '' })
    await untilAllEnded()
    expect(processesWith(temporary)).toEqual([])
    expect(await leftovers()).toEqual([])
    expect(await readdir(folder.path)).toEqual(['tmp'])
  })

  it('by SIGKILL takes its browser with it, and the next run removes what it left', async () => {
    const { child, ended, said } = startTool(['export', bare, ...ALL], folder.path, { TMPDIR: temporary })
    await said('printing')
    await wait(200)
    child.kill('SIGKILL')
    await ended
    await untilAllEnded()
    expect(processesWith(temporary)).toEqual([])
    const next = await essaydeck(['export', path.join(DECKS, 'broken/slides.md'), '--out', 'other.pdf'], folder.path, {
      TMPDIR: temporary,
    })
    expect(next.status).toBe(1)
    expect(await leftovers()).toEqual([])
    expect(await readdir(folder.path)).toEqual(['tmp'])
  })
})

describe('a disk', () => {
  let disk: SmallDisk | undefined

  beforeEach(({ skip }) => {
    skip(NO_DISKS !== undefined, NO_DISKS)
  })
  afterEach(() => {
    disk?.remove()
    disk = undefined
  })

  it.each([
    ['a PDF', 'deck.pdf', ['export'], 'deck.pdf: error: the file cannot be written: the disk is full'],
    [
      'pictures and a handout',
      'all',
      ['export', '--handout', '1', '--format', 'png'],
      'cannot be written: the disk is full',
    ],
    ['a PowerPoint', 'deck.pptx', ['export', '--format', 'pptx'], 'the file cannot be written: the disk is full'],
    ['a site', 'site', ['build'], 'disk/site: error: the disk is full'],
  ])('that is full is told, and has no half of %s', async (_, name, args, expected) => {
    disk = await makeDisk(path.join(folder.path, 'disk'), '8k')
    const run = await essaydeck([...args, bare, '--out', `disk/${name}`], folder.path, { TMPDIR: temporary })
    expect(run.stderr).toContain(expected)
    expectTold(run.stderr)
    expect(run.status).toBe(1)
    expect(await readdir(disk.path)).toEqual([])
    expect(await leftovers()).toEqual([])
  })

  it.each(['400k', '3m'])('for temporary files that has %s is told', async (size) => {
    disk = await makeDisk(temporary, size)
    await shareScripts()
    const run = await essaydeck(['export', bare, '--out', 'deck.pdf'], folder.path, { TMPDIR: temporary })
    expect(run.stderr).toContain('tmp: error: the disk is full')
    expectTold(run.stderr)
    expect(run.status).toBe(1)
    expect(await leftovers()).toEqual([])
    expect(await readdir(folder.path)).toEqual(['tmp'])
  })

  it('that is read-only is told before anything is built', async () => {
    disk = await makeDisk(path.join(folder.path, 'disk'), '8k', { readOnly: true })
    for (const [name, ...args] of [['deck.pdf'], ['deck.pdf', '--handout'], ['deck.pptx', '--format', 'pptx']]) {
      const run = await essaydeck(['export', bare, ...args, '--out', `disk/${name ?? ''}`], folder.path)
      expect(run.stderr).toMatch(/error: (?:it|the file) cannot be written: .*(?:read-only|EROFS)/u)
      expect(run.stdout).not.toContain('building')
      expect(run.status).toBe(1)
    }
  })

  function expectTold(stderr: string): void {
    expect(stderr).toContain('Make room, or use another disk')
    expect(stderr).not.toMatch(/^\s+at /mu)
  }
})
