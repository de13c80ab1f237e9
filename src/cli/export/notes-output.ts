import { realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import { checkTarget } from '../../export/check-target.ts'
import type { SourceOutput } from '../../export/output.ts'
import { error, type Message } from '../../message/message.ts'

/** The speaker notes of a deck as Markdown or plain text. */
export function notesOutput(out: string, kind: 'md' | 'txt', essays: readonly string[]): SourceOutput {
  const file = path.resolve(out)
  return {
    kind,
    from: 'source',
    out,
    check: async () => [...(await checkTarget(file, `.${kind}`)), ...(await checkText(file, essays))],
    async make({ entry, range }) {
      const { makeNotes } = await import('../../notes/make-notes.ts')
      const { value, messages } = await makeNotes({ entry, file, format: kind, range })
      if (value === undefined) return { value: undefined, messages }
      const { text, slides, notes } = value
      return { value: { files: [{ file, data: text }], pages: slides, charts: 0, notes }, messages }
    },
  }
}

/** A text that is there already may be an essay: only what is called as notes are is written over, and no essay of the project. */
async function checkText(file: string, essays: readonly string[]): Promise<Message[]> {
  if ((await stat(file).catch(() => undefined)) === undefined) return []
  const target = await realpath(file)
  const known = await Promise.all(essays.map((essay) => realpath(essay).catch(() => path.resolve(essay))))
  if (/\.notes\.(?:md|txt)$/u.test(file) && !known.includes(target)) return []
  return [
    error('export/notes-over-text', 'there is a text of this name, which may be somebody’s work', {
      place: { file },
      remedy: `Choose a name that is free, or one that ends in .notes${path.extname(file)}: that is written over.`,
    }),
  ]
}
