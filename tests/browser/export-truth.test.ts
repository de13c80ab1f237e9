import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser } from '../../src/export/browser/devtools/browser.ts'
import { printPdf } from '../../src/export/browser/devtools/print-pdf.ts'
import { startBrowser } from '../../src/export/browser/start-browser.ts'
import { deckOutput } from '../../src/export/export-pdf.ts'
import type { PageOutput } from '../../src/export/output.ts'
import { buildForPaper } from '../../src/export/paper/build-for-paper.ts'
import { picturesOutput } from '../../src/export/pictures/pictures-output.ts'
import { withPrintPage } from '../../src/export/print/print-page.ts'
import type { PrintJob } from '../../src/export/print/print-job.ts'
import { handoutOutput } from '../../src/handout/export-handout.ts'
import type { HandoutForm } from '../../src/handout/form.ts'
import type { Message } from '../../src/message/message.ts'
import { makeFolder } from '../support/folder.ts'

const DECKS = fileURLToPath(new URL('../fixtures/export', import.meta.url))

let folder: Awaited<ReturnType<typeof makeFolder>>
let browser: Browser

beforeAll(async () => {
  folder = await makeFolder()
  browser = (await startBrowser()).value
})

afterAll(async () => {
  await browser.close()
  await folder.remove()
})

/** Builds a deck as an export does. */
async function jobOf(name: string, timeout = 10_000): Promise<PrintJob> {
  const out = path.join(folder.path, name)
  const { value, messages } = await buildForPaper({ entry: path.join(DECKS, name, 'slides.md'), folder: out })
  if (value === undefined) throw new Error(JSON.stringify(messages))
  return { ...value, dark: false, timeout }
}

/** All that is said of one file, and whether there is one. */
async function make<Part>(
  output: PageOutput<Part>,
  job: PrintJob,
): Promise<{ readonly made: boolean; readonly said: string[] }> {
  const { value, messages } = await withPrintPage(browser, job, (opened) => output.print(opened, job))
  const finished = value === undefined ? undefined : await output.finish([value], job.deck)
  return {
    made: finished?.value !== undefined,
    said: [...messages, ...(finished?.messages ?? [])].filter(({ rule }) => rule !== 'export/font-fallback').map(line),
  }
}

function line({ severity, place, text, rule }: Message): string {
  return `${place?.line ?? 0} ${severity} ${text} (${rule})`
}

function handout(form: HandoutForm): ReturnType<typeof handoutOutput> {
  return handoutOutput('x.pdf', { form, paper: 'a4', landscape: false, inkSaving: false })
}

describe('a deck with more than its slides hold and a chart that is a bitmap', () => {
  const OVERFLOW =
    /^12 warning slide 2: “The last line” goes \d+ px beyond the bottom edge of the slide \(export\/overflow\)$/u
  const NO_VALUE =
    '18 error the chart funding on slide 3 is not whole in the PDF: $42M cannot be found on its page (export/chart-value-missing)'
  let job: PrintJob

  beforeAll(async () => {
    job = await jobOf('flawed')
  })

  it('is told of both, with slide and place, and becomes no PDF', async () => {
    const { made, said } = await make(deckOutput('x.pdf'), job)
    expect(made).toBe(false)
    expect(said).toEqual([expect.stringMatching(OVERFLOW), NO_VALUE])
  })

  it.each(['1', '2', '3', '6', 'notes'] as const)('becomes no handout of form %s', async (form) => {
    const { made, said } = await make(handout(form), job)
    expect(made).toBe(false)
    expect(said).toEqual(expect.arrayContaining([expect.stringMatching(OVERFLOW), NO_VALUE]))
  })
})

describe('a deck with a character that no font has', () => {
  const MISSING =
    '13 error slide 2: no font has “\u{31000}” (U+31000), so a box would stand there (export/character-missing)'
  let job: PrintJob

  beforeAll(async () => {
    job = await jobOf('missing')
  })

  it('becomes no PDF and no handout', async () => {
    expect(await make(deckOutput('x.pdf'), job)).toEqual({ made: false, said: [MISSING] })
    const { made, said } = await make(handout('1'), job)
    expect([made, said.at(-1)]).toEqual([false, MISSING])
  })

  it('is told by the PDF itself where no slide’s text has it', async () => {
    const printed = await withPrintPage(browser, job, async ({ page, state }) => {
      await page.evaluate(() => {
        document.head.insertAdjacentHTML('beforeend', '<style>h1::after { content: " \u{31001}" }</style>')
      })
      const pdf = await printPdf(page, { paperWidth: 980 / 96, paperHeight: 552 / 96, generateTaggedPDF: true })
      return { value: { pdf, state }, messages: [] }
    })
    const { finishPdf } = await import('../../src/export/pdf/finish-pdf.ts')
    const { pdf = new Uint8Array(), state } = printed.value ?? {}
    const { value, messages } = await finishPdf(
      [{ pdf, charts: [], fonts: [], headings: [], steps: state?.steps ?? [] }],
      job.deck,
    )
    expect(value).toBeUndefined()
    expect(messages.map(line)).toContainEqual(
      expect.stringMatching(
        /^0 error page \d has a box in place of characters that no font has \(export\/character-missing\)$/u,
      ),
    )
  })
})

describe('slides that throw', () => {
  it('are each told, wherever they do', async () => {
    const { made, said } = await make(deckOutput('x.pdf'), await jobOf('throwing'))
    expect(made).toBe(false)
    expect(said.toSorted()).toEqual([
      '1 error slide 1 fails: thrown at setup (export/slide-failed)',
      '13 error slide 2 fails: thrown in render (export/slide-failed)',
      '19 error slide 3 fails: thrown once mounted (export/slide-failed)',
      '25 error slide 4 fails: thrown in a promise of a hook (export/slide-failed)',
      '31 error slide 5 fails: thrown in a promise of its own (export/slide-failed)',
      '37 error slide 6 fails: Cannot read properties of undefined (reading ’value’) (export/slide-failed)'.replaceAll(
        '’',
        "'",
      ),
    ])
  })

  it('are told where one does not come to an end', async () => {
    expect(await make(deckOutput('x.pdf'), await jobOf('endless', 3000))).toEqual({
      made: false,
      said: ['11 error slide 2 does not come to an end: its code runs on and on (export/slide-endless)'],
    })
  })
})

/** The browsers that this process has started (Linux), and their renderers. */
function browsersOf(parent: number): { readonly main: number[]; readonly renderers: number[] } {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  const main = all.filter(
    (id) => new RegExp(`\\) \\S ${parent} `).test(read(id, 'stat')) && /chrom/i.test(read(id, 'cmdline')),
  )
  const renderers = all.filter(
    (id) => read(id, 'cmdline').includes('--type=renderer') && main.includes(ancestor(id, main)),
  )
  return { main: main.map(Number), renderers: renderers.map(Number) }
}

/** Whichever of some processes one comes from. */
function ancestor(id: string, among: readonly string[]): string {
  const parent = /\) \S (\d+) /.exec(read(id, 'stat'))?.[1] ?? '0'
  return parent === '0' || among.includes(parent) ? parent : ancestor(parent, among)
}

function read(id: string, name: string): string {
  try {
    return readFileSync(`/proc/${id}/${name}`, 'latin1')
  } catch {
    return ''
  }
}

describe.skipIf(process.platform !== 'linux')('a browser that crashes', () => {
  let job: PrintJob

  beforeAll(async () => {
    await browser.close()
    job = await jobOf('bare')
  })

  const ENDED = '0 error the browser has ended while it printed the deck (export/browser-crash)'

  it.each<[string, (kill: () => void) => Promise<string[]>]>([
    [
      'while it loads',
      async (kill) => {
        setTimeout(kill, 50)
        return (await make(deckOutput('x.pdf'), job)).said
      },
    ],
    [
      'while it loads for a handout',
      async (kill) => {
        setTimeout(kill, 50)
        return (await make(handout('1'), job)).said
      },
    ],
    [
      'while it loads for pictures',
      async (kill) => {
        setTimeout(kill, 50)
        const pictures = picturesOutput('x', { format: 'png', width: 640, deck: 'x', tellsFonts: true })
        return (await make(pictures, job)).said
      },
    ],
    [
      'while it prints',
      async (kill) => {
        const { messages } = await withPrintPage(browser, job, async ({ page }) => {
          kill()
          return { value: await printPdf(page, {}), messages: [] }
        })
        return messages.map(line)
      },
    ],
    [
      'before it is asked for anything',
      async (kill) => {
        kill()
        return (await make(deckOutput('x.pdf'), job)).said
      },
    ],
  ])('%s is told, and nothing hangs', async (_, run) => {
    browser = (await startBrowser()).value
    const said = await run(() => {
      for (const id of browsersOf(process.pid).main) process.kill(id, 'SIGKILL')
    })
    expect(said).toEqual([ENDED])
    await browser.close()
  })

  it('in the process of one page is told, and nothing hangs', async () => {
    browser = (await startBrowser()).value
    const { value, messages } = await withPrintPage(browser, job, async ({ page }) => {
      for (const id of browsersOf(process.pid).renderers) process.kill(id, 'SIGKILL')
      return { value: await printPdf(page, {}), messages: [] }
    })
    expect(value).toBeUndefined()
    expect(messages.map(({ rule }) => rule)).toContain('export/page-crash')
    await browser.close()
  })
})
