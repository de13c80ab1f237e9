import type library from 'pptxgenjs'

/**
 * The library's types by a way that holds for both readings of its package: a bundler finds the class as its default export,
 * Node's own resolution a namespace with the class in it.
 */
type Class = typeof library extends { default: infer Inner } ? Inner : typeof library
/** Makes presentations. */
export type PptxClass = Class extends abstract new () => infer Instance ? new () => Instance : never
/** A presentation that is being made. */
export type Pptx = InstanceType<PptxClass>
export type Slide = ReturnType<Pptx['addSlide']>
export type TextProps = Exclude<Parameters<Slide['addText']>[0], string>[number]
export type TextOptions = NonNullable<Parameters<Slide['addText']>[1]>
export type ShapeName = Parameters<Slide['addShape']>[0]
export type ShapeProps = NonNullable<Parameters<Slide['addShape']>[1]>
export type TableCell = Parameters<Slide['addTable']>[0][number][number]
export type MasterProps = Parameters<Pptx['defineSlideMaster']>[0]

/** Loads the library, which only this export needs. */
export async function loadLibrary(): Promise<PptxClass> {
  const loaded: unknown = (await import('pptxgenjs')).default
  return loaded as PptxClass
}
