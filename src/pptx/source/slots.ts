/** The parts of a slide's text by the slot of the layout that they fill. */
export type Slots = ReadonlyMap<string, string>

const SLOT = /^::\s*([\w.:-]+?)\s*::\s*$/u
const FENCE = /^ {0,3}(`{3,}|~{3,})/u

/** Cuts a slide's Markdown at its `::name::` lines, those in code left alone; what stands before the first is "default". */
export function splitSlots(content: string): Slots {
  const slots = new Map<string, string[]>([['default', []]])
  let lines = slots.get('default') ?? []
  let fence: string | undefined
  for (const line of content.split('\n')) {
    fence = nextFence(line, fence)
    const name = fence === undefined ? SLOT.exec(line)?.[1] : undefined
    if (name === undefined) lines.push(line)
    else {
      lines = slots.get(name) ?? []
      slots.set(name, lines)
    }
  }
  return new Map([...slots].map(([name, text]) => [name, text.join('\n')]))
}

/** The fence that is open after a line: one that closes is at least as long as the one that opened. */
function nextFence(line: string, open: string | undefined): string | undefined {
  const mark = FENCE.exec(line)?.[1]
  if (mark === undefined) return open
  if (open === undefined) return mark
  return mark.startsWith(open) && line.trim() === mark ? undefined : open
}
