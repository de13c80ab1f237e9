import { expect, test } from 'vitest'
import type { PageOutput } from '../../src/export/output.ts'
import { pagesOf } from '../../src/export/print-outputs.ts'

function output(out: string, usesUp = false): PageOutput {
  const rest = { kind: 'pdf', from: 'page', check: () => Promise.resolve([]) } as const
  const print: PageOutput['print'] = () => Promise.resolve({ value: undefined, messages: [] })
  const finish: PageOutput['finish'] = () => Promise.resolve({ value: undefined, messages: [] })
  return { ...rest, out, print, finish, ...(usesUp ? { usesUp } : {}) }
}

test('outputs share a page until one uses it up, which is printed last', () => {
  const shared = pagesOf([output('handout', true), output('deck'), output('second', true), output('other')])
  expect(shared.map((page) => page.map(({ out }) => out))).toEqual([['deck', 'other', 'handout'], ['second']])
  expect(pagesOf([])).toEqual([])
})
