import type { Nodes, PhrasingContent, RootContent } from 'mdast'
import { type EditedText, applyEdits } from './edited-text.ts'

/** `漢字《かんじ》`, and where it is not clear what is read so, `｜お手紙《てがみ》`: as Aozora Bunko writes readings (https://www.aozora.gr.jp/annotation/). */
const READING = /(｜?)([^｜《》\s]{1,20})《([\p{Script=Hiragana}\p{Script=Katakana}ー・]+)》/gu

/** Sets readings of Japanese, which only stand above their characters in print, in brackets behind them. */
export function bracketReadings(before: EditedText): EditedText {
  const edits = Array.from(before.text.matchAll(READING)).flatMap(
    ({ 0: whole, 1: bar = '', 3: reading = '', index }) => {
      const end = index + whole.length
      const open = end - reading.length - 2
      return [
        ...(bar === '' ? [] : [{ start: index, end: index + 1, replacement: '' }]),
        { start: open, end: open + 1, replacement: '（' },
        { start: end - 1, end, replacement: '）' },
      ]
    },
  )
  return applyEdits(before, edits)
}

const TAG = /^<(\/?)(ruby|rb|rt|rp)>$/iu

/** The same for `<ruby>漢字<rt>かんじ</rt></ruby>` in Markdown, where it is the only way to write a reading. */
export function readRuby(node: RootContent): RootContent {
  return inside(node) as RootContent
}

function inside(node: Nodes): Nodes {
  if (!('children' in node)) return node
  const children = node.children.map(inside) as PhrasingContent[]
  const isRuby = (tag: RegExp): boolean => children.some((child) => child.type === 'html' && tag.test(child.value))
  if (!isRuby(/^<rt>$/iu) || !isRuby(/^<\/ruby>$/iu)) return { ...node, children } as Nodes
  return { ...node, children: withBrackets(children) } as Nodes
}

function withBrackets(children: readonly PhrasingContent[]): PhrasingContent[] {
  let isFallback = false
  return children.flatMap((child): PhrasingContent[] => {
    const [tag, close, name] = (child.type === 'html' ? TAG.exec(child.value) : null) ?? []
    if (tag === undefined) return isFallback ? [] : [child]
    if (name?.toLowerCase() === 'rp') isFallback = close === ''
    if (name?.toLowerCase() !== 'rt') return []
    return [{ ...child, type: 'text', value: close === '' ? '（' : '）' }]
  })
}
