import { readFileSync } from 'node:fs'
import { siteFile } from './serve-site.ts'

/** A place in a script that the page runs; lines from 1. */
export interface CodePlace {
  readonly url: string
  readonly line: number
}

/** Whose code it is: a slide's, or a part's of which it cannot be told what slide it is on. */
export type Blamed = { readonly slide: number } | { readonly part: string }

/** The first of some places, innermost first, that is the deck's own code, in the scripts built into `folder`. */
export function blame(places: readonly CodePlace[], folder: string): Blamed | undefined {
  const found = places.flatMap(({ url, line }) => {
    const script = scriptOf(url, folder)
    return script === undefined ? [] : (ownerOf(script, line) ?? [])
  })
  return found.find((one) => 'slide' in one) ?? found[0]
}

/** The places that the stack of an error names, as Chromium writes it. */
export function placesIn(stack: string): CodePlace[] {
  return [...stack.matchAll(/(https?:\/\/[^\s()]+?):(\d+):\d+/g)].map(([, url = '', line]) => ({
    url,
    line: Number(line),
  }))
}

function scriptOf(url: string, folder: string): string | undefined {
  try {
    const file = siteFile(url, folder)
    return file === undefined ? undefined : readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

interface Module {
  readonly name: string
  readonly line: number
  readonly code: string
}

/** Whose line of a script it is. */
export function ownerOf(script: string, line: number): Blamed | undefined {
  const modules = modulesOf(script)
  const module = modules.findLast((each) => each.line <= line)
  if (module === undefined || module.name.includes('node_modules/')) return undefined
  const slide = slideNumber(module.name)
  if (slide !== undefined) return { slide }
  const part = module.name.split('?')[0] ?? ''
  const user = modules.find(({ name, code }) => slideNumber(name) !== undefined && isUsedIn(code, part))
  const no = user === undefined ? undefined : slideNumber(user.name)
  return no === undefined ? { part } : { slide: no }
}

/** The bundler writes the name of each module above its code, unless it makes it small, which it does not for print. */
function modulesOf(script: string): Module[] {
  const parts = script.split(/^\/\/ (?=\S+\.(?:vue|md|[cm]?[jt]s)\b\S*$)/m)
  let line = 1
  return parts.map((part) => {
    const module = { name: part.split('\n', 1)[0] ?? '', line, code: part }
    line += part.split('\n').length - 1
    return module
  })
}

/** Slidev's module of slide 3 is called `slides.md__slidev_3.md`. */
function slideNumber(name: string): number | undefined {
  const no = /__slidev_(\d+)\.md/.exec(name)?.[1]
  return no === undefined ? undefined : Number(no)
}

/** What `Part.vue` exports is called `Part_default`. */
function isUsedIn(code: string, part: string): boolean {
  const name = /([^/]+)\.\w+$/.exec(part)?.[1]?.replaceAll(/\W/g, '_')
  return name !== undefined && new RegExp(`\\b${name}_default\\b`).test(code)
}
