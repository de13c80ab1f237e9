import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'vite'

/** The modules in which Slidev 53 asks for a root's styles, setups and layers, whatever their endings. */
const MODULE = /\/node_modules\/\.slidev\/virtual\/import-glob\.[\da-f]+\.ts$/u
const EXPRESSION = /^export default import\.meta\.glob\((\[[^\]]*\]), (\{[^}]*\})\)\s*$/u

/**
 * Answers Slidev's globs by looking for the few files that each can mean. Vite answers one by walking through every folder
 * below the deck, all that is installed included: in an ordinary project a hundred thousand folders for each start.
 */
export function globsPlugin(): Plugin {
  return {
    name: 'essaydeck:globs',
    enforce: 'pre',
    load: {
      order: 'pre',
      handler: (id) => (MODULE.test(id) ? withoutGlob(readFileSync(id, 'utf8'), path.dirname(id)) : undefined),
    },
  }
}

/**
 * The same module with the imports that a glob stands for, in the order of their paths, as Vite has it; undefined where the
 * glob is of another form.
 */
export function withoutGlob(code: string, folder: string, exists = existsSync): string | undefined {
  const [, patterns, options] = EXPRESSION.exec(code) ?? []
  if (patterns === undefined || options === undefined || /[*?!]/u.test(patterns)) return undefined
  const files = (JSON.parse(patterns) as string[])
    .flatMap(alternatives)
    .filter((file) => exists(path.join(folder, file)))
  const name = (JSON.parse(options) as { import?: string }).import ?? '*'
  const sorted = files.toSorted()
  const imports = sorted.map((file, index) => `import ${binding(name, index)} from ${JSON.stringify(file)}`)
  const entries = sorted.map((file, index) => `${JSON.stringify(file)}: file${index}`)
  return [...imports, `export default { ${entries.join(', ')} }`].join('\n')
}

function binding(name: string, index: number): string {
  return name === '*' ? `* as file${index}` : `{ ${name} as file${index} }`
}

/** `a.{ts,js}` as a.ts and a.js. */
function alternatives(pattern: string): string[] {
  const [whole, before = '', among = '', after = ''] = /^([^{]*)\{([^{}]*)\}(.*)$/u.exec(pattern) ?? []
  if (whole === undefined) return [pattern]
  return among.split(',').flatMap((each) => alternatives(`${before}${each}${after}`))
}
