import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { error } from '../message/message.ts'
import type { Message, Result } from '../message/message.ts'

/** As `--slides` and `--minutes` take it. */
const count = z.int().min(1).max(9999)

const projectSchema = z.strictObject({
  decks: z
    .array(
      z.strictObject({
        essay: z.string().min(1),
        slides: z.string().min(1),
        pdf: z.string().min(1),
        length: z.union([z.strictObject({ slides: count }), z.strictObject({ minutes: count })]).optional(),
      }),
    )
    .min(1),
})

/**
 * A project's decks: for each the essay, the slides made from it, and the PDF made from those, as paths; and how long it shall
 * be, in slides or in minutes.
 */
export type Project = z.infer<typeof projectSchema>

/** The file in which a project lists its decks. */
export const PROJECT_FILE = 'essaydeck.json'

/** Reads the project file of a folder. */
export async function readProject(folder: string): Promise<Result<Project | undefined>> {
  const file = path.join(folder, PROJECT_FILE)
  try {
    const parsed = projectSchema.safeParse(JSON.parse(await readFile(file, 'utf8')))
    if (parsed.success) return { value: parsed.data, messages: [] }
    return { value: undefined, messages: parsed.error.issues.map((issue) => wrongField(issue)) }
  } catch (cause) {
    return { value: undefined, messages: [unreadable(cause)] }
  }
}

function wrongField(issue: z.core.$ZodIssue): Message {
  return error('project/field', issue.message, { place: { file: PROJECT_FILE, field: issue.path.join('.') } })
}

function unreadable(cause: unknown): Message {
  const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT'
  const text = missing
    ? 'there is no such file here'
    : `it cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`
  return error('project/unreadable', text, {
    place: { file: PROJECT_FILE },
    remedy:
      'It lists a project’s decks: {"decks": [{"essay": "essay.md", "slides": "slides.md", "pdf": "out/essay.pdf"}]}',
  })
}
