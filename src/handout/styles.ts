import type { DeckInfo } from '../export/site/deck-info.ts'
import { GAP, type HandoutStyle, LINE, type PageSize, columnsOf, pageSize, roomHeight, slideWidth } from './form.ts'
import type { PageNumbers } from './placement.ts'
import { handoutWords } from './words.ts'

/** CSS pixels to a millimetre. */
const PIXELS = 96 / 25.4

/** The styles of a handout's page: paper, running titles, frames and the type of the notes. `sections` are the running titles. */
export function handoutStyles(deck: DeckInfo, style: HandoutStyle, sections: readonly string[]): string {
  const size = pageSize(style)
  const width = slideWidth(style)
  const scale = (width * PIXELS) / deck.width
  return [
    pageRules(deck, size, sections),
    BASE,
    `#handout-cover { min-height: ${roomHeight(size) - 1}mm }`,
    contentsRules(deck, style),
    frameRules(deck, width, scale),
    typeRules(deck),
    formRules(style, { width, height: (width * deck.height) / deck.width }),
    style.inkSaving ? INK_SAVING : '',
  ].join('\n')
}

/** The styles that give the pages of a part the numbers that they have in the whole. */
export function numberingStyles({ lang }: DeckInfo, { first, total }: PageNumbers): string {
  const foot = handoutWords(lang)
    .page('counter(page)', quoted(String(total)))
    .join(' ')
  return `@page { @bottom-right { content: ${foot} } }
${COVER_PAGE}
@page :first { counter-set: page ${first} }`
}

function pageRules(
  { title, lang }: DeckInfo,
  { width, height, margin }: PageSize,
  sections: readonly string[],
): string {
  const { top, right, bottom, left } = margin
  const foot = handoutWords(lang).page('counter(page)', 'counter(pages)').join(' ')
  const small = 'font: 8pt var(--essaydeck-sans); color: #58544a'
  const running = sections.map(
    (section, index) => `@page handout-section-${index} { @top-right { content: ${quoted(section)}; ${small} } }`,
  )
  return `@page { size: ${width}mm ${height}mm; margin: ${top}mm ${right}mm ${bottom}mm ${left}mm;
  @top-left { content: ${quoted(title)}; ${small} }
  @bottom-right { content: ${foot}; ${small} } }
${COVER_PAGE}
${running.join('\n')}
${sections.map((_, index) => `.handout-section-${index} { page: handout-section-${index} }`).join('\n')}`
}

/** After what other pages have: Chromium goes by the order of such rules. */
const COVER_PAGE = '@page handout-cover { @top-left { content: none } @bottom-right { content: none } }'

/** A string of CSS. */
function quoted(text: string): string {
  return `"${text.replaceAll(/["\\\n]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `)}"`
}

/** Paper is white around dark slides too. Nothing here reaches into a slide: its text inherits from the page what it inherits in the deck. */
const BASE = `
html { color-scheme: light !important }
html, body { height: auto !important; overflow: visible !important; background: #fff !important }
#handout { --handout-soft: #58544a; --handout-line: #b9b6ad }
:where(#handout) > section, .handout-unit > h3, .handout-notes { font: 400 10.5pt/1.5 var(--essaydeck-serif); color: #1b1a17 }
#handout-cover { page: handout-cover; break-after: page; display: flex; flex-direction: column; justify-content: center }
#handout-cover h1 { font: 600 30pt/1.2 var(--essaydeck-serif); margin: 0 0 5mm; text-wrap: balance }
#handout-cover .subtitle { font-size: 14pt; margin: 0 0 12mm; color: var(--handout-soft) }
#handout-cover ul { list-style: none; margin: 0; padding: 0; font: 11pt/1.7 var(--essaydeck-sans) }
#handout-cover .address { margin-top: 18mm; font: 9pt var(--essaydeck-sans); display: flex; flex-direction: column; gap: 3mm }
#handout-cover .address img { width: 28mm; height: 28mm }
#handout > section a, .handout-notes a { color: inherit; text-decoration: none }
.handout-notes a, #handout-cover .address a { text-decoration: underline; text-decoration-thickness: .5pt; text-underline-offset: 2pt; overflow-wrap: anywhere }
#handout > section > h2 { font: 600 16pt/1.3 var(--essaydeck-serif); margin: 0 0 6mm }
#handout-contents { break-after: page }
#handout-contents ol { list-style: none; margin: 0; padding: 0; font: 9.5pt/1.45 var(--essaydeck-sans) }
#handout-contents li { break-inside: avoid; padding: .6mm 0 .6mm 6mm }
#handout-contents .part { padding-left: 0; padding-top: 2.2mm; font-weight: 600 }
#handout-contents .part { break-after: avoid }
#handout-contents a { display: flex; gap: 4mm; justify-content: space-between }
#handout-contents b { font-weight: inherit; font-variant-numeric: tabular-nums; min-width: 8mm; text-align: right }
#handout-sources { break-before: page; font: 8.5pt/1.45 var(--essaydeck-sans) }
#handout-sources h3 { font: 600 9.5pt/1.4 var(--essaydeck-sans); margin: 4mm 0 1mm; break-after: avoid }
#handout-sources .short { break-inside: avoid }
#handout-sources ul { list-style: none; margin: 0; padding: 0 }
#handout-sources li { padding: .5mm 0 .5mm 6mm; text-indent: -6mm; break-inside: avoid }
#handout-sources b { font-weight: 600 } #handout-sources span { color: var(--handout-soft) }
#handout-sources q { quotes: none; font-family: var(--essaydeck-serif); font-size: 9pt }`

/**
 * Contained, since a page that has anything wider than its paper in it is shrunk as a whole, what is clipped too (Chromium 156).
 * What is positioned is painted after what is not, and text is copied in the order in which it is painted: notes are, as slides.
 */
function frameRules({ width, height }: DeckInfo, millimetres: number, scale: number): string {
  return `.handout-frame { width: ${millimetres.toFixed(3)}mm; height: ${((millimetres * height) / width).toFixed(3)}mm; contain: strict; break-inside: avoid }
.handout-unit > * { position: relative }
.handout-frame::after { content: ''; position: absolute; inset: 0; border: .5pt solid #b9b6ad; z-index: 1 }
.handout-frame > .print-slide-container { transform: scale(${scale.toFixed(5)}); transform-origin: 0 0; break-after: auto !important; position: absolute; inset: 0 auto auto 0 }`
}

/** Chinese and Japanese paragraphs are indented by two characters and one, and set without ragged edges. */
function typeRules({ lang = 'en' }: DeckInfo): string {
  const han = /^(?:zh|ja)/iu.test(lang)
  const paragraph = han
    ? `margin: 0; text-indent: ${/^zh/iu.test(lang) ? 2 : 1}em; text-align: justify; line-break: strict; text-spacing-trim: normal`
    : 'margin: 0 0 .6em; hyphens: auto; text-wrap: pretty'
  return `.handout-notes { orphans: 2; widows: 2 ${han ? '; line-height: 1.75' : ''} }
.handout-notes p { ${paragraph} }
.handout-notes ul, .handout-notes ol { margin: .3em 0 .6em; padding-left: 1.4em } .handout-notes ul { list-style: '– ' } .handout-notes ol { list-style: decimal }
.handout-notes li p { text-indent: 0; margin: 0 }
.handout-notes strong { font-weight: 600 } .handout-notes h4 { font: 600 10pt/1.4 var(--essaydeck-sans); margin: .8em 0 .2em; break-after: avoid }
.handout-notes table { border-collapse: collapse; font: 8.5pt/1.4 var(--essaydeck-sans); margin: .6em 0 } .handout-notes th, .handout-notes td { border-bottom: .4pt solid var(--handout-line); padding: .8mm 3mm .8mm 0; text-align: left; font-weight: 400; vertical-align: top } .handout-notes th { font-weight: 600 }
.handout-notes tr { break-inside: avoid }
.handout-notes pre { font: 8pt/1.4 'Fira Code', monospace; white-space: pre-wrap; overflow-wrap: anywhere; margin: .6em 0; padding-left: 3mm; border-left: .8pt solid var(--handout-line) }
.handout-notes code { font-family: 'Fira Code', monospace; font-size: .86em } .handout-notes blockquote { margin: .6em 0 .6em 4mm; font-style: normal; color: var(--handout-soft) }
.handout-unit > h3 { font: 600 11pt/1.35 var(--essaydeck-sans); margin: 0 0 1.5mm; break-after: avoid }`
}

interface Frame {
  readonly width: number
  readonly height: number
}

function formRules(style: HandoutStyle, frame: Frame): string {
  const room = roomHeight(pageSize(style))
  const beside = `.handout-unit { display: grid; grid-template-columns: ${frame.width}mm 1fr; gap: ${GAP}mm; align-items: start }`
  switch (style.form) {
    case '1':
      return `.handout-unit { break-before: page } .handout-unit:first-child { break-before: auto }
${style.landscape ? beside : '.handout-frame { margin-bottom: 7mm }'}`
    case '2':
      return `${beside} .handout-unit { min-height: ${(room - GAP) / 2 - 1}mm; padding-bottom: ${GAP / 2}mm }
.handout-unit:has(.handout-line) { break-inside: avoid }
.handout-notes { font-size: 9.5pt } ${LINES}`
    case '3':
      return `${beside} .handout-unit { height: ${room / 3 - 0.5}mm; break-inside: avoid } ${LINES}`
    case '6': {
      const columns = columnsOf(style)
      const gap = (room * columns) / 6 - frame.height - 1
      return `#handout-slides { display: grid; grid-template-columns: repeat(${columns}, ${frame.width}mm); gap: ${gap.toFixed(2)}mm ${GAP}mm; align-content: start }
.handout-unit { break-inside: avoid } .handout-notes { display: none }`
    }
    case 'notes':
      return `${beside} .handout-unit { grid-template-rows: auto 1fr; row-gap: 0; margin-bottom: 7mm }
.handout-frame { grid-row: 1 / span 2; margin-top: 1mm } .handout-unit > .handout-notes { grid-column: 2 } .handout-unit > h3 { grid-column: 2 }
.handout-unit.handout-part { break-before: page } .handout-unit.handout-part:first-child { break-before: auto }
.handout-unit.handout-part > h3 { font: 600 15pt/1.3 var(--essaydeck-serif) }`
  }
}

const LINES = `.handout-line { display: block; height: ${LINE}mm; border-bottom: .5pt solid var(--handout-line) }`

/** Contents that are a little too long for their page are set smaller; across, they stand in two columns. */
function contentsRules({ slides }: DeckInfo, style: HandoutStyle): string {
  if (style.landscape) return '#handout-contents ol { columns: 2; column-gap: 14mm }'
  const parts = slides.filter(({ layout }) => layout === 'section').length
  const room = roomHeight(pageSize(style)) - 15
  const fits = (entry: number, part: number): boolean => slides.length * entry + parts * part <= room
  if (fits(6.1, 1.7) || !fits(4.8, 1.2)) return ''
  return `#handout-contents ol { font-size: 8.5pt; line-height: 1.4 } #handout-contents li { padding-block: .3mm }
#handout-contents .part { padding-top: 1.4mm }`
}

/** Paper white in place of tints, and words and outlines in place of filled sections. */
const INK_SAVING = `.print-slide-container { --essaydeck-paper: #fff; --essaydeck-tint: #fff; --essaydeck-section: #fff; --essaydeck-section-ink: #1b1a17; --essaydeck-section-soft: #58544a; --essaydeck-section-number: #2a45b5; --essaydeck-section-picture: #9aa6d8; --essaydeck-section-accent: #a32310 }`
