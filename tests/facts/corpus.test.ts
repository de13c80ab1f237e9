import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

const FOLDER = new URL('corpus/', import.meta.url)

/** What must be there at least; a language that is not named needs only its share of held-out texts. */
const AT_LEAST: Record<string, { texts: number; facts: number }> = {
  en: { texts: 7, facts: 85 },
  zh: { texts: 6, facts: 75 },
  fr: { texts: 5, facts: 55 },
  de: { texts: 5, facts: 55 },
  ja: { texts: 5, facts: 55 },
}

const MONEY = ['valuation', 'funding', 'revenue', 'amount']

const fact = z
  .strictObject({
    subject: z.string().trim().min(1),
    also: z.string().trim().min(1).optional(),
    measure: z.enum(['valuation', 'funding', 'revenue', 'amount', 'headcount', 'count', 'percent']),
    value: z.number(),
    valueMax: z.number().nullable(),
    unit: z.string().trim().min(1),
    asOf: z
      .string()
      .regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/)
      .nullable(),
    approx: z.boolean(),
    qualifier: z.enum(['over', 'at least', 'less than']).nullable(),
    hypothetical: z.boolean(),
    sentence: z.string().trim().min(1),
  })
  .refine((it) => it.valueMax === null || it.valueMax > it.value, 'the upper end of a range lies above its lower end')
  .refine((it) => MONEY.includes(it.measure) === /^[A-Z]{3}$/.test(it.unit), 'money, and only money, has a currency')
  .refine(
    (it) => (it.measure === 'percent') === ['%', 'pp'].includes(it.unit),
    'a percentage, and only it, has % or pp',
  )

const annotation = z.strictObject({
  heldOut: z.boolean(),
  traps: z.array(z.string().trim().min(1)).min(1),
  facts: z.array(fact).min(1),
})

function read(file: string): string {
  return readFileSync(new URL(file, FOLDER), 'utf8')
}

const names = readdirSync(fileURLToPath(FOLDER))
  .filter((file) => /^(heldout-|unseen-)?[a-z]{2}-.+\.md$/.test(file))
  .map((file) => file.replace(/\.md$/, ''))
  .toSorted()

function annotationOf(name: string): z.infer<typeof annotation> {
  return annotation.parse(JSON.parse(read(`${name}.json`)))
}

function languageOf(name: string): string {
  return name.replace(/^(heldout|unseen)-/, '').slice(0, 2)
}

/** Without any white space: lines of Chinese and Japanese are joined without a blank, those of other languages with one. */
function squash(text: string): string {
  return text.replace(/\s+/g, '')
}

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter)

interface MarkdownNode {
  type: string
  value?: string
  children?: MarkdownNode[]
}

function wordsOf(node: MarkdownNode): string {
  if (node.type === 'yaml' || node.type === 'html') return ''
  return node.value ?? (node.children ?? []).map(wordsOf).join('')
}

function plain(name: string): string {
  return squash(wordsOf(parser.parse(read(`${name}.md`))))
}

describe.each(names)('the annotation of %s', (name) => {
  it('is well-formed', () => {
    expect(annotation.safeParse(JSON.parse(read(`${name}.json`))).error).toBeUndefined()
  })

  it('says held out as the name does', () => {
    expect(annotationOf(name).heldOut).toBe(/^(heldout|unseen)-/.test(name))
  })

  it('names the language of its text', () => {
    expect(read(`${name}.md`)).toMatch(new RegExp(`^---\\n(.+\\n)*lang: ["']?${languageOf(name)}\\b`))
  })

  it('quotes its sentences from the text, in their order', () => {
    const text = plain(name)
    let from = 0
    const lost = annotationOf(name).facts.filter(({ sentence }) => {
      const found = text.indexOf(squash(sentence), from)
      from = Math.max(from, found)
      return found === -1
    })
    expect(lost).toEqual([])
  })

  it('sets traps that stand in the text, and has a hypothetical fact', () => {
    const text = squash(read(`${name}.md`))
    expect(annotationOf(name).traps.filter((trap) => !text.includes(squash(trap)))).toEqual([])
    expect(annotationOf(name).facts.some((it) => it.hypothetical)).toBe(true)
  })
})

describe('the corpus', () => {
  it('has an annotation for each text and a text for each annotation', () => {
    const annotated = readdirSync(fileURLToPath(FOLDER)).filter((file) => file.endsWith('.json'))
    expect(annotated.map((file) => file.replace(/\.json$/, '')).toSorted()).toEqual(names)
  })

  it.each([...new Set([...Object.keys(AT_LEAST), ...names.map(languageOf)])])(
    'holds out about a third of %s',
    (lang) => {
      const texts = names.filter((name) => languageOf(name) === lang && !name.startsWith('unseen-'))
      const share = texts.filter((name) => annotationOf(name).heldOut).length / texts.length
      expect(share).toBeGreaterThanOrEqual(0.2)
      expect(share).toBeLessThanOrEqual(0.5)
    },
  )

  it.each(Object.keys(AT_LEAST))('has two unseen texts in %s', (lang) => {
    expect(names.filter((name) => name.startsWith(`unseen-${lang}-`))).toHaveLength(2)
  })

  it.each(Object.entries(AT_LEAST))('is large enough in %s', (lang, least) => {
    const texts = names.filter((name) => languageOf(name) === lang)
    expect(texts.length).toBeGreaterThanOrEqual(least.texts)
    expect(texts.flatMap((name) => annotationOf(name).facts).length).toBeGreaterThanOrEqual(least.facts)
  })
})
