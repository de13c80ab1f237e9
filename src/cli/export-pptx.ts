import { checkTarget } from '../export/check-target.ts'
import { hasErrors } from '../message/message.ts'
import { exportPptx } from '../pptx/export-pptx.ts'
import { formatCount, formatSize } from './format.ts'
import { report, say } from './report.ts'

/** Writes a deck as PPTX, and tells what of it a PPTX cannot carry. */
export async function exportToPptx(deck: string, out: string, { dark }: { readonly dark: boolean }): Promise<void> {
  say(`${deck} → ${out}`)
  const problems = await checkTarget(out, '.pptx')
  report(problems)
  if (hasErrors(problems)) return
  const start = performance.now()
  const { value, messages } = await exportPptx({ entry: deck, out, dark })
  report(messages)
  if (value === undefined || hasErrors(messages)) return
  const { slides, charts, notes, bytes } = value
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  const counts = [formatCount(slides, 'slide'), formatCount(charts, 'chart'), `${notes} with notes`, formatSize(bytes)]
  say(`  wrote ${counts.join(', ')}, in ${seconds} s`)
}
