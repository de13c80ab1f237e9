import { renderDeck } from '../../src/deck/render.ts'
import { verifyDeck } from '../../src/deck/verify.ts'
import { parseEssay } from '../../src/essay/parse.ts'
import { planDeck } from '../../src/plan/plan.ts'

const OPTIONS = { datasets: new Map(), essayPath: 'essay.md', addons: [] }

/**
 * What is wrong with the deck of an essay: sentences on no slide and in no note, and whatever Slidev’s parser reads back in
 * another way than planned. A text that is no essay, since there is nothing in it, has no deck.
 */
export function problemsOf(markdown: string): readonly string[] {
  const { value: essay } = parseEssay(markdown, 'essay.md')
  if (essay === undefined) return []
  const { value: deck, messages } = planDeck(essay, OPTIONS)
  const errors = messages.filter(({ severity }) => severity === 'error')
  return [...errors, ...verifyDeck(renderDeck(deck), deck, 'slides.md')].map(({ text }) => text)
}
