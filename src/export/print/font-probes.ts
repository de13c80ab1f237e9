/** An element on a slide whose text is asked for its fonts; `list` is how it is set, by all that decides which font draws a character. */
export interface FontProbe {
  readonly slide: number
  readonly list: string
}

/** The attribute that marks them, in the order of the probes. */
export const PROBE = 'data-essaydeck-probe'

/**
 * Marks enough elements on the slides to see every character once as it is set: the same characters in the same list of fonts are
 * drawn in the same fonts. Of the lists in `whole`, marks every element. Runs inside the browser, so it refers to nothing
 * outside itself.
 */
export function markFontProbes({
  attribute,
  whole,
}: {
  readonly attribute: string
  readonly whole: readonly string[]
}): FontProbe[] {
  for (const marked of document.querySelectorAll(`[${attribute}]`)) marked.removeAttribute(attribute)
  const known = new Map<string, Set<string>>()
  const lists = new Map<Element, string | undefined>()
  const listOf = (element: Element): string | undefined => {
    if (!element.checkVisibility()) return undefined
    const { fontFamily, fontStyle, fontWeight, fontStretch, fontVariant, textTransform } = getComputedStyle(element)
    const language = element.closest('[lang]')?.getAttribute('lang') ?? ''
    return [fontFamily, fontStyle, fontWeight, fontStretch, fontVariant, textTransform, language].join(' ')
  }
  const isNew = (list: string, text: string): boolean => {
    const characters = known.get(list) ?? new Set()
    known.set(list, characters)
    const before = characters.size
    for (const character of text) characters.add(character)
    return characters.size > before
  }

  const found = new Map<Element, FontProbe>()
  for (const slide of document.querySelectorAll('[data-slidev-no]')) {
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
    while (walker.nextNode() !== null) {
      const { nodeValue, parentElement: parent } = walker.currentNode
      const text = (nodeValue ?? '').trim()
      if (text === '' || parent === null || parent.closest('[data-slidev-no]') !== slide) continue
      if (!lists.has(parent)) lists.set(parent, listOf(parent))
      const list = lists.get(parent)
      if (list === undefined || !(whole.length > 0 ? whole.includes(list) : isNew(list, text))) continue
      found.set(parent, { slide: Number(slide.getAttribute('data-slidev-no')), list })
      parent.setAttribute(attribute, '')
    }
  }
  // As a query finds them: in the order of the page.
  return [...document.querySelectorAll(`[${attribute}]`)].flatMap((element) => found.get(element) ?? [])
}
