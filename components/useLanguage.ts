import { type ComputedRef, computed } from 'vue'
import { type Language, languageOf } from '../src/chart/words/language.ts'
import { configs, useSlideContext } from './slidev-client.js'

/** The language of a component: its own `lang`, else the slide's, else the deck's. */
export default function useLanguage(own: () => string | undefined): ComputedRef<Language> {
  const { $frontmatter, $nav } = useSlideContext()
  const deck = (): unknown => $nav.value.slides[0]?.meta.slide.frontmatter['lang'] ?? configs.htmlAttrs?.['lang']
  return computed(() => {
    const tag = own() ?? $frontmatter['lang'] ?? deck()
    return languageOf(typeof tag === 'string' ? tag : undefined)
  })
}
