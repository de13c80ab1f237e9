import { cauchy } from './cauchy.ts'
import { descartes } from './descartes.ts'
import { fermat } from './fermat.ts'
import { galois } from './galois.ts'
import { lagrange } from './lagrange.ts'
import { laplace } from './laplace.ts'
import { poincare } from './poincare.ts'
import type { Picture } from './model.ts'

/** Every picture by the name that front matter has for it (`picture: galois`), each made of mathematics from France. */
export const PICTURES = {
  laplace,
  galois,
  poincare,
  cauchy,
  descartes,
  lagrange,
  fermat,
} as const satisfies Readonly<Record<string, () => Picture>>

export type PictureName = keyof typeof PICTURES

/** The sections' pictures, in order; from the seventh on they begin again. */
const OF_SECTIONS: readonly PictureName[] = ['laplace', 'galois', 'poincare', 'cauchy', 'descartes', 'lagrange']

/** The picture of a section by its number; of one without a number, none. */
export function pictureOfSection(number: string | number | undefined): PictureName | 'none' {
  const index = Number(number) - 1
  if (!Number.isInteger(index) || index < 0) return 'none'
  return OF_SECTIONS[index % OF_SECTIONS.length] ?? 'none'
}

/** Whether front matter names a picture. */
export function isPictureName(name: unknown): name is PictureName {
  return typeof name === 'string' && Object.hasOwn(PICTURES, name)
}

/** The names of all pictures. */
export function pictureNames(): PictureName[] {
  return Object.keys(PICTURES) as PictureName[]
}
