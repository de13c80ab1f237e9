import { type ComputedRef, computed } from 'vue'
import type { Choice } from '../src/chart/select/choose.ts'
import type { Language } from '../src/chart/words/language.ts'
import type { Message } from '../src/message/message.ts'
import useAttributeCheck from './useAttributeCheck.ts'
import useLanguage from './useLanguage.ts'

/**
 * What a component shows of the data, in which language: the value, or messages in its place, those about attributes that it
 * does not know among them.
 */
export default function useChoice<T>(
  component: string,
  lang: () => string | undefined,
  choose: (language: Language) => Choice<T>,
): {
  readonly language: ComputedRef<Language>
  readonly value: ComputedRef<T | undefined>
  readonly messages: ComputedRef<readonly Message[]>
} {
  const unknown = useAttributeCheck(component)
  const language = useLanguage(lang)
  const choice = computed(() => choose(language.value))
  const messages = computed(() => [...unknown.value, ...('messages' in choice.value ? choice.value.messages : [])])
  const value = computed(() => ('value' in choice.value ? choice.value.value : undefined))
  return { language, value, messages }
}
