import type { ResolvedSlidevOptions, SlideInfo as SlidevSlide } from '@slidev/types'
import { error, type Message } from '../../message/message.ts'
import type { DeckInfo } from './deck-info.ts'
import { readDeck } from './read-deck.ts'
import { shownPath } from './shown-path.ts'

type Source = Pick<ResolvedSlidevOptions, 'data' | 'utils' | 'userRoot'>

/** What Slidev passes over in silence, or only logs: a file to include that is not there, broken YAML, an unknown layout. */
export async function checkSource(options: Source): Promise<Message[]> {
  const layouts = await options.utils.getLayouts()
  return [
    ...checkIncludes(options),
    ...options.data.slides.flatMap(checkFrontMatter),
    ...checkLayouts(await readDeck(options), Object.keys(layouts)),
  ]
}

function checkIncludes({ data }: Source): Message[] {
  return Object.values(data.markdownFiles).flatMap((file) =>
    (file.errors ?? []).map(({ message, row }) =>
      error('export/slide-source', message, { place: { file: shownPath(file.filepath), line: row + 1 } }),
    ),
  )
}

/** YAML counts its lines from the one after the `---` that the slide starts with. */
function checkFrontMatter({ source }: SlidevSlide): Message[] {
  return (source.frontmatterDoc?.errors ?? []).map((problem) => {
    const line = source.start + 1 + (problem.linePos?.[0].line ?? 0)
    const text = `the front matter is not valid YAML: ${problem.message.split('\n')[0] ?? ''}`
    return error('export/slide-front-matter', text, { place: { file: shownPath(source.filepath), line } })
  })
}

function checkLayouts({ slides }: DeckInfo, layouts: readonly string[]): Message[] {
  return slides
    .filter((slide) => !layouts.includes(slide.layout))
    .map((slide) =>
      error('export/slide-layout', `slide ${slide.no} asks for the layout "${slide.layout}", which does not exist`, {
        place: { file: slide.file, line: slide.line, field: 'layout' },
        remedy: `Layouts there are: ${layouts.toSorted().join(', ')}.`,
      }),
    )
}
