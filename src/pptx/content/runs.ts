import { FORMULA } from '../source/formulas.ts'
import { type Markup, type MarkupElement, textIn } from '../source/markup.ts'
import { checkDirectives, checkHtml } from './html.ts'
import { type Finding, type Piece, type Run, notCarried } from './model.ts'

type Style = Omit<Run, 'text'>

/** The elements of HTML that only set text in another style. */
const STYLES: Readonly<Record<string, Style>> = {
  b: { bold: true },
  strong: { bold: true },
  em: { italic: true },
  i: { italic: true },
  cite: { italic: true },
  dfn: { italic: true },
  var: { italic: true },
  s: { strike: true },
  del: { strike: true },
  strike: { strike: true },
  u: { underline: true },
  ins: { underline: true },
  code: { code: true },
  kbd: { code: true },
  samp: { code: true },
  sub: { script: 'sub' },
  sup: { script: 'super' },
  small: {},
  mark: { bold: true },
  span: {},
  abbr: {},
  time: {},
  q: {},
}

/** The inline elements, beside those whose only effect is a style. */
const OTHERS = new Set(['a', 'br', 'wbr', FORMULA, 'Link', 'ruby', 'rt', 'rp', 'label', 'bdi', 'bdo'])

/** Whether an element stands within a line of text. */
export function isInline({ tag }: MarkupElement): boolean {
  return Object.hasOwn(STYLES, tag) || OTHERS.has(tag)
}

/** What a block is made of: the runs of some markup; what there is to say of them follows it. */
export function withRuns(nodes: readonly Markup[], make: (runs: readonly Run[]) => Piece[]): Piece[] {
  const parts = toRuns(nodes)
  const runs = parts.filter((part): part is Run => !('kind' in part))
  return [...make(tidyRuns(runs)), ...parts.filter((part): part is Finding => 'kind' in part)]
}

/** Inline markup as runs of text, with what cannot be carried beside them. */
export function toRuns(nodes: readonly Markup[], style: Style = {}): (Run | Finding)[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'text') return [{ ...style, text: node.text }]
    if (node.kind === 'expression') return [{ ...style, text: node.text }, expression(node.text)]
    return [...checkDirectives(node), ...elementRuns(node, style)]
  })
}

function elementRuns(element: MarkupElement, style: Style): (Run | Finding)[] {
  const { tag, attributes, children } = element
  if (tag === 'br') return [{ ...style, text: '', broken: true }]
  if (tag === 'wbr') return []
  if (tag === FORMULA) return [{ ...style, text: textIn(children), italic: true }, formula(textIn(children))]
  if (tag === 'a' || tag === 'Link') return linkRuns(element, style)
  const own = STYLES[tag]
  const quoted = tag === 'q' ? quoteMarks(children) : children
  return [...checkHtml(element), ...toRuns(quoted, { ...style, ...own }), ...title(attributes)]
}

/** A title that shows at a pointer is text of the deck all the same. */
function title({ title: text }: Readonly<Record<string, string>>): Finding[] {
  return text === undefined || text === ''
    ? []
    : [notCarried('html', `what shows at a pointer is left out: "${text}"`, text)]
}

function quoteMarks(children: readonly Markup[]): Markup[] {
  return [{ kind: 'text', text: '“' }, ...children, { kind: 'text', text: '”' }]
}

/** Of addresses only those are kept that lead out of the deck or to one of its slides. */
function linkRuns({ attributes, children }: MarkupElement, style: Style): (Run | Finding)[] {
  const address = attributes['href'] ?? attributes['to'] ?? ''
  const link = linkOf(address)
  const runs = toRuns(children, link === undefined ? style : { ...style, link })
  if (link !== undefined || address === '') return runs
  return [
    ...runs,
    notCarried('link', `the link to "${address}" is left out: it leads to no slide and no website`, address),
  ]
}

function linkOf(address: string): string | undefined {
  if (/^(?:https?:|mailto:)/iu.test(address)) return address
  const slide = /^\/?#?\/?(\d+)$/u.exec(address)?.[1]
  return slide === undefined ? undefined : `#${slide}`
}

/** That a formula is shown as it is written. */
export function formula(text: string): Finding {
  return notCarried('formula', `a formula is text in PowerPoint, as it is written: ${text}`, text)
}

function expression(text: string): Finding {
  return notCarried('expression', `only Vue can evaluate an expression; it stands as it is written: ${text}`, text)
}

/** Runs with white space as a browser folds it: one space, none at the ends of lines; neighbours of one style are one. */
export function tidyRuns(runs: readonly Run[]): Run[] {
  const folded = runs.map((run) => ({ ...run, text: run.text.replaceAll(/[ \t\r\n\f]+/gu, ' ') }))
  const joined = folded.reduce<Run[]>((done, run) => appendRun(done, run), [])
  const last = joined.at(-1)
  if (last === undefined) return []
  return [...joined.slice(0, -1), { ...last, text: last.text.trimEnd() }].filter(
    ({ text, broken }) => text !== '' || broken === true,
  )
}

function appendRun(done: readonly Run[], run: Run): Run[] {
  const last = done.at(-1)
  const afterSpace = last === undefined || last.text.endsWith(' ') || (last.text === '' && last.broken === true)
  const text = (afterSpace || run.broken === true) && run.text.startsWith(' ') ? run.text.slice(1) : run.text
  if (last !== undefined && run.broken !== true && sameStyle(last, run))
    return [...done.slice(0, -1), { ...last, text: last.text + text }]
  if (text === '' && run.broken !== true) return [...done]
  return [...done, { ...run, text }]
}

const FIELDS = ['bold', 'italic', 'strike', 'underline', 'code', 'script', 'link'] as const

function sameStyle(one: Run, other: Run): boolean {
  return FIELDS.every((field) => one[field] === other[field])
}

/** The text of some runs, a break as a line feed. */
export function plain(runs: readonly Run[]): string {
  return runs.map(({ text, broken }) => (broken === true ? `\n${text}` : text)).join('')
}
