import { symlink } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { readProject } from '../../src/cli/project.ts'
import { makeFolder } from '../support/folder.ts'

const PATHS = { essay: 'essay.md', slides: 'slides.md', pdf: 'out/essay.pdf' }

let remove = async (): Promise<void> => {}
afterEach(() => remove())

async function projectOf(length: unknown) {
  const folder = await makeFolder({ 'essaydeck.json': JSON.stringify({ decks: [{ ...PATHS, length }] }) })
  remove = folder.remove
  return readProject(folder.path)
}

test.each([[undefined], [{ slides: 20 }], [{ minutes: 15 }]])(
  'a project says how long a deck shall be: %j',
  async (length) => {
    const { value, messages } = await projectOf(length)
    expect(messages).toEqual([])
    expect(value?.decks[0]?.length).toEqual(length)
  },
)

test.each([[{ slides: 0 }], [{ minutes: '15' }], [{ slides: 20, minutes: 15 }], [20]])(
  '%j is no length',
  async (length) => {
    const { value, messages } = await projectOf(length)
    expect(value).toBeUndefined()
    expect(messages[0]?.rule).toBe('project/field')
    expect(messages[0]?.place?.field).toMatch(/^decks\.0\.length/u)
  },
)

async function projectWith(settings: unknown, own?: unknown) {
  const text = JSON.stringify({ decks: [{ ...PATHS, export: own }], export: settings })
  const folder = await makeFolder({ 'essaydeck.json': text, 'x.md': '' })
  await symlink(path.dirname(folder.path), path.join(folder.path, 'away'))
  remove = folder.remove
  return readProject(folder.path)
}

test('a project says how its decks are exported, and each deck how it is', async () => {
  const { value, messages } = await projectWith(
    { format: 'png', handout: 2, width: 800, out: 'made/here' },
    { format: ['pdf', 'md'] },
  )
  expect(messages).toEqual([])
  expect(value?.export).toEqual({ format: ['png'], handout: '2', width: 800, out: 'made/here' })
  expect(value?.decks[0]?.export).toEqual({ format: ['pdf', 'md'] })
})

test.each([
  [{ browser: '/bin/sh' }, 'export', /Unrecognized key: "browser"/u],
  [{ format: 'gif' }, 'export.format', /./u],
  [{ format: [] }, 'export.format', /./u],
  [{ width: 20 }, 'export.width', /./u],
  [{ handout: 4 }, 'export.handout', /./u],
  [{ out: '../elsewhere' }, 'export.out', /not in the project’s folder/u],
  [{ out: '/tmp' }, 'export.out', /not in the project’s folder/u],
  [{ out: 'away/x' }, 'export.out', /not in the project’s folder/u],
])('%j is refused, with its field', async (settings, field, text) => {
  const { value, messages } = await projectWith(settings)
  expect(value).toBeUndefined()
  expect(messages[0]?.place).toEqual({ file: 'essaydeck.json', field })
  expect(messages[0]?.text).toMatch(text)
  const own = await projectWith(undefined, settings)
  expect(own.messages[0]?.place?.field).toBe(`decks.0.${field}`)
})
