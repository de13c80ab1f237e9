import { createHash } from 'node:crypto'
import {
  PDFArray,
  type PDFContext,
  PDFDict,
  type PDFName,
  type PDFObject,
  PDFPageLeaf,
  PDFPageTree,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib'

/** Copies objects of one document into another, with all that they refer to. */
export interface ObjectCopier {
  /** What an object is called in the other document; it is copied there. */
  readonly refOf: (ref: PDFRef) => PDFRef
  /** A copy of an object as it stands in another one. */
  readonly copyOf: (object: PDFObject) => PDFObject
  /** Has an object of the other document stand for one of this, which is not copied. */
  readonly replace: (ref: PDFRef, by: PDFRef) => void
  /** Copies what was referred to so far. */
  readonly finish: () => void
}

/** Where from and where to; `streams` are those that are there already, by their content. Copied dictionaries are handed to `adapt`. */
interface Copying {
  readonly from: PDFContext
  readonly to: PDFContext
  readonly streams: Map<string, PDFRef>
  readonly adapt: (dict: PDFDict) => void
}

/** A copier for one document. A stream that is there already, such as a picture on many slides, is not copied once more. */
export function objectCopier({ from, to, streams, adapt }: Copying): ObjectCopier {
  const refs = new Map<PDFRef, PDFRef>()
  const pending: PDFRef[] = []

  const refOf = (ref: PDFRef): PDFRef => {
    const known = refs.get(ref)
    if (known !== undefined) return known
    const object = from.lookup(ref)
    const copy = object instanceof PDFRawStream ? streamRef(object) : to.nextRef()
    refs.set(ref, copy)
    if (!(object instanceof PDFRawStream)) pending.push(ref)
    return copy
  }

  const streamRef = (stream: PDFRawStream): PDFRef => {
    const copy = PDFRawStream.of(copyDict(stream.dict), stream.contents)
    const key = createHash('sha256').update(copy.dict.toString()).update(copy.contents).digest('base64')
    const ref = streams.get(key) ?? to.register(copy)
    streams.set(key, ref)
    return ref
  }

  const copyDict = (dict: PDFDict): PDFDict => {
    const copy = sameKind(dict, new Map(dict.entries().map(([key, value]) => [key, copyOf(value)])), to)
    adapt(copy)
    return copy
  }

  const copyOf = (object: PDFObject): PDFObject => {
    if (object instanceof PDFRef) return refOf(object)
    if (object instanceof PDFDict) return copyDict(object)
    if (!(object instanceof PDFArray)) return object
    const copy = PDFArray.withContext(to)
    for (const value of object.asArray()) copy.push(copyOf(value))
    return copy
  }

  const finish = (): void => {
    // It grows meanwhile.
    for (const ref of pending) {
      const object = from.lookup(ref)
      if (object !== undefined) to.assign(refOf(ref), copyOf(object))
    }
    pending.length = 0
  }

  return { refOf, copyOf, replace: (ref, by) => void refs.set(ref, by), finish }
}

/** The library knows pages by their class. */
function sameKind(dict: PDFDict, map: Map<PDFName, PDFObject>, context: PDFContext): PDFDict {
  if (dict instanceof PDFPageLeaf) return PDFPageLeaf.fromMapWithContext(map, context, false)
  if (dict instanceof PDFPageTree) return PDFPageTree.fromMapWithContext(map, context)
  return PDFDict.fromMapWithContext(map, context)
}
