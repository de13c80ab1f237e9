/** Something wrong with the shape of a slide, in words that name the element and the numbers. */
export interface Flaw {
  readonly slide: number
  readonly what: string
}

/** The smallest text, in pixels, by the first selector that the element or something around it matches; 20 elsewhere. */
const SMALL_TEXT: readonly (readonly [string, number])[] = [
  ['.essaydeck-foot, .data-chart-source, .data-chart-notes, .essaydeck-sources .essaydeck-body', 14],
  ['.essaydeck-head', 15],
  ['small', 16],
]

/** What to hand to `findFlaws` when it runs in the browser. */
export const LIMITS = { smallText: SMALL_TEXT, text: 20, titleLines: 2 }

/**
 * Measures every slide of the print page. Runs inside the browser, so it refers to nothing outside itself.
 * A line of text counts as high as four fifths of its font: boxes of lines overlap by design.
 */
export function findFlaws(limits: typeof LIMITS): Flaw[] {
  interface Line {
    readonly element: Element
    readonly text: string
    readonly left: number
    readonly right: number
    readonly top: number
    readonly bottom: number
  }
  const SLACK = 1.5
  const name = (element: Element): string => {
    const text = element.textContent.trim().replace(/\s+/g, ' ').slice(0, 40)
    const classes = [...element.classList].map((one) => `.${one}`).join('')
    return `${element.localName}${classes}${text === '' ? '' : ` “${text}”`}`
  }
  const isShown = (element: Element): boolean => {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      const style = getComputedStyle(at)
      // For screen readers only.
      if (style.position === 'absolute' && style.clipPath === 'inset(50%)') return false
      if (at.matches('.fourier-series, .math-picture, .katex-mathml')) return false
    }
    return true
  }
  const linesOf = (element: Element): Line[] => {
    const size = parseFloat(getComputedStyle(element).fontSize)
    return [...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? '').trim() !== '')
      .flatMap((node) => {
        const range = document.createRange()
        range.selectNodeContents(node)
        return [...range.getClientRects()].map(({ left, right, top, bottom }) => {
          const middle = (top + bottom) / 2
          const text = (node.nodeValue ?? '').trim().slice(0, 30)
          return { element, text, left, right, top: middle - size * 0.4, bottom: middle + size * 0.4 }
        })
      })
      .filter(({ left, right }) => right - left > 0.5)
  }
  const px = (value: number): string => `${Math.round(value * 10) / 10}`

  const outside = (slide: Element, elements: readonly Element[]): string[] => {
    const page = slide.getBoundingClientRect()
    const past = (element: Element): number => {
      const box = element.getBoundingClientRect()
      if (box.width === 0 || box.height === 0) return 0
      return Math.max(page.left - box.left, box.right - page.right, page.top - box.top, box.bottom - page.bottom)
    }
    // What is inside an element that leaves the slide goes with it.
    return elements
      .filter((element) => past(element) > SLACK && past(element.parentElement ?? element) <= SLACK)
      .map((element) => `${name(element)} leaves the slide by ${px(past(element))} px`)
  }
  const overlaps = (lines: readonly Line[]): string[] =>
    lines.flatMap((one, index) =>
      lines.slice(index + 1).flatMap((other) => {
        if (one.element === other.element) return []
        const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left)
        const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
        if (wide <= SLACK || high <= SLACK) return []
        return [`“${one.text}” and “${other.text}” overlap by ${px(wide)} × ${px(high)} px`]
      }),
    )
  const clipped = (lines: readonly Line[]): string[] => {
    const found = lines.flatMap((line) => {
      for (
        let at: Element | null = line.element;
        at !== null && !at.matches('.print-slide-container');
        at = at.parentElement
      ) {
        const isBody = at.matches('.essaydeck-body') && line.element.closest('.data-chart-source') === null
        if (getComputedStyle(at).overflow === 'visible' && !isBody) continue
        const box = at.getBoundingClientRect()
        const past = Math.max(
          box.left - line.left,
          line.right - box.right,
          box.top - line.top,
          line.bottom - box.bottom,
        )
        if (past > SLACK) return [{ past, line, box: at }]
      }
      return []
    })
    const boxes = [...new Set(found.map(({ box }) => box))]
    return boxes.flatMap((box) => {
      const group = found.filter((one) => one.box === box).toSorted((a, b) => b.past - a.past)
      return group.slice(0, 1).map(({ line, past }) => {
        const others = group.length > 1 ? `, as do ${group.length - 1} others` : ''
        return `“${line.text}” goes ${px(past)} px beyond .${box.classList.value}${others}`
      })
    })
  }
  const tooSmall = (elements: readonly Element[]): string[] =>
    elements.flatMap((element) => {
      const size = parseFloat(getComputedStyle(element).fontSize)
      const least = limits.smallText.find(([selector]) => element.closest(selector) !== null)?.[1] ?? limits.text
      return size < least - 0.01 ? [`${name(element)} is ${px(size)} px, less than ${least} px`] : []
    })
  const titleFlaws = (title: Element): string[] => {
    const walker = document.createTreeWalker(title, NodeFilter.SHOW_TEXT)
    const letters: { readonly letter: string; readonly bottom: number }[] = []
    while (walker.nextNode() !== null) {
      const node = walker.currentNode
      for (const [index, letter] of Array.from(node.nodeValue ?? '').entries()) {
        const range = document.createRange()
        if (index >= (node.nodeValue ?? '').length) continue
        range.setStart(node, index)
        range.setEnd(node, index + 1)
        const box = range.getBoundingClientRect()
        if (letter.trim() !== '' && box.height > 0) letters.push({ letter, bottom: box.bottom })
      }
    }
    const size = parseFloat(getComputedStyle(title).fontSize)
    const last = letters.at(-1)?.bottom ?? 0
    const breaks = letters.filter(
      ({ bottom }, index) => index > 0 && bottom - (letters[index - 1]?.bottom ?? 0) > size / 2,
    )
    const ending = letters.filter(
      ({ letter, bottom }) => Math.abs(bottom - last) < size / 2 && /\p{Letter}|\p{Number}/u.test(letter),
    )
    const isOrphan = breaks.length > 0 && ending.length === 1 && /\p{Script=Han}/u.test(ending[0]?.letter ?? '')
    return [
      ...(breaks.length + 1 > limits.titleLines ? [`the title ${name(title)} has ${breaks.length + 1} lines`] : []),
      ...(isOrphan ? [`the last line of the title ${name(title)} is a single character`] : []),
    ]
  }

  return [...document.querySelectorAll('.print-slide-container')].flatMap((slide, index) => {
    const elements = [...slide.querySelectorAll('.slidev-layout *')].filter(isShown)
    const texts = elements.filter((element) => linesOf(element).length > 0)
    const lines = texts.flatMap(linesOf)
    const flaws = [
      ...outside(slide, elements),
      ...overlaps(lines),
      ...clipped(lines),
      ...tooSmall(texts),
      ...[...slide.querySelectorAll('h1')].filter(isShown).flatMap(titleFlaws),
    ]
    return flaws.map((what) => ({ slide: index + 1, what }))
  })
}
