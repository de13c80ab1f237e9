import type { Box, Item } from './items.ts'
import type { Block, BlockOf } from '../content/model.ts'

/** Text size and the gap above and below each point, in pixels, and line height. */
export interface Density {
  readonly size: number
  readonly leading: number
  readonly gap: number
}

/** The largest first; those of the deck, and smaller ones before anything runs off the slide. */
export const DENSITIES: readonly Density[] = [
  { size: 26, leading: 1.45, gap: 15 },
  { size: 24, leading: 1.45, gap: 12 },
  { size: 23, leading: 1.42, gap: 10 },
  { size: 22, leading: 1.4, gap: 8 },
  { size: 21, leading: 1.4, gap: 8 },
  { size: 20, leading: 1.38, gap: 7 },
  { size: 18, leading: 1.32, gap: 4 },
  { size: 17, leading: 1.3, gap: 3 },
  { size: 16, leading: 1.3, gap: 3 },
  { size: 15, leading: 1.28, gap: 2 },
  { size: 14, leading: 1.26, gap: 2 },
  { size: 13, leading: 1.25, gap: 2 },
  { size: 12, leading: 1.25, gap: 1 },
  { size: 11, leading: 1.22, gap: 1 },
  { size: 10, leading: 1.22, gap: 1 },
  { size: 9, leading: 1.2, gap: 1 },
  { size: 8, leading: 1.2, gap: 0 },
  { size: 7, leading: 1.2, gap: 0 },
  { size: 6, leading: 1.15, gap: 0 },
]

/** The sizes up to one, for text that shall not be larger. */
export function upTo(size: number): Density[] {
  return DENSITIES.filter((density) => density.size <= size)
}

/** How a slide is set: its text's size, its title (which captions do not repeat) and its layout. */
export interface Setting {
  readonly density: Density
  readonly title: string
  readonly layout: string
}

/** The least height that something needs, and the most it makes use of. */
export interface Height {
  readonly least: number
  readonly most: number
}

/** How one kind of block takes its place. */
export interface BlockLayout<Shown extends Block> {
  readonly height: (block: Shown, width: number, setting: Setting) => Height
  readonly place: (block: Shown, box: Box, setting: Setting) => readonly Item[]
}

/** The layouts of all kinds but those that are text. */
export type BlockLayouts = { readonly [Kind in Exclude<Block['kind'], TextKind>]: BlockLayout<BlockOf<Kind>> }

/** The blocks that run on in one text box. */
export type TextKind = 'heading' | 'text' | 'list'
