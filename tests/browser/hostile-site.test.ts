import path from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-chromium'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeDeck } from '../../src/deck/store.ts'
import { ORIGIN } from '../../src/export/print/serve-site.ts'
import { buildSite } from '../../src/export/site/build-site.ts'
import { generateDeck, type Generated } from '../../src/generate/generate.ts'
import { serveBuilt, startPlaywright } from '../support/playwright.ts'
import { makeProject } from '../support/project.ts'

/** What must stay text: each would run, open a dialog, ask a server for something, or stop the build. */
const PAYLOADS = [
  '{{ globalThis.ran = 1 }} {{ constructor.constructor("globalThis.ran = 1")() }}',
  '<script>globalThis.ran = 1; alert(1)</script>',
  '<img src="x" onerror="globalThis.ran = 1">',
  '<svg onload="globalThis.ran = 1"></svg>',
  '<div v-html="1" v-on:click="ran = 1" @click="ran = 1" :style="ran = 1">',
  '<component :is="`script`">',
  '<iframe srcdoc="<script>parent.ran = 1</script>"></iframe>',
  '<style>@import url(http://evil.invalid/a.css)</style>',
  '<Tweet id="1" /> <BlueSky /> <v-drag> v-drag <Youtube id="1" />',
  '[go](javascript:globalThis.ran=1) <a href="javascript:alert(1)">go</a>',
  '![see](http://evil.invalid/b.png) ![see](javascript:alert(1))',
  'src="http://evil.invalid/c.png" url(http://evil.invalid/d.png)',
  'hover:(bg-[url(http://evil.invalid/e.png)] b)',
  'before:content-[a{b] content-[url(nope.png)] content-["] bg-[url(./nope.png)]',
  "<i content='[a{b]' bg='[url(nope.png)] [a{b]'> content='x [a{b]' content{[a{b]}",
]
const inCell = (text: string): string => text.replaceAll('|', '\\|')
const plain = (text: string): string => text.replaceAll(/[`"']/gu, '')

const ESSAY = `---
title: ${JSON.stringify(PAYLOADS.slice(0, 3).join(' '))}
subtitle: ${JSON.stringify([2, 11, 13].map((index) => PAYLOADS[index]).join(' '))}
author: ${JSON.stringify([1, 11, 12, 13, 14].map((index) => PAYLOADS[index]).join(' '))}
date: ${JSON.stringify(PAYLOADS[0])}
lang: en
---

${PAYLOADS.map((text, index) => part(text, index)).join('\n')}
`

/** A payload as heading, paragraph, list, quote, table, code, formula, picture, link and footnote. */
function part(text: string, index: number): string {
  return `## ${index + 1} ${text}

Words before it: ${text} and words after it, which are enough to make a point.

- An item of a list with ${text}

### Quote

> They said ${text}

### Table

| ${inCell(text)} | b |
|---|---|
| a | ${inCell(text)} |

### Code

\`\`\`${text.replaceAll('`', '')}
${text}
\`\`\`

### Code inside

Inline \`${plain(text)}\` code of the sort that authors write. ![${plain(text)}](a.png "${plain(text)}")

### Formula

$$
${text.replaceAll('$', '')}
$$

### Note

It has a note.[^${index}] It has [a link][l${index}], a picture ![p][l${index}] and [another](http://a.invalid "${plain(text)}").

[^${index}]: The note says ${text}

[l${index}]: <javascript:globalThis.ran=1> '${plain(text)}'
`
}

/** Slidev asks that the screen stay on; some browsers refuse. */
const SLIDEV_MAY_SAY = 'Wake Lock permission request denied'

let project: Awaited<ReturnType<typeof makeProject>>
let generated: Generated
let browser: Browser
let context: BrowserContext
let page: Page
const asked: string[] = []
const said: string[] = []

beforeAll(async () => {
  project = await makeProject({ 'essay.md': ESSAY })
  browser = await startPlaywright()
  const deck = path.join(project.path, 'slides.md')
  const { value, messages } = await generateDeck({ essay: path.join(project.path, 'essay.md'), deck })
  expect(messages.filter(({ severity }) => severity === 'error')).toEqual([])
  if (value === undefined) return
  generated = value
  await writeDeck(deck, value.text)
  const folder = path.join(project.path, 'site')
  const built = await buildSite({ entry: deck, out: folder, base: '/' })
  expect(built.messages).toEqual([])
  context = await browser.newContext({ viewport: { width: 960, height: 540 } })
  await serveBuilt(context, folder, asked)
  page = await context.newPage()
  page.on('dialog', (dialog) => {
    said.push(dialog.message())
    void dialog.dismiss()
  })
  page.on('pageerror', ({ message }) => {
    if (message !== SLIDEV_MAY_SAY) said.push(message)
  })
})

afterAll(async () => {
  await browser.close()
  await project.remove()
})

/** What on the page could run, or lead somewhere it should not. Runs inside the browser. */
function findTraps(): string[] {
  const elements = [...document.querySelectorAll('.slidev-layout *, .slidev-note *')]
  const isTrap = (element: Element): boolean => {
    const isHandler = [...element.attributes].some(({ name }) => /^(?:on|v-|@|:)/.test(name))
    const leadsAstray = /^\s*javascript:/i.test(element.getAttribute('href') ?? '')
    return isHandler || leadsAstray || ['script', 'iframe', 'style', 'object', 'link'].includes(element.localName)
  }
  return elements.filter(isTrap).map((element) => element.outerHTML)
}

describe.each([
  { view: 'as shown', at: (no: number) => `${ORIGIN}/#/${no}`, ready: '.slidev-layout h1' },
  { view: 'with its notes', at: (no: number) => `${ORIGIN}/#/presenter/${no}`, ready: '.slidev-note' },
])('a hostile essay, each slide $view', ({ at, ready }) => {
  it('runs nothing, asks for nothing, and has nothing that could run', async () => {
    const traps: string[] = []
    for (const index of generated.deck.slides.keys()) {
      await page.goto(at(index + 1))
      await page.locator(ready).first().waitFor({ state: 'attached' })
      traps.push(...(await page.evaluate(findTraps)))
    }
    // After three seconds Slidev loads all slides, and what it takes for pictures of them.
    await expect
      .poll(() => page.locator('#slideshow .slidev-layout').count(), { timeout: 20_000 })
      .toBe(generated.deck.slides.length)
    // Once this is answered, all that the page has asked for before is known.
    await page.evaluate(() => fetch('/').then(() => undefined))
    expect(traps).toEqual([])
    expect(asked).toEqual([])
    expect(said).toEqual([])
    expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false)
  })
})
