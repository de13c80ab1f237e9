/** A run of text and where it starts. */
export interface Segment {
  readonly text: string
  readonly index: number
}

const PAIRS: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“',
  '«': '»',
  '‹': '›',
  '「': '」',
  '『': '』',
  '"': '"',
}
const OPENER = new RegExp(`[${Object.keys(PAIRS).join('')}]`, 'u')
const LEADING_CLOSERS = /^\s*[”»›」』]+\s*/u

/**
 * Joins segments that a quotation runs across, so that no sentence starts or ends with a lone mark; a mark that follows its
 * sentence after a space (« Non. ») goes with it. A quotation that never closes joins nothing.
 */
export function joinQuotations(segments: readonly Segment[]): readonly Segment[] {
  const joined: Segment[] = []
  let open: string | undefined
  for (const [index, segment] of segments.entries()) {
    const last = joined.at(-1)
    if (last === undefined || open === undefined) joined.push(segment)
    else joined.splice(-1, 1, ...attach(last, segment, open))
    const pending = joined.at(-1)?.text ?? ''
    open = openMark(pending, segments.slice(index + 1))
  }
  return joined
}

/** Both as one; or as two where the second one only closes the quotation before it starts a sentence of its own. */
function attach(last: Segment, next: Segment, close: string): readonly Segment[] {
  const closers = LEADING_CLOSERS.exec(next.text)?.[0] ?? ''
  const rest = next.text.slice(closers.length)
  const whole = { text: last.text + next.text, index: last.index }
  if (!closers.includes(close) || rest === '' || !/^[\p{Lu}\p{N}\p{Script=Han}“„«「"]/u.test(rest)) return [whole]
  return [
    { text: last.text + closers, index: last.index },
    { text: rest, index: next.index + closers.length },
  ]
}

/** A straight mark after a letter or digit opens nothing: 5" is a measure. */
function opens(text: string, index: number): boolean {
  return text[index] !== '"' || !/[\p{L}\p{N}]$/u.test(text.slice(0, index))
}

/** The mark that a text still waits for, where the text after it has it. */
function openMark(text: string, after: readonly Segment[]): string | undefined {
  if (!OPENER.test(text)) return undefined
  let close: string | undefined
  for (const [index, character] of text.split('').entries()) {
    if (close === undefined) close = opens(text, index) ? PAIRS[character] : undefined
    else if (character === close || (close === '“' && character === '”')) close = undefined
  }
  if (close === undefined) return undefined
  return after.some((segment) => segment.text.includes(close)) ? close : undefined
}
