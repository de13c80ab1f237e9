import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { FORMS, PAPERS } from '../handout/form.ts'
import { error } from '../message/message.ts'
import type { Message, Result } from '../message/message.ts'
import { FORMATS } from './export/settings.ts'
import { leavesFolder } from './leaves-folder.ts'
import { PROJECT_FILE } from './project-file.ts'

/** As `--slides` and `--minutes` take it. */
const count = z.int().min(1).max(9999)

/**
 * As the options of `essaydeck export` have it. Nothing here names a program or an address: the file may come with somebody
 * else's essay.
 */
const exportSettings = z.strictObject({
  format: z
    .union([z.enum(FORMATS), z.array(z.enum(FORMATS)).min(1)])
    .transform((format) => (typeof format === 'string' ? [format] : format))
    .optional(),
  handout: z
    .union([z.boolean(), z.enum(FORMS), z.literal([1, 2, 3, 6]).transform((form) => `${form}` as const)])
    .optional(),
  paper: z.enum(PAPERS).optional(),
  landscape: z.boolean().optional(),
  inkSaving: z.boolean().optional(),
  dark: z.boolean().optional(),
  withClicks: z.boolean().optional(),
  range: z.string().min(1).optional(),
  width: z.int().min(100).max(8000).optional(),
  out: z.string().min(1).optional(),
})

const projectSchema = z.strictObject({
  decks: z
    .array(
      z.strictObject({
        essay: z.string().min(1),
        slides: z.string().min(1),
        pdf: z.string().min(1),
        length: z.union([z.strictObject({ slides: count }), z.strictObject({ minutes: count })]).optional(),
        export: exportSettings.optional(),
      }),
    )
    .min(1),
  export: exportSettings.optional(),
})

/**
 * A project's decks: for each the essay, the slides made from it, and the PDF made from those, as paths; how long it shall be, in
 * slides or in minutes; and how it is exported, which the project may say for all.
 */
export type Project = z.infer<typeof projectSchema>

/** Reads the project file of a folder. */
export async function readProject(folder: string): Promise<Result<Project | undefined>> {
  const file = path.join(folder, PROJECT_FILE)
  try {
    const parsed = projectSchema.safeParse(JSON.parse(await readFile(file, 'utf8')))
    if (!parsed.success) return { value: undefined, messages: parsed.error.issues.map((issue) => wrongField(issue)) }
    const messages = await outside(folder, parsed.data)
    return { value: messages.length === 0 ? parsed.data : undefined, messages }
  } catch (cause) {
    return { value: undefined, messages: [unreadable(cause)] }
  }
}

function wrongField(issue: z.core.$ZodIssue): Message {
  const isSetting = issue.code === 'unrecognized_keys' && issue.path.includes('export')
  return error('project/field', issue.message, {
    place: { file: PROJECT_FILE, field: issue.path.join('.') },
    ...(isSetting ? { remedy: `Settings there are: ${Object.keys(exportSettings.shape).join(', ')}.` } : {}),
  })
}

/** What is exported stays in the project's folder: the file may come with somebody else's essay. */
async function outside(folder: string, { decks, export: all }: Project): Promise<Message[]> {
  const places = [
    ...decks.map((deck, index) => ({ out: deck.export?.out, field: `decks.${index}.export.out` })),
    { out: all?.out, field: 'export.out' },
  ]
  const found = await Promise.all(
    places.map(async ({ out, field }) => (out !== undefined && (await leavesFolder(folder, out)) ? [field] : [])),
  )
  return found.flat().map((field) =>
    error('project/out', 'the folder to export to is not in the project’s folder', {
      place: { file: PROJECT_FILE, field },
      remedy: 'Name a folder inside it, or say another on the command line: --out.',
    }),
  )
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
