import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from '../../src/export/browser/devtools/page.ts'
import type { Flaw } from './geometry.ts'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** What axe finds serious or critical on the slides of the print page, each place once. */
export async function findViolations(page: Page): Promise<Flaw[]> {
  await page.session.send('Runtime.evaluate', { expression: await readFile(AXE, 'utf8') })
  return await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: (where: object, how: object) => Promise<AxeResults> } }
    const results = await axe.run({ include: [['.print-slide-container']] }, { resultTypes: ['violations'] })
    const slides = [...document.querySelectorAll('.print-slide-container')]
    return results.violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) =>
        nodes.map(({ target, html, any }) => {
          const element = document.querySelector(String(target[0]))
          const what = `axe ${id}: ${html.slice(0, 120)}: ${any[0]?.message ?? ''}`
          return { slide: slides.findIndex((slide) => slide.contains(element)) + 1, what }
        }),
      )
  })
}
