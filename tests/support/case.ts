import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { z } from 'zod'
import { type DocxPart, docxOf, docxText } from './docx.ts'
import { encode } from './encode.ts'

const CASES = new URL('../cases/', import.meta.url)

/** A claim that must be found; what is not said of it is left open. */
const fact = z.strictObject({
  value: z.number(),
  valueMax: z.number().optional(),
  unit: z.string().optional(),
  measure: z.string().optional(),
  subject: z.string().optional(),
  asOf: z.string().nullable().optional(),
  qualifier: z.string().optional(),
  hypothetical: z.boolean().optional(),
})

const expectation = z.strictObject({
  /** What is awkward about the essay. */
  about: z.string(),
  /** What the file is made into before it is read: older bytes, other ends of lines, accents apart from their letters. */
  as: z
    .strictObject({ encoding: z.string(), lineEnds: z.literal('crlf'), decomposed: z.literal(true) })
    .partial()
    .optional(),
  /** "severity rule" with the lines it names, 0 where it names none. All messages. */
  messages: z.record(z.string(), z.array(z.number())),
  /** Rules that speak up through a fault of the tool that is not mended yet. */
  wrongly: z.array(z.string()).default([]),
  title: z.string(),
  author: z.string().optional(),
  date: z.string().optional(),
  lang: z.string(),
  /** One a line, with numbers, subsections indented. All sections. */
  sections: z.string(),
  /** How many slides there are of each kind, charts and their sources left out. */
  slides: z.record(z.string(), z.number()),
  shown: z.array(z.string()).default([]),
  said: z.array(z.string()).default([]),
  /** In neither slides nor notes nor data. */
  never: z.array(z.string()).default([]),
  /** Texts of the file that are somewhere in the deck, but not in their place (footnotes), or not at all (front matter). */
  elsewhere: z.array(z.string()).default([]),
  outside: z.array(z.string()).default([]),
  facts: z.array(fact).default([]),
  /** Datasets that must be written: their measure, and values that stand together in them. */
  charted: z.array(z.strictObject({ measure: z.string(), values: z.array(z.number()) })).default([]),
  /** What no dataset may hold. */
  uncharted: z.array(z.number()).default([]),
  /** The files that are copied, below the deck's folder. All pictures. */
  pictures: z.array(z.string()).default([]),
})

export type Expectation = z.infer<typeof expectation>

/** A whole essay and what is expected of it. */
export interface Case {
  readonly name: string
  readonly repair: boolean
  readonly file: string
  /** The words of the essay: as it was written, or what a repair must make of that. */
  readonly text: string
  readonly bytes: Uint8Array
  /** What lies beside it, by its name. */
  readonly others: ReadonlyMap<string, Uint8Array>
  readonly expected: Expectation
}

/** All cases: one for each `expect.yaml`, and one with `--repair` for each `expect.repair.yaml`, with the repaired text beside it. */
export function readCases(): Case[] {
  const folders = readdirSync(fileURLToPath(CASES), { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return folders.flatMap(({ name }) => {
    const files = readdirSync(new URL(`${name}/`, CASES)).toSorted()
    const expectations = files.filter((file) => /^expect\.(?:repair\.)?yaml$/u.test(file))
    return expectations.map((file) => readCase(name, files, file))
  })
}

function readCase(name: string, files: readonly string[], expectationFile: string): Case {
  const repair = expectationFile.includes('repair')
  const read = (file: string): Buffer => readFileSync(new URL(`${name}/${file}`, CASES))
  const source = files.find((file) => file.startsWith('essay.')) ?? 'essay.md'
  const expected = expectation.parse(parse(read(expectationFile).toString()))
  const written = read(source).toString()
  // A Word document is written down as its parts.
  const parts = source.endsWith('.docx.yaml') ? (parse(written) as DocxPart[]) : undefined
  const others = files.filter((file) => file !== source && !file.startsWith('expect.'))
  return {
    name,
    repair,
    file: source.replace('.docx.yaml', '.docx'),
    text: parts === undefined ? (repair ? read('expect.repair.txt').toString() : written) : docxText(parts),
    bytes: parts === undefined ? bytesOf(written, expected.as ?? {}) : docxOf(parts),
    others: new Map(others.map((file) => [file, read(file)])),
    expected,
  }
}

function bytesOf(text: string, { encoding, lineEnds, decomposed }: NonNullable<Expectation['as']>): Uint8Array {
  const lines = text.split('\n').map((line) => (decomposed === true ? line.normalize('NFD') : line))
  const changed = lines.join(lineEnds === 'crlf' ? '\r\n' : '\n')
  return encoding === undefined ? Buffer.from(changed) : encode(changed, encoding)
}
