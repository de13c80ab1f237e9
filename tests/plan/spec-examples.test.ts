import { describe, expect, it } from 'vitest'
import type { Deck } from '../../src/deck/model.ts'
import { renderDeck } from '../../src/deck/render.ts'
import { verifyDeck } from '../../src/deck/verify.ts'
import { parseEssay } from '../../src/essay/parse.ts'
import { planDeck } from '../../src/plan/plan.ts'
import { EXAMPLES } from '../support/spec-examples.ts'

const OPTIONS = { datasets: new Map(), essayPath: 'essay.md', addons: [] }

/** What is wrong with the deck of an essay; what is no essay, since it has no text, has no deck. */
function problemsOf(markdown: string): readonly string[] {
  const { value: essay } = parseEssay(markdown, 'essay.md')
  if (essay === undefined) return []
  const { value: deck, messages } = planDeck(essay, OPTIONS)
  return [...messages.filter(({ severity }) => severity === 'error'), ...readBack(deck)].map(({ text }) => text)
}

function readBack(deck: Deck): ReturnType<typeof verifyDeck> {
  return verifyDeck(renderDeck(deck), deck, 'slides.md')
}

describe.each([
  { where: 'alone', wrap: (markdown: string) => markdown },
  { where: 'below a heading', wrap: (markdown: string) => `---\ntitle: T\n---\n\n# Section\n\n${markdown}` },
  {
    where: 'in Chinese',
    wrap: (markdown: string) => `---\ntitle: 题\nlang: zh\n---\n\n## 1 节\n\n中文。\n\n${markdown}`,
  },
])('every example of the specifications, $where', ({ wrap }) => {
  it('is there', () => {
    expect(EXAMPLES.length).toBeGreaterThan(670)
  })

  it('makes a deck that loses nothing and reads back as planned', () => {
    const failures = EXAMPLES.flatMap(({ name, markdown }) =>
      problemsOf(wrap(markdown)).map((problem) => `${name}: ${problem}\n${markdown}`),
    )
    expect(failures).toEqual([])
  })
})
