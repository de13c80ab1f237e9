import type { Block, BlockOf } from '../content/model.ts'
import type { Box, Item, TextItem } from './items.ts'
import { LAYOUTS } from './block-layouts.ts'
import { textHeight } from './measure.ts'
import { type BlockLayout, DENSITIES, type Density, type Height, type Setting, type TextKind } from './setting.ts'
import { isText, textParagraphs } from './text-blocks.ts'

/** Blocks that stand below one another: text in one box, or one block of another kind. */
type Group = readonly BlockOf<TextKind>[] | Exclude<Block, BlockOf<TextKind>>

/** How a stack is set. */
export interface StackOptions extends Omit<Setting, 'density'> {
  readonly densities?: readonly Density[]
  /** Whether what does not fill the box stands in its middle. */
  readonly centred?: boolean
  /** Whether the first text is the slide's body, in PowerPoint's outline. */
  readonly body?: boolean
  readonly gap?: number
}

/** What is in a stack, the size that it was set in, and the height that it takes of its box. */
export interface Stack {
  readonly items: readonly Item[]
  readonly size: number
  readonly height: number
}

const GAP = 14

/** Sets blocks below one another in a box: in the largest size that fits, charts and pictures in what the text leaves. */
export function stackBlocks(blocks: readonly Block[], box: Box, options: StackOptions): Stack {
  const groups = groupText(blocks)
  const { densities = DENSITIES, gap = GAP } = options
  const fitting = densities.find((density) => fits(groups, box, { ...options, density }, gap))
  const density = fitting ?? densities.at(-1) ?? { size: 20, leading: 1.4, gap: 8 }
  const setting = { ...options, density, gap }
  const heights = groupHeights(groups, box, setting)
  const height = sum(heights) + gap * Math.max(0, groups.length - 1)
  return { items: placeGroups(groups, box, { ...setting, heights, height }), size: density.size, height }
}

function groupHeights(groups: readonly Group[], box: Box, setting: Setting & { readonly gap: number }): number[] {
  const room = box.h - setting.gap * Math.max(0, groups.length - 1)
  return shareHeight(
    groups.map((group) => groupHeight(group, box.w, setting)),
    room,
  )
}

function groupText(blocks: readonly Block[]): Group[] {
  return blocks.reduce<Group[]>((groups, block) => {
    if (!isText(block)) return [...groups, block]
    const last = groups.at(-1)
    return isTexts(last) ? [...groups.slice(0, -1), [...last, block]] : [...groups, [block]]
  }, [])
}

function isTexts(group: Group | undefined): group is readonly BlockOf<TextKind>[] {
  return Array.isArray(group)
}

function fits(groups: readonly Group[], box: Box, setting: Setting, gap: number): boolean {
  const least = groups.map((group) => groupHeight(group, box.w, setting).least)
  return sum(least) + gap * Math.max(0, groups.length - 1) <= box.h
}

function groupHeight(group: Group, width: number, setting: Setting): Height {
  if (isTexts(group)) {
    const height = textHeight(textParagraphs(group, setting), width)
    return { least: height, most: height }
  }
  return layoutOf(group).height(group, width, setting)
}

function layoutOf<Shown extends Exclude<Block, BlockOf<TextKind>>>(block: Shown): BlockLayout<Shown> {
  return LAYOUTS[block.kind] as unknown as BlockLayout<Shown>
}

interface Placing extends Setting {
  readonly centred?: boolean
  readonly body?: boolean
  readonly gap: number
  readonly heights: readonly number[]
  readonly height: number
}

function placeGroups(groups: readonly Group[], box: Box, setting: Placing): Item[] {
  const { gap, heights, height } = setting
  const top = box.y + (setting.centred === true ? Math.max(0, (box.h - height) / 2) : 0)
  const firstText = groups.findIndex(isTexts)
  return groups.flatMap((group, index) => {
    const y = top + sum(heights.slice(0, index)) + gap * index
    const own = { x: box.x, y, w: box.w, h: heights[index] ?? 0 }
    if (!isTexts(group)) return [...layoutOf(group).place(group, own, setting)]
    const last = index === groups.length - 1 && setting.centred !== true
    const room = last ? { ...own, h: Math.max(own.h, box.y + box.h - y) } : own
    return [placeText(group, room, { ...setting, body: setting.body === true && index === firstText })]
  })
}

function placeText(
  group: readonly BlockOf<TextKind>[],
  box: Box,
  setting: Setting & { readonly body: boolean },
): TextItem {
  const paragraphs = textParagraphs(group, setting)
  return { kind: 'text', name: 'Text', box, paragraphs, ...(setting.body && { role: 'body' as const }) }
}

/** Gives each its least height, and what is left to those that make use of more; where it is too little, each gives up its part. */
export function shareHeight(heights: readonly Height[], room: number): number[] {
  const least = sum(heights.map((height) => height.least))
  if (least >= room) return heights.map((height) => (height.least * room) / (least || 1))
  const wanted = sum(heights.map((height) => height.most - height.least))
  const part = wanted === 0 ? 0 : Math.min(1, (room - least) / wanted)
  return heights.map((height) => height.least + (height.most - height.least) * part)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
