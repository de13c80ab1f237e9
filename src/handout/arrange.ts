import type { HandoutMarkup } from './markup.ts'

/** What the page is made into: the parts, and the part of the talk that each slide belongs to, for the running title. */
export interface Arrangement extends HandoutMarkup {
  readonly form: string
  readonly styles: string
  /** The number of the slide that each picture shows: once, or once for each click step. */
  readonly steps: readonly number[]
  /** The numbers of the slides, in the order of their notes, classes and headings. */
  readonly numbers: readonly number[]
  /** A class for each slide's unit. */
  readonly classes: readonly string[]
  /** A heading for each slide's notes where the slide itself is too small to be read; empty for none. */
  readonly headings: readonly string[]
}

/** Which parts of a handout are shown: cover and contents, slides, sources. */
export interface ShownParts {
  readonly front: boolean
  readonly slides: boolean
  readonly back: boolean
}

/** What is written when it is known where the slides stand; `elsewhere` is what addresses of slides on other pages begin with. */
export interface Filling {
  readonly contents: string
  readonly styles: string
  readonly elsewhere: string
}

/** Shows parts of an arranged handout, and hides the others; tells whether any is there. Runs inside the browser, as `arrangeHandout` does. */
export function showHandout({ front, slides, back }: ShownParts): boolean {
  const parts = { cover: front, contents: front, slides, sources: back }
  const found = Object.entries(parts).map(([id, isShown]) => {
    const part = document.querySelector<HTMLElement>(`#handout-${id}`)
    if (isShown) part?.style.removeProperty('display')
    else part?.style.setProperty('display', 'none', 'important')
    return isShown && part !== null
  })
  return found.includes(true)
}

/** Completes an arranged handout. Runs inside the browser, as `arrangeHandout` does. */
export function fillHandout({ contents, styles, elsewhere }: Filling): void {
  const part = document.querySelector('#handout-contents')
  if (part !== null) part.innerHTML = contents
  document.head.append(Object.assign(document.createElement('style'), { textContent: styles }))
  for (const link of document.querySelectorAll('a[href^="#handout-slide-"]')) {
    const id = link.getAttribute('href')?.slice(1) ?? ''
    if (document.getElementById(id) === null)
      link.setAttribute('href', `${elsewhere}${id.slice('handout-slide-'.length)}`)
  }
}

/**
 * Makes the print page of a deck a handout: moves each slide into a frame, puts its notes beside it (beside its last click step, where those are printed), and the parts around
 * them. Runs inside the browser, so it refers to nothing outside itself.
 */
export function arrangeHandout(parts: Arrangement): void {
  const part = (id: string, html: string): HTMLElement => {
    const element = document.createElement('section')
    element.id = `handout-${id}`
    element.innerHTML = html
    return element
  }
  const slides = [...document.querySelectorAll<HTMLElement>('.print-slide-container')]
  const units = slides.map((slide, index) => {
    const unit = document.createElement('article')
    const no = parts.steps[index] ?? index + 1
    const at = parts.numbers.indexOf(no)
    const isFirst = parts.steps[index - 1] !== no
    const isLast = parts.steps[index + 1] !== no
    if (isFirst) unit.id = `handout-slide-${no}`
    // What is told of a text's fonts names its slide: of notes as of slides.
    unit.dataset['slidevNo'] = String(no)
    unit.className = `handout-unit ${parts.classes[at] ?? ''}`
    const frame = document.createElement('div')
    frame.className = 'handout-frame'
    frame.append(slide)
    const notes = document.createElement('div')
    notes.className = 'handout-notes'
    notes.innerHTML = isLast ? (parts.notes[at] ?? '') : ''
    const heading = document.createElement('h3')
    heading.textContent = isFirst ? (parts.headings[at] ?? '') : ''
    unit.append(frame, ...(heading.textContent === '' ? [] : [heading]), notes)
    return unit
  })
  const root = document.createElement('main')
  root.id = 'handout'
  root.dataset['form'] = parts.form
  const body = document.createElement('div')
  body.id = 'handout-slides'
  body.append(...units)
  root.append(part('cover', parts.cover), part('contents', parts.contents), body)
  if (parts.sources !== '') root.append(part('sources', parts.sources))
  for (const other of document.body.children)
    if (other instanceof HTMLElement) other.style.setProperty('display', 'none', 'important')
  document.body.append(root)
  const styles = document.createElement('style')
  styles.textContent = parts.styles
  document.head.append(styles)
}
