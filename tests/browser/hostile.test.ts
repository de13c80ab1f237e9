import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { exportPdf } from '../../src/export/export-pdf.ts'
import { generateDeck, type Generated } from '../../src/generate/generate.ts'
import { writeGenerated } from '../../src/generate/write.ts'
import { readPdf, type ReadPdf } from '../support/pdf.ts'
import { makeProject } from '../support/project.ts'

/** Each line is a section: what Slidev, Vue and Markdown would make something of. */
const HOSTILE = [
  'Mustache {{ 1 + 1 }} and {{ constructor.constructor("document.title = 1")() }} stay text.',
  'The tag <script>document.title = "run"</script> and <Tweet id="1" /> stay text.',
  'An image <img src=x onerror="document.title = 1"> does not run.',
  'Prices rose from $5 to $7 and $9 last year.',
  'The separator --- and the dashes ---Jane split nothing.',
  'A comment <!-- opens here and never ends.',
  'A slot ::right:: and a box ::: tip change nothing.',
  'The marker [[toc]] and the footnote [^1] and [click] stay.',
  'Back-ticks \\` and stars \\* and under_scores_here and #hash stay.',
  'Dots... dashes -- and (c) and +- and ????? keep their form.',
  'References &lt;b&gt; and AT&T and C:\\\\dir stay as they are written.',
]

const ESSAY = `---
title: "Hostile --- {{ 7 * 7 }} <b>text</b>"
author: "<script>alert(1)</script>"
lang: en
---

${HOSTILE.map((line, index) => `## ${index + 1} Part ${index + 1}: ${line.split(' ').slice(0, 4).join(' ')}\n\n${line}\n`).join('\n')}
`

let project: Awaited<ReturnType<typeof makeProject>>
let generated: Generated | undefined
let pdf: ReadPdf

beforeAll(async () => {
  project = await makeProject({ 'essay.md': ESSAY })
  const deck = path.join(project.path, 'slides.md')
  const { value } = await generateDeck({ essay: path.join(project.path, 'essay.md'), deck, data: project.path })
  generated = value
  await writeGenerated(deck, value?.text ?? '', { force: false, onEdits: 'refuse' })
  const out = path.join(project.path, 'deck.pdf')
  const { messages } = await exportPdf({ entry: deck, out })
  expect(messages.filter(({ severity }) => severity === 'error')).toEqual([])
  pdf = await readPdf(out)
})

afterAll(() => project.remove())

it('shows every title and point of a hostile essay as the text it is, each on its slide', () => {
  const slides = generated?.deck.slides ?? []
  expect(pdf.pages).toHaveLength(slides.length)
  slides.forEach((slide, index) => {
    const page = fold(pdf.pages[index]?.text ?? '')
    expect(page).toContain(fold(slide.title))
    if (slide.kind === 'points') expect(slide.points.length).toBeGreaterThan(0)
    if ('points' in slide) for (const point of slide.points) expect(page).toContain(fold(point))
  })
})

it('computes nothing of it', () => {
  const text = fold(pdf.pages.map((page) => page.text).join(''))
  expect(text).toContain('{{1+1}}')
  expect(text).toContain('{{7*7}}')
  expect(pdf.info).toMatchObject({ Title: 'Hostile --- {{ 7 * 7 }} <b>text</b>' })
})

/** A PDF has line ends where the slide breaks lines. */
function fold(text: string): string {
  return text.replaceAll(/\s/gu, '')
}
