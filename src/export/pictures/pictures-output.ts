import path from 'node:path'
import { error, hasErrors, type Message, type Result } from '../../message/message.ts'
import { checkFolder, checkTarget } from '../check-target.ts'
import type { PageOutput, Printed } from '../output.ts'
import { checkPage } from '../print/check-page.ts'
import type { PrintPage } from '../print/print-page.ts'
import { seenFonts } from '../print/seen-fonts.ts'
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
export function picturesOutput(out: string, style: PicturesStyle): PageOutput {
  const place = path.resolve(out)
  const ending = `.${style.format}`
  const isFile = path.extname(place).toLowerCase() === ending
  return {
    kind: style.format,
    from: 'page',
    out,
    width: style.width,
    check: () => (isFile ? checkTarget(place, ending) : checkFolder(place)),
    async print(opened, job) {
      const { value: taken, messages } = await takePictures(opened, job.deck, style)
      if (taken === undefined) return { value: undefined, messages }
      const { pictures, steps, charts } = taken
      if (isFile && pictures.length !== 1) return { value: undefined, messages: [manyPictures(place, pictures.length)] }
      const names = pictureNames(style.deck, steps, job.deck.total ?? job.deck.slides.length)
      const files = pictures.map((data, index) => ({
        file: isFile ? place : path.join(place, `${names[index] ?? ''}${ending}`),
        data,
      }))
      const finish: Printed['finish'] = async () => {
        const stale = isFile ? [] : await earlierPictures(place, style.deck, ending)
        return { value: { files, stale, pages: files.length, charts }, messages: [] }
      }
      return { value: { finish }, messages }
    },
  }
}

interface Taken {
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
  if (tellsFonts) messages.push(...foreignFonts(await seenFonts(page), deck))
  const all = state.steps.map((_, index) => index)
  const pictures = await captureSlides(page, all, format)
  const late = watch.messages()
  if (late.length > 0) return { value: undefined, messages: late }
  return { value: { pictures, steps: state.steps, charts: state.charts.length }, messages }
}

function manyPictures(file: string, count: number): Message {
  return error('export/many-pictures', `there are ${count} pictures, and this is the name of one`, {
    place: { file },
    remedy: 'Name a folder for them, or take one slide with --range.',
  })
}
