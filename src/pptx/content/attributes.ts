import type { MarkupElement } from '../source/markup.ts'
import { type Finding, notCarried } from './model.ts'

/** The attributes of one of our components by their names in camel case. */
export type Given = Readonly<Record<string, string>>

/** What Vue would make of an expression that is a mere value: `"8"`, `'a'`, `true`. */
const LITERAL = /^(?<quote>['"]?)(?<value>\d+|true|false|(?<=['"])[^'"]*)\k<quote>$/u

/** The attributes that an author wrote, those bound to a mere value among them; any other binding needs Vue. */
export function givenAttributes({ tag, attributes, directives }: MarkupElement): { given: Given; findings: Finding[] } {
  const bound = Object.entries(directives).filter(([name]) => name.startsWith('bind:'))
  const values = bound.map(([name, source]) => [name.slice('bind:'.length), literal(source)] as const)
  const known = values.filter((pair): pair is readonly [string, string] => pair[1] !== undefined)
  const unknown = values.filter(([, value]) => value === undefined).map(([name]) => name)
  const plain = [...Object.entries(attributes), ...known.filter(([, value]) => value !== 'false')]
  return {
    given: Object.fromEntries(plain.map(([name, value]) => [toCamel(name), value])),
    findings: unknown.map((name) =>
      notCarried(
        'expression',
        `":${name}" of <${tag}> is an expression that only Vue evaluates; it is left out`,
        `:${name}`,
      ),
    ),
  }
}

function literal(source: string): string | undefined {
  return LITERAL.exec(source.trim())?.groups?.['value']
}

function toCamel(name: string): string {
  return name.replaceAll(/-([a-z])/gu, (_, letter: string) => letter.toUpperCase())
}
