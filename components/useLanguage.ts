import { type ComputedRef, computed } from 'vue'
import { type Language, languageOf } from '../src/chart/words/language.ts'
import { configs, useSlideContext } from './slidev-client.js'

/** The language of a component: its own `lang`, else the slide's, else the deck's. */
export default function useLanguage(own: () => string | undefined): ComputedRef<Language> {
  const tag = useLanguageTag(own)
  return computed(() => languageOf(tag.value))
}

/** The same as a BCP 47 tag, for what Intl writes in any language. */
export function useLanguageTag(own: () => string | undefined): ComputedRef<string | undefined> {
  const { $frontmatter, $nav } = useSlideContext()
  const deck = (): unknown => $nav.value.slides[0]?.meta.slide.frontmatter['lang'] ?? configs.htmlAttrs?.['lang']
  return computed(() => {
    const tag = own() ?? $frontmatter['lang'] ?? deck()
    return typeof tag === 'string' ? tag : undefined
  })
}
