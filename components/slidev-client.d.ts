import type { DefineComponent, Ref } from 'vue'

/** A slide as Slidev's navigation knows it. */
export interface DeckSlide {
  readonly no: number
  readonly meta: {
    readonly layout?: string
    readonly slide: { readonly title?: string; readonly frontmatter: Readonly<Record<string, unknown>> }
  }
}

/** The part of a slide's context that our components read. */
export interface SlideContext {
  readonly $page: Ref<number>
  readonly $nav: Ref<{ readonly slides: readonly DeckSlide[]; readonly total: number }>
  readonly $frontmatter: Readonly<Record<string, unknown>>
}

export declare function useSlideContext(): SlideContext

export declare const configs: { readonly htmlAttrs?: Readonly<Record<string, string>> }

/** Renders the title of a slide, by its number, as inline Markdown. */
export declare const TitleRenderer: DefineComponent<{ no?: number | string }>
