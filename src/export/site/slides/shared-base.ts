/** What slides need that are compiled apart from a build. */
export interface SharedBase {
  /** The modules that they may import, by their names. */
  readonly shared: readonly string[]
  /** The parts of Slidev's client that are not in it, by their place in `PARTS`. */
  readonly leftOut: readonly number[]
}
