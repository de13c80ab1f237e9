import type { Result } from '../message/message.ts'
import { assembleEssay } from './assemble.ts'
import { parseMarkdown } from './formats/markdown.ts'
import type { Essay } from './model.ts'

/**
 * Parses an essay in Markdown. `file` is only named in messages. The value is undefined where the text cannot be an essay: no
 * prose at all, or front matter that cannot be read.
 */
export function parseEssay(markdown: string, file: string): Result<Essay | undefined> {
  const { value: draft, messages } = parseMarkdown(markdown, file)
  if (draft === undefined) return { value: undefined, messages }
  const essay = assembleEssay(draft, file)
  return { value: essay.value, messages: [...messages, ...essay.messages] }
}
