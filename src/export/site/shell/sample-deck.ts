import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

/** What a slide can use of one of Slidev's roots. */
interface Root {
  readonly folder: string
  readonly components: string
}

/** Components that few slides use and that bring more along than all of Slidev: a deck with one is built as a whole. */
const HEAVY = /^(?:BlueSky|Mermaid|Monaco|PlantUml|ShikiMagicMove|Tweet)\./u

/** What Slidev itself shows where a slide is missing. */
const NOT_ASKED_FOR = /^(?:404|error)\./u

/** A deck that uses every layout and every component that slides may; `own` is this package's folder. */
export function sampleDeck(own: string): string {
  const roots: Root[] = [
    { folder: folderOf('@slidev/client'), components: 'builtin' },
    { folder: folderOf('@slidev/theme-default'), components: 'components' },
    { folder: own, components: 'components' },
  ]
  const layouts = roots.flatMap(({ folder }) => namesIn(path.join(folder, 'layouts'), NOT_ASKED_FOR))
  const components = roots.flatMap(({ folder, components: name }) => namesIn(path.join(folder, name), HEAVY))
  const tags = components.filter((name) => /^[A-Z]/u.test(name)).map((name) => `<${name} />`)
  const slides = [...new Set(layouts)].map((layout) => `---\nlayout: ${layout}\n---\n\n# ${layout}\n`)
  const head = `---\ntheme: default\naddons: [${JSON.stringify(own)}]\ntitle: Shell\nfonts: { provider: none }\nfavicon: ""\n---\n`
  return [head, ...new Set(tags), '', ...slides].join('\n')
}

function folderOf(name: string): string {
  return path.dirname(createRequire(import.meta.url).resolve(`${name}/package.json`))
}

function namesIn(folder: string, except: RegExp): string[] {
  return filesIn(folder)
    .filter((name) => /\.(?:vue|ts)$/u.test(name) && !/\.(?:test|d)\.ts$/u.test(name) && !except.test(name))
    .map((name) => name.replace(/\.\w+$/u, ''))
    .toSorted()
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
