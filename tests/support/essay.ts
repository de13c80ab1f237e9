import { parseEssay } from '../../src/essay/parse.ts'
import type { Essay } from '../../src/essay/model.ts'

/** Parses a test's Markdown, which must be an essay. */
export function essayOf(markdown: string, file = 'essay.md'): Essay {
  const { value, messages } = parseEssay(markdown, file)
  if (value === undefined) throw new Error(messages.map(({ text }) => text).join('\n'))
  return value
}
