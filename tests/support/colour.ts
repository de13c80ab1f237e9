/** Red, green and blue from 0 to 1. */
export type Triple = readonly [number, number, number]

/** A colour as sRGB has it, and how much of what is below it covers. */
export interface Colour {
  readonly parts: Triple
  readonly alpha: number
}

/** Reads `#rrggbb` and what a browser computes: `rgb(…)` or `rgba(…)`. Throws at anything else. */
export function parseColour(css: string): Colour {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/iu.exec(css)
  const numbers = hex?.slice(1).map((part) => parseInt(part, 16)) ?? numbersIn(css)
  const [red, green, blue, alpha = 1] = numbers
  if (red === undefined || green === undefined || blue === undefined) throw new Error(`no colour is read from “${css}”`)
  return { parts: [red / 255, green / 255, blue / 255], alpha }
}

function numbersIn(css: string): number[] {
  return /^rgba?\(([\d., ]+)\)$/u.exec(css)?.[1]?.split(',').map(Number) ?? []
}

/** What is seen where a colour, itself only so opaque, lies on another that is opaque. */
export function blend({ parts, alpha }: Colour, under: Colour): Colour {
  const mix = (index: 0 | 1 | 2): number => parts[index] * alpha + under.parts[index] * (1 - alpha)
  return { parts: [mix(0), mix(1), mix(2)], alpha: 1 }
}

/** Linear light, as IEC 61966-2-1 defines it for sRGB. */
export function linearOf({ parts }: Colour): Triple {
  const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
  return [linear(parts[0]), linear(parts[1]), linear(parts[2])]
}

/** The contrast ratio of two opaque colours, from 1 to 21 (WCAG 2.2, “contrast ratio”). */
export function contrastOf(one: Colour, other: Colour): number {
  const [darker, lighter] = [luminanceOf(one), luminanceOf(other)].toSorted((a, b) => a - b)
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05)
}

function luminanceOf(colour: Colour): number {
  const [red, green, blue] = linearOf(colour)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
