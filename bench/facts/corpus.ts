import { readFile, readdir } from 'node:fs/promises'
import { z } from 'zod'
import { measure } from '../../data/schema.ts'

const CORPUS = new URL('../../tests/facts/corpus/', import.meta.url)

const annotation = z.object({
  subject: z.string().nullable(),
  /** Whose a second reader says it is, who knew neither the first annotation nor the program, where the two differ. */
  also: z.string().optional(),
  measure,
  value: z.number(),
  valueMax: z.number().nullish(),
  unit: z.string().nullable(),
  asOf: z.string().nullable(),
  approx: z.boolean().default(false),
  qualifier: z.string().nullish(),
  hypothetical: z.boolean().default(false),
  sentence: z.string(),
})

/** One annotated claim. */
export type Annotation = z.infer<typeof annotation>

/** The parts of the corpus: only texts that are tuned on are looked at, and unseen ones not even for their totals before a release. */
export const PARTS = ['tuned', 'held out', 'unseen'] as const

export type Part = (typeof PARTS)[number]

/** One text of the corpus with all that it claims. */
export interface CorpusText {
  readonly name: string
  readonly lang: string
  readonly part: Part
  readonly markdown: string
  readonly facts: readonly Annotation[]
}

/** Reads the corpus, in the order of the names. */
export async function readCorpus(): Promise<CorpusText[]> {
  const names = (await readdir(CORPUS)).filter((name) => name.endsWith('.json')).sort()
  return Promise.all(
    names.map(async (file) => {
      const name = file.replace(/\.json$/u, '')
      const { facts } = z
        .object({ facts: z.array(annotation) })
        .parse(JSON.parse(await readFile(new URL(file, CORPUS), 'utf8')))
      const markdown = await readFile(new URL(`${name}.md`, CORPUS), 'utf8')
      return { name, lang: /^lang:\s*["']?(\w+)/mu.exec(markdown)?.[1] ?? 'en', part: partOf(name), markdown, facts }
    }),
  )
}

function partOf(name: string): Part {
  if (name.startsWith('unseen-')) return 'unseen'
  return name.startsWith('heldout-') ? 'held out' : 'tuned'
}
