import { parseSync } from 'vite'

/** Text in the place of what was there. */
interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

type Module = ReturnType<typeof parseSync>['module']
type Export = Module['staticExports'][number]
type Entry = Export['entries'][number]

/** A module that was compiled, to be made into a function. */
export interface ModuleCode {
  readonly code: string
  /** The names by which it imports others. */
  readonly sources: readonly string[]
  readonly module: Module
}

/** Reads what a compiled module imports and exports; undefined where it does more with others than that. */
export function readModule(compiled: string): ModuleCode | undefined {
  // What is for editing alone.
  const code = compiled.replaceAll('import.meta.hot', 'undefined')
  const { module, errors } = parseSync('slide.js', code)
  if (errors.length > 0 || module.dynamicImports.length > 0 || module.importMetas.length > 0) return undefined
  const isPlain = module.staticExports.every((each) =>
    each.entries.every((entry) => isOwn(entry) && isValue(code, each)),
  )
  return isPlain
    ? { code, module, sources: module.staticImports.map(({ moduleRequest }) => moduleRequest.value) }
    : undefined
}

function isOwn({ moduleRequest, exportName, localName }: Entry): boolean {
  return moduleRequest === null && (localName.name !== null || exportName.kind === 'Default')
}

/** What is called by its name in the module, too. */
function isValue(code: string, { start, end }: Export): boolean {
  return !/^export\s+default\s+(?:async\s+)?(?:function|class)\b/u.test(code.slice(start, end))
}

/** Code of a function that takes shared modules by their names, and returns what a module exports; `moduleOf` stands for one that it imports. */
export function functionOf({ code, module }: ModuleCode, moduleOf: (source: string) => string): string {
  const imports = module.staticImports.map(({ start, end, moduleRequest, entries }) => {
    const from = moduleOf(moduleRequest.value)
    return { start, end, text: entries.map((entry) => bindingOf(entry, from)).join(' ') }
  })
  const exports = module.staticExports.map((each) => withoutExport(code, each))
  const values = module.staticExports.flatMap(({ entries }) => entries).map(valueOf)
  return `(shared) => {\n${edited(code, [...imports, ...exports])}\nreturn { ${values.join(', ')} }\n}`
}

/** As much of an import as is read here. */
interface ImportEntry {
  readonly importName: { readonly kind: string; readonly name: string | null }
  readonly localName: { readonly value: string }
}

function bindingOf({ importName, localName }: ImportEntry, from: string): string {
  if (importName.kind === 'NamespaceObject') return `const ${localName.value} = ${from};`
  const name = importName.kind === 'Default' ? 'default' : (importName.name ?? '')
  return `const { ${JSON.stringify(name)}: ${localName.value} } = ${from};`
}

/** What a default value is called that has no name. */
const DEFAULT = 'essaydeckDefault'

function withoutExport(code: string, { start, end }: Export): Edit {
  const [head = ''] = /^export\s+(?:default\b|\{|)/u.exec(code.slice(start, end)) ?? []
  if (head.endsWith('{')) return { start, end, text: '' }
  return { start, end: start + head.length, text: head.endsWith('default') ? `const ${DEFAULT} =` : '' }
}

function valueOf({ exportName, localName }: Entry): string {
  const name = exportName.kind === 'Default' ? 'default' : (exportName.name ?? '')
  const isNamed = exportName.kind !== 'Default' && localName.name !== null
  return `${JSON.stringify(name)}: ${isNamed ? (localName.name ?? '') : DEFAULT}`
}

function edited(code: string, edits: readonly Edit[]): string {
  let at = 0
  let text = ''
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    text += code.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return text + code.slice(at)
}
