import { type ComputedRef, computed, onMounted, onUnmounted, shallowRef } from 'vue'
import { type ClicksInfo, useSlideContext } from './slidev-client.js'

/** How many of some marks are shown: with `reveal` one more at each of Slidev's clicks, else all. */
export default function useReveal(reveal: () => boolean, count: () => number): ComputedRef<number> {
  const { $clicksContext } = useSlideContext()
  const key = Symbol('reveal')
  const clicks = shallowRef<ClicksInfo>()
  onMounted(() => {
    if (!reveal() || count() === 0) return
    clicks.value = $clicksContext.calculateSince('+1', count())
    $clicksContext.register(key, clicks.value)
  })
  onUnmounted(() => {
    $clicksContext.unregister(key)
  })
  return computed(() => {
    if (!reveal()) return count()
    return Math.max(0, Math.min(count(), (clicks.value?.currentOffset.value ?? -1) + 1))
  })
}
