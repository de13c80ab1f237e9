import type { Datasets } from '../../chart/select/choose.ts'

/** What converting a slide must know beside its text. */
export interface Context {
  readonly datasets: Datasets
  /** BCP 47 tag of the slide. */
  readonly tag: string
  /** The deck's folder, from which pictures are found. */
  readonly folder: string
}
