import { readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { sampleDeck } from '../../../../src/export/site/shell/sample-deck.ts'
import { packageRoot } from '../../../../src/files/package-root.ts'

it('the sample has every component and layout of ours, and what slides use of Slidev', () => {
  const deck = sampleDeck(packageRoot())
  const namesIn = (folder: string): string[] =>
    readdirSync(path.join(packageRoot(), folder)).flatMap((name) => /^(.+)\.vue$/u.exec(name)?.[1] ?? [])
  for (const name of [...namesIn('components'), 'CodeBlockWrapper', 'Toc', 'VClicks'])
    expect(deck).toContain(`<${name} />`)
  for (const name of [...namesIn('layouts'), 'two-cols', 'fact']) expect(deck).toContain(`\nlayout: ${name}\n`)
  expect(deck).not.toMatch(/Mermaid|Monaco|layout: (?:404|error)/u)
})
