import { readdirSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { ResolvedSlidevOptions } from '@slidev/types'
import { packageRoot } from '../../../files/package-root.ts'
import { replaceFolder } from '../../../files/replace-folder.ts'
import type { BuildRequest } from '../build-request.ts'
import { buildWhole, type WholeBuild } from '../build-whole.ts'
import { deckOptions } from '../deck-options.ts'
import { utilitiesOf } from '../slides/utilities.ts'
import { definesOf } from './fits-shell.ts'
import { sampleDeck } from './sample-deck.ts'
import { shellPlugins } from './shell-plugin.ts'
import { SHELL_FOLDER, SHELL_RECORD, SHELL_VERSION, type Shell, type ShellRecord } from './shell.ts'
import { contentOf, packageVersions } from './sources.ts'

/** Builds the shell of this package into its folder, in a process of its own. */
export async function buildShell(): Promise<void> {
  const root = packageRoot()
  await mkdir(path.join(root, 'dist'), { recursive: true })
  const home = await mkdtemp(path.join(root, 'dist/.sample-'))
  try {
    await replaceFolder(path.join(root, SHELL_FOLDER), (fresh) => buildSample(home, fresh))
  } finally {
    await rm(home, { recursive: true, force: true })
  }
}

async function buildSample(home: string, out: string): Promise<boolean> {
  const entry = path.join(home, 'slides.md')
  await writeFile(entry, sampleDeck(packageRoot()))
  const request: BuildRequest = { entry, out, kind: 'print', base: '/' }
  const options = await deckOptions(request)
  const whole = await buildWhole(options, request, shellPlugins())
  // What every deck has of its own, or its folders.
  for (const name of ['index.html', 'theme']) await rm(path.join(out, name), { recursive: true, force: true })
  await writeFile(path.join(out, SHELL_RECORD), JSON.stringify(await recordOf(options, whole, out), null, 1))
  return true
}

async function recordOf(
  options: ResolvedSlidevOptions,
  { base, config, files }: WholeBuild,
  out: string,
): Promise<ShellRecord> {
  const names = await readdir(path.join(out, 'assets'))
  const shell: Shell = {
    ...base,
    script: `/assets/${only(names, '.js')}`,
    styles: `/assets/${only(names, '.css')}`,
    defines: definesOf(options),
    utilities: await utilitiesOf(config),
  }
  const sources = ownSources(files ?? [])
  return {
    version: SHELL_VERSION,
    shell,
    packages: packageVersions(),
    sources,
    content: contentOf(packageRoot(), sources) ?? '',
  }
}

function only(names: readonly string[], ending: string): string {
  const [name, ...others] = names.filter((each) => each.endsWith(ending))
  if (name === undefined || others.length > 0) throw new Error(`a shell has one ${ending} file: ${names.join(', ')}`)
  return name
}

/** The files of this package that are in the shell, and those that build it. */
function ownSources(files: readonly string[]): string[] {
  const builders = ['src/export/site', 'src/slidev', 'setup'].flatMap((folder) =>
    readdirSync(path.join(packageRoot(), folder), { recursive: true, encoding: 'utf8' }).map(
      (name) => `${folder}/${name}`,
    ),
  )
  const own = [...builders, ...files.map((file) => path.relative(packageRoot(), file))]
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => !/^(?:\.\.|node_modules|dist)\//u.test(file) && /\.\w+$/u.test(file))
  return [...new Set(own)].toSorted()
}
