import path from 'node:path'
import { error, hasErrors, type Message, type Result } from '../../message/message.ts'
import { checkFolder, checkTarget } from '../check-target.ts'
import type { PageOutput } from '../output.ts'
import { checkPage } from '../print/check-page.ts'
import type { PrintPage } from '../print/print-page.ts'
import { type SeenFont, seenFonts, uniteFonts } from '../print/seen-fonts.ts'
import type { DeckInfo } from '../site/deck-info.ts'
import { captureSlides, type PictureFormat } from './capture-slides.ts'
import { foreignFonts } from './foreign-fonts.ts'
import { earlierPictures, pictureNames } from './picture-names.ts'

/** Pictures to make: `width` is in pixels, `deck` what their names begin with. */
export interface PicturesStyle {
  readonly format: PictureFormat
  readonly width: number
  readonly deck: string
  /** Whether fonts that are not the deck’s are told; a PDF of the same export tells more of them. */
  readonly tellsFonts: boolean
}

/**
 * A picture of each slide, or click step, in a folder; those of an earlier export are removed from it, and nothing else is. A
 * place that is called as a picture is, is the file of the only one.
 */
export function picturesOutput(out: string, style: PicturesStyle): PageOutput<Taken> {
  const place = path.resolve(out)
  const ending = `.${style.format}`
  const isFile = path.extname(place).toLowerCase() === ending
  return {
    kind: style.format,
    from: 'page',
    out,
    width: style.width,
    check: () => (isFile ? checkTarget(place, ending) : checkFolder(place)),
    print: (opened, job) => takePictures(opened, job.deck, style),
    async finish(parts, deck) {
      const pictures = parts.flatMap((part) => part.pictures)
      if (isFile && pictures.length !== 1) return { value: undefined, messages: [manyPictures(place, pictures.length)] }
      const steps = parts.flatMap((part) => part.steps)
      const names = pictureNames(style.deck, steps, deck.total ?? deck.slides.length)
      const files = pictures.map((data, index) => ({
        file: isFile ? place : path.join(place, `${names[index] ?? ''}${ending}`),
        data,
      }))
      const stale = isFile ? [] : await earlierPictures(place, style.deck, ending)
      const charts = parts.reduce((sum, part) => sum + part.charts, 0)
      const messages = foreignFonts(uniteFonts(parts.map(({ fonts }) => fonts)), deck)
      return { value: { files, stale, pages: files.length, charts }, messages }
    },
  }
}

/** What was taken from a page; `fonts` are those that are to be told. */
interface Taken {
  readonly fonts: readonly SeenFont[]
  readonly pictures: readonly Uint8Array[]
  /** The slide on each. */
  readonly steps: readonly number[]
  readonly charts: number
}

/** Pictures of all that the page shows; whatever it complains of is an error, and then there are none. */
async function takePictures(
  { page, state, watch }: PrintPage,
  deck: DeckInfo,
  { format, tellsFonts }: PicturesStyle,
): Promise<Result<Taken | undefined>> {
  const messages = [...watch.messages(), ...checkPage(state, deck)]
  if (hasErrors(messages)) return { value: undefined, messages }
  const fonts = tellsFonts ? await seenFonts(page) : []
  const all = state.steps.map((_, index) => index)
  const pictures = await captureSlides(page, all, format)
  const late = watch.messages()
  if (late.length > 0) return { value: undefined, messages: late }
  return { value: { pictures, fonts, steps: state.steps, charts: state.charts.length }, messages }
}

function manyPictures(file: string, count: number): Message {
  return error('export/many-pictures', `there are ${count} pictures, and this is the name of one`, {
    place: { file },
    remedy: 'Name a folder for them, or take one slide with --range.',
  })
}
