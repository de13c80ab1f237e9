/** How a thing is called, what it shows (nothing for mere decoration), and its place in pixels where the layout's is not its own. */
export interface DrawnShape {
  readonly name: string
  readonly alternative: string | undefined
  readonly decorative: boolean
  readonly box: { readonly x: number; readonly y: number; readonly w: number; readonly h: number } | undefined
}
