import path from 'node:path'
import { hasErrors, error } from '../message/message.ts'
import { exportPptx } from '../pptx/export-pptx.ts'
import { formatCount, formatSize } from './format.ts'
import { report, say } from './report.ts'

/** Writes a deck as PPTX, and tells what of it a PPTX cannot carry. */
export async function exportToPptx(deck: string, out: string, { dark }: { readonly dark: boolean }): Promise<void> {
  say(`${deck} → ${out}`)
  // So that a deck or an essay, named by mistake, is never overwritten.
  if (path.extname(out).toLowerCase() !== '.pptx') {
    report([
      error('pptx/target-name', 'the name of the file to write does not end in .pptx', {
        place: { file: out },
        remedy: 'Name it so: --out talk.pptx',
      }),
    ])
    return
  }
  const start = performance.now()
  const { value, messages } = await exportPptx({ entry: deck, out, dark })
  report(messages)
  if (value === undefined || hasErrors(messages)) return
  const { slides, charts, notes, bytes } = value
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  const counts = [formatCount(slides, 'slide'), formatCount(charts, 'chart'), `${notes} with notes`, formatSize(bytes)]
  say(`  wrote ${counts.join(', ')}, in ${seconds} s`)
}
