import type { Theme } from './drawing.ts'

/** What to do when the colour scheme, the canvas's size or the slide's scale has changed, and right before printing. */
export interface Reactions {
  readonly scheme: () => void
  readonly size: () => void
  readonly print: () => void
}

/** Watches what a canvas cannot see by itself; returns the function that stops watching. */
export function onSurroundings(canvas: HTMLCanvasElement, { scheme, size, print }: Reactions): () => void {
  const root = document.documentElement
  const classes = new MutationObserver(scheme)
  classes.observe(root, { attributes: true, attributeFilter: ['class'] })
  // The slide is scaled by a CSS transform, which shows only in the size of the slide's container.
  const sizes = new ResizeObserver(size)
  for (const element of [canvas, canvas.closest('.slidev-slide-container') ?? root]) sizes.observe(element)
  window.addEventListener('beforeprint', print)
  return () => {
    classes.disconnect()
    sizes.disconnect()
    window.removeEventListener('beforeprint', print)
  }
}

/** Reads the colours and fonts of the slide from its CSS variables. */
export function readTheme(element: Element): Theme {
  const style = getComputedStyle(element)
  const variable = (name: string): string => style.getPropertyValue(`--essaydeck-${name}`).trim()
  return {
    ink: variable('ink'),
    soft: variable('soft'),
    line: variable('line'),
    paper: variable('paper'),
    blue: variable('blue'),
    grey: variable('bar'),
    highlight: variable('vermilion'),
    highlightText: variable('vermilion-text'),
    fonts: variable('sans'),
  }
}

/** Width and height of the box that holds an element, in CSS pixels, whatever the slide's scale. */
export function sizeOf({ parentElement }: HTMLElement): [width: number, height: number] {
  return [parentElement?.clientWidth ?? 0, parentElement?.clientHeight ?? 0]
}

/** Device pixels per CSS pixel of an element, the slide's scale included, so that the canvas is sharp. */
export function pixelRatioOf(element: HTMLElement): number {
  const scale = element.offsetWidth === 0 ? 1 : element.getBoundingClientRect().width / element.offsetWidth
  return Math.min(6, Math.max(1, Math.round(scale * window.devicePixelRatio * 100) / 100))
}

/** Whether the page is Slidev's print view, where nothing may move. */
export function isPrinting(): boolean {
  const route = [location.pathname, location.hash.replace(/\?.*$/, '')]
  return route.some((part) => /\/print\/?$/.test(part)) || document.documentElement.classList.contains('print')
}

/** Whether the person at the screen has asked for less motion. */
export function prefersStillness(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches
}
