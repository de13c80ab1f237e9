import { type ComputedRef, computed } from 'vue'
import { useSlideContext } from './slidev-client.js'

/** The title of the slide that a component stands on, as plain text. */
export default function useSlideTitle(): ComputedRef<string | undefined> {
  const { $nav, $page } = useSlideContext()
  return computed(() =>
    $nav.value.slides.find(({ no }) => no === $page.value)?.meta.slide.title?.replaceAll(/\\(?=[^\w\s])/gu, ''),
  )
}
