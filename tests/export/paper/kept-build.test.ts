import { mkdir, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keepBuild, type KeptBuild, readKeptRecord, usableBuild } from '../../../src/export/paper/kept-build.ts'
import { makeFolder } from '../../support/folder.ts'

let folder: Awaited<ReturnType<typeof makeFolder>>
let entry: string

beforeEach(async () => {
  folder = await makeFolder({
    'slides.md': '# One',
    'part.vue': '<template />',
    'styles/index.css': 'p {}',
    'built/index.html': '<html>',
  })
  entry = path.join(folder.path, 'slides.md')
})

afterEach(() => folder.remove())

/** What a build of the deck would say of itself. */
function buildOf(files: readonly string[] = ['part.vue', 'slides.md', 'absent.vue']): KeptBuild {
  return {
    folder: path.join(folder.path, 'built'),
    built: {
      deck: { title: 'One', root: folder.path, width: 980, height: 552, slides: [] },
      sources: {
        roots: [folder.path],
        data: path.join(folder.path, 'data'),
        dataShownAs: 'data',
        language: 'en',
        cache: path.join(folder.path, 'cache'),
        markdown: { [entry]: '# One' },
      },
      files: files.map((file) => path.join(folder.path, file)),
    },
  }
}

/** All files are older than the build. */
const later = (): number => Date.now() + 10_000

async function homes(): Promise<string[]> {
  const all = path.join(folder.path, 'node_modules/.cache/essaydeck/paper')
  const [home = ''] = await readdir(all)
  return (await readdir(path.join(all, home))).toSorted()
}

function readKeptBuild(entry: string): KeptBuild | undefined {
  const record = readKeptRecord(entry)
  return record && usableBuild(record)
}

describe('a build that was kept', () => {
  it('is found again, as it was', async () => {
    await keepBuild(entry, buildOf(), later())
    const kept = readKeptBuild(entry)
    expect(kept?.built).toEqual(buildOf().built)
    expect(await readdir(kept?.folder ?? '')).toEqual(['index.html'])
  })

  it('is found when only slides and data have changed', async () => {
    await keepBuild(entry, buildOf(), later())
    await writeFile(entry, '# Two')
    expect(readKeptBuild(entry)).toBeDefined()
  })

  it.each([
    ['a module has changed', 'part.vue', '<template>x</template>'],
    ['a file appears that was looked for', 'absent.vue', 'x'],
    ['a style sheet that Slidev looks for has changed', 'styles/index.css', 'p { color: red }'],
    ['a component is new', 'components/New.vue', '<template />'],
    ['a layer is new', 'global-top.vue', '<template />'],
    ['Vite is configured', 'vite.config.ts', 'export default {}'],
  ])('is not used where %s', async (_, file, text) => {
    await keepBuild(entry, buildOf(), later())
    await mkdir(path.dirname(path.join(folder.path, file)), { recursive: true })
    await writeFile(path.join(folder.path, file), text)
    expect(readKeptBuild(entry)).toBeUndefined()
  })

  it('is not used where a module was only touched, or is gone', async () => {
    await keepBuild(entry, buildOf(), later())
    await utimes(path.join(folder.path, 'part.vue'), 1, 1)
    expect(readKeptBuild(entry)).toBeUndefined()
    await keepBuild(entry, buildOf(), later())
    expect(readKeptBuild(entry)).toBeDefined()
    await rm(path.join(folder.path, 'part.vue'))
    expect(readKeptBuild(entry)).toBeUndefined()
  })

  it('may hold a file as it was before: one that changed meanwhile', async () => {
    await keepBuild(entry, buildOf(), 0)
    expect(readKeptBuild(entry)).toBeUndefined()
  })

  it('is not kept either where something beside the modules changed meanwhile', async () => {
    const since = Date.now()
    await new Promise((resolve) => setTimeout(resolve, 20))
    await mkdir(path.join(folder.path, 'components'))
    await writeFile(path.join(folder.path, 'components/New.vue'), '<template />')
    for (const file of ['part.vue', 'styles/index.css']) await utimes(path.join(folder.path, file), 1, 1)
    await keepBuild(entry, buildOf(), since)
    expect(readKeptBuild(entry)).toBeUndefined()
  })

  it('is of no use where files of it are gone', async () => {
    await keepBuild(entry, buildOf(), later())
    await rm(path.join(readKeptBuild(entry)?.folder ?? '', 'index.html'))
    expect(readKeptBuild(entry)).toBeUndefined()
    await keepBuild(entry, buildOf(), later())
    await rm(readKeptBuild(entry)?.folder ?? '', { recursive: true })
    expect(readKeptBuild(entry)).toBeUndefined()
  })

  it('is not kept where not all is known that it was made from', async () => {
    const { folder: site, built } = buildOf()
    await keepBuild(entry, { folder: site, built: { ...built, files: undefined } }, later())
    expect(readKeptBuild(entry)).toBeUndefined()
  })

  it('is of no use where its record is broken', async () => {
    await keepBuild(entry, buildOf(), later())
    const all = path.join(folder.path, 'node_modules/.cache/essaydeck/paper')
    const [home = ''] = await readdir(all)
    await writeFile(path.join(all, home, 'kept.json'), '{"version":')
    expect(readKeptBuild(entry)).toBeUndefined()
  })

  it('takes the place of all but the one before, which may be in use', async () => {
    for (let run = 0; run < 3; run++) await keepBuild(entry, buildOf(), later())
    expect(await homes()).toHaveLength(3)
    expect(await homes()).toContain('kept.json')
  })
})

it('nothing is said where a build cannot be kept', async () => {
  await writeFile(path.join(folder.path, 'node_modules'), 'a file')
  await expect(keepBuild(entry, buildOf(), later())).resolves.toBeUndefined()
})
