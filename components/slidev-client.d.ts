import type { DefineComponent, Ref } from 'vue'

/** A slide as Slidev's navigation knows it. */
export interface DeckSlide {
  readonly no: number
  readonly meta: {
    readonly layout?: string
    readonly slide: { readonly title?: string; readonly frontmatter: Readonly<Record<string, unknown>> }
  }
}

/** A stretch of a slide's clicks: how many have come since it began, negative before. */
export interface ClicksInfo {
  readonly currentOffset: Readonly<Ref<number>>
}

/** The clicks of a slide, among which a component can have its own. */
export interface ClicksContext {
  calculateSince(at: string, size: number): ClicksInfo
  register(key: unknown, info: ClicksInfo): void
  unregister(key: unknown): void
}

/** The part of a slide's context that our components read. */
export interface SlideContext {
  readonly $page: Ref<number>
  readonly $nav: Ref<{ readonly slides: readonly DeckSlide[]; readonly total: number }>
  readonly $clicksContext: ClicksContext
  readonly $frontmatter: Readonly<Record<string, unknown>>
}

export declare function useSlideContext(): SlideContext

export declare const configs: { readonly htmlAttrs?: Readonly<Record<string, string>> }

/** Renders the title of a slide, by its number, as inline Markdown. */
export declare const TitleRenderer: DefineComponent<{ no?: number | string }>
