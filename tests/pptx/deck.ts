import path from 'node:path'
import { readFile } from 'node:fs/promises'
import { exportPptx } from '../../src/pptx/export-pptx.ts'
import type { Message } from '../../src/message/message.ts'
import { type Files, makeFolder } from '../support/folder.ts'
import { type OpenPptx, openPptx } from '../support/pptx.ts'

/** What exporting some slides gave: the PPTX where there is one, and what was told, by line and rule. */
export interface Exported {
  readonly bytes: Uint8Array
  readonly pptx: OpenPptx
  readonly messages: readonly Message[]
  readonly told: readonly string[]
}

const HEAD = '---\ntitle: A talk\nauthor: Ann\ndate: 2024-06\nlang: en\nlayout: cover\n---\n\n# A talk\n\n---\n'

/** Exports a deck of a cover and these slides, with other files beside it. */
export async function exportSlides(slides: string, files: Files = {}): Promise<Exported> {
  return exportText(HEAD + slides, files)
}

/** Exports a deck by its whole text. */
export async function exportText(text: string, files: Files = {}, range?: string): Promise<Exported> {
  const folder = await makeFolder({ ...files, 'slides.md': text })
  try {
    const out = path.join(folder.path, 'slides.pptx')
    const { value, messages } = await exportPptx({
      entry: path.join(folder.path, 'slides.md'),
      out,
      range: range === undefined ? undefined : { text: range },
    })
    const bytes = value === undefined ? new Uint8Array() : new Uint8Array(await readFile(out))
    const told = messages.map(({ severity, rule, place }) => `${place?.line ?? 0} ${severity} ${rule}`)
    const pptx = value === undefined ? EMPTY : await openPptx(bytes)
    return { bytes, pptx, messages, told }
  } finally {
    await folder.remove()
  }
}

const EMPTY: OpenPptx = { parts: new Map(), text: () => '', names: [], slides: [] }

/** A dataset of dollars, by subject and value; all of one year. */
export function dollars(values: Readonly<Record<string, number>>): string {
  const source = { record: { publisher: 'Gazette', date: '2024' } }
  const rows = Object.entries(values).map(([subject, value]) => ({ subject, value, unit: 'USD', asOf: '2024', source }))
  return JSON.stringify({ measure: 'funding', title: { en: 'Money', zh: '钱' }, rows })
}
