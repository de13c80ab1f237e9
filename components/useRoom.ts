import { type Ref, type ShallowRef, onBeforeUnmount, onMounted, ref } from 'vue'

/** The line above the bars, in pixels. */
const CAPTION = 24

/** The height that a chart has for its bars and notes, where the layout gives it the rest of the slide; else undefined. */
export default function useRoom(figure: Readonly<ShallowRef<HTMLElement | null>>): Ref<number | undefined> {
  const room = ref<number>()
  let observer: ResizeObserver | undefined
  onMounted(() => {
    const element = figure.value
    if (element === null || !element.matches('.essaydeck-chart .essaydeck-body > :last-child')) return
    observer = new ResizeObserver(() => {
      if (element.clientHeight > 0) room.value = element.clientHeight - CAPTION
    })
    observer.observe(element)
  })
  onBeforeUnmount(() => observer?.disconnect())
  return room
}
