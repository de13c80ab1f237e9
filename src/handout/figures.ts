import type { DataFile, Source } from '../../data/schema.ts'
import { listFigures } from '../chart/select/figures.ts'
import { languageOf, translate } from '../chart/words/language.ts'
import type { NamedDatasets } from '../datasets/read.ts'

/** One charted figure: what it is of, the value, who says so, and the essay's sentence where it is the essay. */
export interface ChartedFigure {
  readonly label: string
  readonly value: string
  readonly source: string
  readonly sentence?: string
}

/** The figures of one dataset on one slide. */
export interface SlideFigures {
  readonly slide: number
  readonly title: string
  readonly figures: readonly ChartedFigure[]
}

/** Which dataset is shown on which slide. */
export interface Shown {
  readonly slide: number
  readonly dataset: string
}

/** Every charted figure with its source, in the order of the slides; a dataset stands at the first slide that shows it. */
export function chartedFigures(
  shown: readonly Shown[],
  datasets: NamedDatasets,
  lang: string | undefined,
): SlideFigures[] {
  const first = new Map(shown.toReversed().map(({ slide, dataset }) => [dataset, slide]))
  return [...first]
    .toSorted(([, a], [, b]) => a - b)
    .flatMap(([name, slide]) => {
      const entry = datasets[name]
      if (entry === undefined || 'messages' in entry) return []
      const [group] = listFigures(datasets, name, languageOf(lang)).groups
      return group === undefined
        ? []
        : [{ slide, title: group.title, figures: withSentences(group.figures, entry, lang) }]
    })
}

function withSentences(
  figures: readonly ChartedFigure[],
  file: DataFile,
  lang: string | undefined,
): readonly ChartedFigure[] {
  const sources = sourcesOf(file)
  return figures.map((figure, index) => {
    const { essay } = sources[index] ?? {}
    return essay === undefined ? figure : { ...figure, sentence: translate(essay, languageOf(lang)) }
  })
}

/** In the order in which they are listed. */
function sourcesOf(file: DataFile): readonly Source[] {
  switch (file.kind) {
    case 'values':
      return file.dataset.rows.map(({ source }) => source)
    case 'timeline':
      return file.dataset.events.map(({ source }) => source)
    case 'companies':
      return file.dataset.companies.map(({ source }) => source)
    case 'people':
      return file.dataset.people.map(({ source }) => source)
    case 'investors':
      return file.dataset.investors.map(({ source }) => source)
  }
}
