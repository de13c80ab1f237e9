import { type ShallowRef, onBeforeUnmount, onMounted } from 'vue'

/** Text size and the gap above and below each point, in pixels, and line height. */
export interface Density {
  readonly size: number
  readonly leading: number
  readonly gap: number
}

/** The largest first. */
const DENSITIES: readonly Density[] = [
  { size: 26, leading: 1.45, gap: 15 },
  { size: 24, leading: 1.45, gap: 12 },
  { size: 23, leading: 1.42, gap: 10 },
  { size: 22, leading: 1.4, gap: 8 },
  { size: 21, leading: 1.4, gap: 10 },
  { size: 20, leading: 1.4, gap: 12 },
  { size: 20, leading: 1.4, gap: 7 },
  { size: 20, leading: 1.36, gap: 3 },
  // Only for what is too much at 20 px: smaller, before anything is cut off.
  { size: 18, leading: 1.32, gap: 3 },
  { size: 17, leading: 1.3, gap: 2 },
]

/**
 * Sets the text inside an element as large as fits its height, and sets it anew when fonts arrive or the slide is shown; with
 * `part`, a selector, only that part of it is set, whatever stands beside.
 */
export default function useDensity(
  element: Readonly<ShallowRef<HTMLElement | null>>,
  part?: string,
  densities: readonly Density[] = DENSITIES,
): void {
  const text = (): HTMLElement | null =>
    part === undefined ? element.value : (element.value?.querySelector<HTMLElement>(part) ?? null)
  let fitted = ''
  const fit = (): void => {
    const found = text()
    fitText(found, densities)
    fitted = roomOf(found)
  }
  // An observer tells at once how large an element is: for that nothing is set again.
  const observer =
    typeof ResizeObserver === 'undefined'
      ? undefined
      : new ResizeObserver(() => {
          if (roomOf(text()) !== fitted) fit()
        })
  onMounted(() => {
    if (element.value !== null) observer?.observe(element.value)
    document.fonts.addEventListener('loadingdone', fit)
    fit()
  })
  onBeforeUnmount(() => {
    observer?.disconnect()
    document.fonts.removeEventListener('loadingdone', fit)
  })
}

function roomOf(element: HTMLElement | null): string {
  return `${element?.clientWidth ?? 0} ${element?.clientHeight ?? 0}`
}

function fitText(element: HTMLElement | null, densities: readonly Density[]): void {
  if (element === null || element.clientHeight === 0) return
  for (const { size, leading, gap } of densities) {
    element.style.setProperty('--points-size', `${size}px`)
    element.style.setProperty('--points-leading', String(leading))
    element.style.setProperty('--points-gap', `${gap}px`)
    if (element.scrollHeight <= element.clientHeight) return
  }
}
