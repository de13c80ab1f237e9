import { type ComputedRef, computed, getCurrentInstance, useAttrs } from 'vue'
import { checkAttributes } from '../src/chart/select/attributes.ts'
import type { Message } from '../src/message/message.ts'

/** What is wrong with the attributes that an author gave a component and that are none of its own. */
export default function useAttributeCheck(component: string): ComputedRef<Message[]> {
  const given = useAttrs()
  const known = propsOf(getCurrentInstance()?.type)
  return computed(() => checkAttributes(component, Object.keys(given), known))
}

/** The props that a compiled component declares. */
function propsOf(component: unknown): string[] {
  const { props } = component as { readonly props?: Readonly<Record<string, unknown>> }
  return Object.keys(props ?? {})
}
