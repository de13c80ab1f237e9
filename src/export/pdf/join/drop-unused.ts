import { PDFArray, type PDFContext, PDFDict, type PDFObject, PDFRawStream, PDFRef } from '@cantoo/pdf-lib'

/** Removes the objects of a document that nothing refers to any more, from its trailer on. */
export function dropUnused(context: PDFContext): void {
  const used = new Set<PDFRef>()
  const pending: (PDFObject | undefined)[] = Object.values(context.trailerInfo)
  while (pending.length > 0) {
    const object = pending.pop()
    if (object instanceof PDFRef) {
      if (used.has(object)) continue
      used.add(object)
      pending.push(context.lookup(object))
    } else if (object instanceof PDFDict) pending.push(...object.values())
    else if (object instanceof PDFRawStream) pending.push(object.dict)
    else if (object instanceof PDFArray) for (const value of object.asArray()) pending.push(value)
  }
  for (const [ref] of context.enumerateIndirectObjects()) if (!used.has(ref)) context.delete(ref)
}
