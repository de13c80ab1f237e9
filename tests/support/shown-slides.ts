import type { Deck, Slide } from '../../src/deck/model.ts'

/** What a slide of the print page shows below its head, and what the presenter reads, without white space. */
export interface ShownSlide {
  readonly shown: string
  readonly note: string
}

/** Reads every slide of the print page. Runs inside the browser, so it refers to nothing outside itself. */
export function readShownSlides(): ShownSlide[] {
  interface Route {
    readonly meta: { readonly slide: { readonly noteHTML: string } }
  }
  interface Context {
    readonly nav?: { readonly slides?: readonly Route[] }
  }
  const app = document.querySelector('#app') as unknown as {
    readonly __vue_app__: { readonly _context: { readonly provides: Record<PropertyKey, Context | null | undefined> } }
  }
  const { provides } = app.__vue_app__._context
  const slidev = Reflect.ownKeys(provides).map((key) => provides[key])
  const routes = slidev.flatMap((context) => context?.nav?.slides ?? [])
  const notes = routes.map(({ meta }) => {
    const page = new DOMParser().parseFromString(meta.slide.noteHTML, 'text/html')
    return page.body.textContent
  })
  const slides = [...document.querySelectorAll('.print-slide-container')]
  return slides.map((slide, index) => {
    const body = slide.querySelector('.essaydeck-body, .essaydeck-section-text, .essaydeck-cover-text')
    return { shown: (body?.textContent ?? '').replace(/\s+/g, ''), note: (notes[index] ?? '').replace(/\s+/g, '') }
  })
}

/** The texts that each slide of a deck must show, without white space. */
export function plannedTexts(deck: Deck): readonly string[] {
  return deck.slides.map((slide) => [slide.title, ...bodyTexts(slide)].join('').replaceAll(/\s+/gu, ''))
}

function bodyTexts(slide: Slide): readonly string[] {
  switch (slide.kind) {
    case 'cover':
      return [slide.subtitle ?? '', ...slide.points]
    case 'agenda':
      return slide.items
    case 'section':
      return [slide.lead ?? '']
    case 'points':
      return slide.points
    case 'table':
      return [...slide.table.rows.flat(), excerptText(slide.excerpt)]
    case 'code':
      return [slide.code, excerptText(slide.excerpt)]
    case 'quote':
      return [slide.quote, slide.by ?? '']
    case 'picture':
      return [slide.picture.caption ?? '']
    case 'formula':
    case 'chart':
    case 'timeline':
    case 'figure':
    case 'sources':
      throw new Error(`what a slide of kind ${slide.kind} shows is no text`)
  }
}

function excerptText(excerpt: { readonly shown: number; readonly all: number } | undefined): string {
  return excerpt === undefined ? '' : `1–${excerpt.shown} / ${excerpt.all}`
}
