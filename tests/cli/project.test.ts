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
