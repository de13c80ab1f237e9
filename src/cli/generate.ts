import { generateDeck } from '../generate/generate.ts'
import { NETWORK } from '../generate/pictures/fetch.ts'
import { writeGenerated } from '../generate/write.ts'
import { writePictures } from '../generate/pictures/write-pictures.ts'
import { writeData } from '../generate/write-data.ts'
import { describeChanges } from './changes.ts'
import { formatCount } from './format.ts'
import { lengthOf } from './length.ts'
import { report, say } from './report.ts'

export interface GenerateCommand {
  readonly data?: string
  readonly out: string
  readonly repair: boolean
  readonly slides?: number
  readonly minutes?: number
  readonly fetchPictures: boolean
  readonly force: boolean
  readonly dryRun: boolean
}

/** `essaydeck generate ESSAY`: writes the deck's Markdown, unless that would overwrite edits by hand. */
export async function generateCommand(essay: string, options: GenerateCommand): Promise<void> {
  const { value, messages } = await generateDeck({
    essay,
    deck: options.out,
    data: options.data,
    repair: options.repair,
    length: lengthOf(options),
    network: options.fetchPictures ? NETWORK : undefined,
  })
  report(messages)
  if (value === undefined) return
  if (options.dryRun) {
    say(await describeChanges(options.out, value.text, [...value.data.keys(), ...value.pictures.keys()]))
    return
  }
  const written = await writeGenerated(options.out, value.text, { force: options.force, onEdits: 'refuse' })
  report(written.messages)
  if (written.outcome === 'written') report(await writeData(value.data))
  if (written.outcome !== 'refused') report(await writePictures(value.pictures))
  const slides = formatCount(value.deck.slides.length, 'slide')
  if (written.outcome === 'written') say(`${options.out}: wrote ${slides}`)
  if (written.outcome === 'unchanged') say(`${options.out}: unchanged, ${slides}`)
}
