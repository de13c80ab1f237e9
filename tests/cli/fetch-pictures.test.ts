import { existsSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { essaydeck } from '../support/cli.ts'
import { makeFolder } from '../support/folder.ts'
import { png, serve } from '../support/picture-server.ts'
import type { PictureServer } from '../support/picture-server.ts'

let server: PictureServer
let folder: Awaited<ReturnType<typeof makeFolder>>
beforeEach(async () => {
  server = await serve((_, response) => response.end(png()))
  const embedded = `data:image/png;base64,${png().toString('base64')}`
  const essay = (picture: string) => `# Cats\n\n## Sleep\n\nCats sleep for half of the day.\n\n![A cat](${picture})\n`
  folder = await makeFolder({
    'essay.md': essay(`http://127.0.0.1:${server.port}/cat.png`),
    'named.md': essay('http://pictures.invalid/cat.png'),
    'embedded.md': essay(embedded),
    'essaydeck.json': '{"decks": [{"essay": "essay.md", "slides": "s.md", "pdf": "s.pdf", "fetchPictures": true}]}',
  })
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await folder.remove()
  await server.stop()
})

describe('pictures on the web', () => {
  test('make generate ask nobody without the option, which the warning names', async () => {
    for (const args of [
      ['generate', 'essay.md'],
      ['plan', 'essay.md'],
      ['generate', 'essay.md', '--dry-run'],
    ]) {
      const { status, stderr } = await essaydeck(args, folder.path)
      expect(status).toBe(0)
      expect(stderr).toMatch(/^essay\.md:7: warning: .*nothing is fetched unasked.*\n.*--fetch-pictures/u)
    }
    expect(server.requests).toEqual([])
  })

  test('of this machine are not fetched with it either; the deck is made, and says so', async () => {
    const { status, stdout, stderr } = await essaydeck(['generate', 'essay.md', '--fetch-pictures'], folder.path)
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'slides.md: wrote 2 slides\n' })
    expect(stderr).toContain('it leads to 127.0.0.1, which is no public address')
    expect(stderr).not.toMatch(/^\s+at /mu)
    expect(server.requests).toEqual([])
    expect(existsSync(path.join(folder.path, 'public'))).toBe(false)
  })

  test('are not asked of a proxy', async () => {
    for (const name of ['HTTP_PROXY', 'http_proxy', 'ALL_PROXY']) vi.stubEnv(name, `http://127.0.0.1:${server.port}`)
    vi.stubEnv('NODE_USE_ENV_PROXY', '1')
    const { status, stderr } = await essaydeck(['generate', 'named.md', '--fetch-pictures'], folder.path)
    expect(status).toBe(0)
    expect(stderr).toMatch(/named\.md:7: warning: no slide shows the picture http:\/\/pictures\.invalid\/cat\.png: /u)
    expect(server.requests).toEqual([])
  })

  test('are not for a project to ask for, which may come with an essay', async () => {
    const { status, stderr } = await essaydeck(['deck'], folder.path)
    expect(status).toBe(1)
    expect(stderr).toContain('fetchPictures')
    expect(server.requests).toEqual([])
  })
})

test('what pictures would be written is told, and none is', async () => {
  const { stdout } = await essaydeck(['generate', 'embedded.md', '--dry-run', '--fetch-pictures'], folder.path)
  expect(stdout).toMatch(/^public\/embedded\/picture-[\da-f]{12}\.png: would be written$/mu)
  expect(existsSync(path.join(folder.path, 'public'))).toBe(false)
})
