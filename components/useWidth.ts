import { type Ref, onBeforeUnmount, onMounted, ref } from 'vue'

/** The width of the text on a slide, before anything is measured. */
const USUAL = 848

/** The width of an element in CSS pixels, whatever the slide's scale. */
export default function useWidth(element: Readonly<Ref<HTMLElement | null>>): Ref<number> {
  const width = ref(USUAL)
  let observer: ResizeObserver | undefined
  const measure = (): void => {
    const measured = element.value?.clientWidth ?? 0
    if (measured > 0) width.value = measured
  }
  onMounted(() => {
    if (element.value === null) return
    measure()
    observer = new ResizeObserver(measure)
    observer.observe(element.value)
  })
  onBeforeUnmount(() => observer?.disconnect())
  return width
}
