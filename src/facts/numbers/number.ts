/** A number in a text: its value with its magnitude, and what it was written with. */
export interface NumberToken {
  readonly start: number
  readonly end: number
  readonly value: number
  /** The value without its magnitude: 1.5 of "1.5 million". */
  readonly coefficient: number
  /** 1 where none is written. */
  readonly magnitude: number
  /** Written as a fraction of a whole ("a third"): the value is in percent. */
  readonly fraction: boolean
  /** Whether digits, and not only words, make it. */
  readonly digits: boolean
  /** Whether it is written with a separator of thousands or decimals, as no year or name is. */
  readonly separated: boolean
  /** The upper end of a range in one word: 六七十, 七八. */
  readonly upTo?: number
  /** Vague by itself: 十几, a dozen or so. */
  readonly approx?: boolean
}

/** Finds the numbers of a text, from left to right. */
export type NumberReader = (text: string) => readonly NumberToken[]
