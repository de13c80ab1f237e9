import { type Colour, type Palette, SCHEME, isThemeColour } from '../page/colours.ts'
import type { Paragraph, StyledRun, TextItem } from '../page/items.ts'
import { isWide } from '../page/measure.ts'
import { withoutForbidden } from '../package/xml.ts'
import { FONTS } from './fonts.ts'
import type { TextOptions, TextProps } from './library.ts'
import { inches } from './units.ts'

/** What text needs to know of its slide: its colours, its language as PowerPoint knows it, and which slides of the deck there are, for links. */
export interface TextSetting {
  readonly palette: Palette
  readonly lang: string
  readonly numbers: readonly number[]
}

/** A bullet that the repair of the package takes away again, so that the line goes on below its item's text. */
export const NO_BULLET = '200B'
const BULLET = '2013'

/** A text box, with the options of its box and the runs of its paragraphs. */
export function textBox(item: TextItem, setting: TextSetting): { runs: TextProps[]; options: TextOptions } {
  const { box, anchor = 'top', role, fill } = item
  return {
    runs: paragraphRuns(item.paragraphs, setting),
    options: {
      ...inches(box),
      margin: 0,
      valign: anchor,
      wrap: item.unbroken !== true,
      ...(role === undefined ? { isTextBox: true } : { placeholder: role, fit: 'shrink' as const }),
      ...(fill !== undefined && { fill: { color: colourOf(fill, setting.palette) } }),
    },
  }
}

/** The runs of some paragraphs; the last run of each ends its line. */
export function paragraphRuns(paragraphs: readonly Paragraph[], setting: TextSetting): TextProps[] {
  return paragraphs.flatMap((paragraph, index) => {
    const look = paragraphOptions(paragraphs, index)
    const runs = paragraph.runs.length === 0 ? [{ text: '' }] : paragraph.runs
    return runs.map((run, place): TextProps => ({
      text: withoutForbidden(run.text),
      options: {
        ...runOptions(run, paragraph, setting),
        ...look.all,
        ...(place === 0 && look.first),
        ...(place === runs.length - 1 && index < paragraphs.length - 1 && { breakLine: true }),
        ...(place > 0 && run.broken === true && { softBreakBefore: true }),
      },
    }))
  })
}

/** The height of a line in its font: of Chinese about 1.3 times its size, of Latin 1.17. */
function naturalLeading({ runs }: Paragraph): number {
  return runs.some(({ text }) => isWide(text)) ? 1.3 : 1.17
}

interface Look {
  readonly all: TextOptions
  readonly first: TextOptions
}

/** A space of nothing is said too: else that of the layout would hold. */
const NOTHING = 0.01

function paragraphOptions(paragraphs: readonly Paragraph[], index: number): Look {
  const paragraph = paragraphs[index]
  if (paragraph === undefined) return { all: {}, first: {} }
  const { before = 0, after = 0, leading, align = 'left', level = 0 } = paragraph
  return {
    all: {
      align,
      lineSpacingMultiple: Math.round((leading / naturalLeading(paragraph)) * 100) / 100,
      paraSpaceBefore: index === 0 ? NOTHING : Math.max(NOTHING, before),
      paraSpaceAfter: Math.max(NOTHING, after),
      ...(level > 0 && { indentLevel: level }),
    },
    first: bulletOf(paragraphs, index),
  }
}

function bulletOf(paragraphs: readonly Paragraph[], index: number): TextOptions {
  const { indent = 0, mark, level = 0 } = paragraphs[index] ?? {}
  if (indent === 0) return {}
  const step = indent / (level + 1)
  if (mark === undefined) return { bullet: { characterCode: NO_BULLET, indent: step } }
  if (mark === 'bullet') return { bullet: { characterCode: BULLET, indent: step } }
  return {
    bullet: {
      type: 'number',
      style: 'arabicPeriod',
      numberStartAt: mark - countedBefore(paragraphs, index),
      indent: step,
    },
  }
}

/** How many items of the same list stand before an item, so that all of them name the same first number. */
function countedBefore(paragraphs: readonly Paragraph[], index: number): number {
  const own = paragraphs[index]
  const before = paragraphs[index - 1]
  if (own === undefined || before === undefined || typeof own.mark !== 'number') return 0
  const goesOn = before.level === own.level && before.mark === own.mark - 1
  return goesOn ? 1 + countedBefore(paragraphs, index - 1) : 0
}

function runOptions(run: StyledRun, paragraph: Paragraph, setting: TextSetting): TextOptions {
  const { colour = paragraph.colour ?? 'ink', size = paragraph.size } = run
  const font = run.code === true ? 'code' : (run.font ?? paragraph.font ?? 'sans')
  // Chinese has no italics.
  const [italic, stressed] = isWide(run.text) ? [false, run.italic === true] : [run.italic === true, false]
  const bold = (run.bold ?? paragraph.bold ?? false) || stressed
  return {
    fontSize: Math.round(size * 10) / 10,
    lang: setting.lang,
    color: colourOf(colour, setting.palette),
    ...(font !== 'sans' && { fontFace: font === 'serif' ? '+mj-lt' : FONTS.code }),
    ...(bold && { bold: true }),
    ...(italic && { italic: true }),
    ...(run.strike === true && { strike: true }),
    ...(run.underline === true && { underline: { style: 'sng' as const } }),
    ...(run.script === 'sub' && { subscript: true }),
    ...(run.script === 'super' && { superscript: true }),
    ...linkOptions(run, setting),
  }
}

function linkOptions({ link }: StyledRun, { numbers, palette }: TextSetting): TextOptions {
  if (link === undefined) return {}
  const color = colourOf('blue', palette)
  if (!link.startsWith('#')) return { hyperlink: { url: link }, color }
  const slide = numbers.indexOf(Number(link.slice(1))) + 1
  return slide >= 1 ? { hyperlink: { slide }, color } : {}
}

/** A colour as the library takes it: one of the theme by its name, any other by its value. */
export function colourOf(colour: Colour, palette: Palette): string {
  return isThemeColour(colour) ? SCHEME[colour] : palette[colour].toUpperCase()
}
