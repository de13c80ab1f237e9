import { type ShallowRef, onMounted } from 'vue'
import phraseChunks from './phraseChunks.ts'

/** Lets the Chinese titles and points inside an element break only between phrases; CSS has no such rule for Chinese yet. */
export default function usePhraseBreaks(element: Readonly<ShallowRef<HTMLElement | null>>): void {
  onMounted(() => {
    for (const text of element.value?.querySelectorAll<HTMLElement>('h1, h1 + p, h2, li, blockquote p') ?? [])
      if (text.matches(':lang(zh)')) markBreaks(text)
  })
}

function markBreaks(element: HTMLElement): void {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const texts: Node[] = []
  while (walker.nextNode() !== null) texts.push(walker.currentNode)
  for (const text of texts) splitText(text)
  element.style.wordBreak = 'keep-all'
}

/** The first chunk stays in the node that Vue knows; the others follow it, each after a <wbr>. */
function splitText(text: Node): void {
  const [first = '', ...rest] = phraseChunks(text.nodeValue ?? '')
  text.nodeValue = first
  const parts = rest.flatMap((chunk) => [document.createElement('wbr'), document.createTextNode(chunk)])
  text.parentNode?.insertBefore(fragmentOf(parts), text.nextSibling)
}

function fragmentOf(nodes: readonly Node[]): DocumentFragment {
  const fragment = document.createDocumentFragment()
  fragment.append(...nodes)
  return fragment
}
