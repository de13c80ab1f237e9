/** A character of a text, and where it stands: pixels from the top of the page. */
export interface Letter {
  readonly letter: string
  readonly top: number
  readonly bottom: number
}

/** A text that is painted as one: by an element itself, before or after it, or on a canvas. */
export interface ShownText {
  readonly kind: 'element' | 'pseudo' | 'canvas'
  readonly slide: number
  readonly name: string
  readonly text: string
  /** Whatever runs on in the same lines has the same block. */
  readonly block: number
  readonly isTitle: boolean
  readonly isSoft: boolean
  /** In pixels. */
  readonly size: number
  readonly weight: number
  readonly colour: string
  readonly opacity: number
  /** From the nearest to the first that is opaque. */
  readonly backgrounds: readonly string[]
  /** What the figure around a canvas says it highlights. */
  readonly highlight: string | undefined
  /** Of an element's text alone. */
  readonly letters: readonly Letter[]
}

/**
 * Reads the text of every slide of the print page; what `soft` selects is meant to stand back. Runs inside the browser, so it
 * refers to nothing outside itself. The charts are drawn once more, as they are for print, to be heard.
 */
export function readShownText(soft: string): ShownText[] {
  const slides = [...document.querySelectorAll('.print-slide-container')]
  const blocks = new Map<Element, number>()

  const nameOf = (element: Element): string => {
    const classes = [...element.classList].map((one) => `.${one}`).join('')
    return `${element.localName}${classes}`
  }
  const upwards = (element: Element): Element[] => {
    const found: Element[] = []
    for (let at: Element | null = element; at !== null; at = at.parentElement) found.push(at)
    return found
  }
  const isShown = (element: Element): boolean =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    upwards(element).every((at) => {
      const { position, clipPath } = getComputedStyle(at)
      const isForReaders = position === 'absolute' && clipPath === 'inset(50%)'
      return !isForReaders && !at.matches('.fourier-series, .math-picture, .katex-mathml')
    })
  const blockOf = (element: Element): number => {
    const isInline = (at: Element): boolean => ['inline', 'contents'].includes(getComputedStyle(at).display)
    const block = upwards(element).find((at) => !isInline(at)) ?? element
    return blocks.get(block) ?? (blocks.set(block, blocks.size), blocks.size - 1)
  }
  /** How opaque a text is, and what is below it down to the first opaque background. */
  const ground = (element: Element): Pick<ShownText, 'opacity' | 'backgrounds'> => {
    const styles = upwards(element).map((at) => getComputedStyle(at))
    const last = styles.findIndex(({ backgroundColor }) => backgroundColor.startsWith('rgb('))
    const above = last === -1 ? styles : styles.slice(0, last)
    const all = [
      ...above.map(({ backgroundColor }) => backgroundColor),
      styles[last]?.backgroundColor ?? 'rgb(255, 255, 255)',
    ]
    return {
      opacity: above.reduce((product, { opacity }) => product * Number(opacity), 1),
      backgrounds: all.filter((background) => background !== 'rgba(0, 0, 0, 0)'),
    }
  }
  const common = (element: Element, style: CSSStyleDeclaration) => ({
    slide: slides.findIndex((slide) => slide.contains(element)) + 1,
    name: nameOf(element),
    block: blockOf(element),
    isTitle: element.closest('h1') !== null,
    isSoft: element.closest(soft) !== null,
    size: parseFloat(style.fontSize),
    weight: Number(style.fontWeight),
    colour: style.color,
    highlight: undefined,
    letters: [],
    ...ground(element),
  })

  const lettersOf = (node: Node): Letter[] => {
    let offset = 0
    return Array.from(node.nodeValue ?? '').map((letter) => {
      const range = document.createRange()
      range.setStart(node, offset)
      range.setEnd(node, (offset += letter.length))
      const { top = 0, bottom = 0 } = [...range.getClientRects()].at(-1) ?? {}
      return { letter, top, bottom }
    })
  }
  /** The text nodes of a slide that are shown, in their order: a line runs on through inline elements. */
  const nodesOf = (slide: Element): { node: Node; element: Element }[] => {
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
    const nodes: { node: Node; element: Element }[] = []
    while (walker.nextNode() !== null) {
      const { currentNode: node } = walker
      const element = node.parentElement
      if (element !== null && shown.has(element) && node.nodeValue?.trim() !== '') nodes.push({ node, element })
    }
    return nodes
  }
  const elementTexts = (slide: Element): ShownText[] =>
    nodesOf(slide).map(({ node, element }) => ({
      ...common(element, getComputedStyle(element)),
      kind: 'element',
      text: (node.nodeValue ?? '').trim(),
      letters: lettersOf(node),
    }))
  const pseudoTexts = (element: Element): ShownText[] =>
    ['::before', '::after'].flatMap((pseudo) => {
      const style = getComputedStyle(element, pseudo)
      if (['none', 'normal', '""'].includes(style.content)) return []
      const all = common(element, style)
      const opacity = all.opacity * Number(style.opacity)
      return [{ ...all, kind: 'pseudo', name: all.name + pseudo, text: style.content, opacity }]
    })
  const canvasTexts = (): ShownText[] => {
    const heard: ShownText[] = []
    const { prototype } = CanvasRenderingContext2D
    const write = Object.getOwnPropertyDescriptor(prototype, 'fillText')?.value as typeof prototype.fillText
    prototype.fillText = function (text, ...rest) {
      const figure = this.canvas.closest('figure')
      const [, weight = '400', size = '0'] = /^(\d+ )?([\d.]+)px/u.exec(this.font) ?? []
      heard.push({
        ...common(this.canvas, getComputedStyle(this.canvas)),
        kind: 'canvas',
        text,
        colour: typeof this.fillStyle === 'string' ? this.fillStyle : 'a pattern',
        weight: Number(weight),
        size: Number(size),
        highlight: figure?.querySelector('.data-chart-highlight')?.textContent,
      })
      write.call(this, text, ...rest)
    }
    window.dispatchEvent(new Event('beforeprint'))
    prototype.fillText = write
    return heard
  }

  const shown = new Set(slides.flatMap((slide) => [...slide.querySelectorAll('.slidev-layout *')]).filter(isShown))
  return [...slides.flatMap(elementTexts), ...[...shown].flatMap(pseudoTexts), ...canvasTexts()]
}

/** The texts of each block together, in their order. */
export function groupByBlock(texts: readonly ShownText[]): ShownText[][] {
  const blocks = [...new Set(texts.map(({ block }) => block))]
  return blocks.map((one) => texts.filter(({ block }) => block === one))
}
