import { type Colour, type Triple, linearOf } from './colour.ts'

type Matrix = readonly [Triple, Triple, Triple]

/** How colours look to all eyes: in linear RGB, at full severity (Machado, Oliveira, Fernandes 2009, table 1). */
export const VISIONS = {
  'full colour vision': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Readonly<Record<string, Matrix>>

export type Vision = keyof typeof VISIONS

/** Linear sRGB to XYZ, and the white of D65 (IEC 61966-2-1). */
const XYZ: Matrix = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
]
const WHITE: Triple = [0.95047, 1, 1.08883]

/** How far apart two colours are to such eyes: ΔE of CIE 1976, where about 2 is just seen and black and white are 100. */
export function differenceOf(one: Colour, other: Colour, vision: Vision): number {
  const [a, b] = [labOf(seen(one, vision)), labOf(seen(other, vision))]
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
}

function seen(colour: Colour, vision: Vision): Triple {
  const [red, green, blue] = times(VISIONS[vision], linearOf(colour))
  const inside = (part: number): number => Math.min(1, Math.max(0, part))
  return [inside(red), inside(green), inside(blue)]
}

function labOf(linear: Triple): Triple {
  const xyz = times(XYZ, linear)
  const [x, y, z] = [root(xyz[0] / WHITE[0]), root(xyz[1] / WHITE[1]), root(xyz[2] / WHITE[2])]
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

/** The cube root, linear near black (CIE 15). */
function root(value: number): number {
  return value > 216 / 24389 ? Math.cbrt(value) : ((24389 / 27) * value + 16) / 116
}

function times(matrix: Matrix, vector: Triple): Triple {
  const row = ([a, b, c]: Triple): number => a * vector[0] + b * vector[1] + c * vector[2]
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])]
}
