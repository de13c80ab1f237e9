import { type ComputedRef, type InjectionKey, computed, inject, onUnmounted, provide, shallowReactive } from 'vue'
import type { Sourced } from '../src/chart/words/source.ts'

type Giver = () => readonly Sourced[]

const FOOT: InjectionKey<Map<symbol, Giver>> = Symbol('foot-sources')

/** Lets what stands on a slide hand its sources to the slide's foot, which names each once. */
export default function useFootSources(): ComputedRef<readonly Sourced[]> {
  const givers = shallowReactive(new Map<symbol, Giver>())
  provide(FOOT, givers)
  return computed(() => [...givers.values()].flatMap((give) => give()))
}

/** Hands sources to the foot of the slide around; false where a slide, of another layout, has none. */
export function giveToFoot(give: Giver): boolean {
  const givers = inject(FOOT, undefined)
  if (givers === undefined) return false
  const key = Symbol('giver')
  givers.set(key, give)
  onUnmounted(() => givers.delete(key))
  return true
}
