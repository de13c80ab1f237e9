import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib'
import type { ObjectCopier } from './copy-objects.ts'
import { treeEntries } from './name-trees.ts'
import { type PartNames, renamed } from './part-names.ts'

/** Where the tree of tags is to be, and the element in it that stands for the whole document. */
export interface TagTree {
  readonly root: PDFRef
  readonly document: PDFRef
}

/** What a part brings to the tree: what stands below its document, and where its tags are found by numbers and names. */
export interface PartTags {
  readonly lang: PDFObject | undefined
  readonly elements: readonly PDFObject[]
  readonly parents: readonly PDFObject[]
  readonly names: readonly (readonly [name: PDFString, element: PDFObject])[]
}

const ROOT = PDFName.of('StructTreeRoot')
const KIDS = PDFName.of('K')

/** Copies the tags of a part, for a tree that they will stand in with those of others; without tags there is nothing to copy. */
export function copyTags(part: PDFDocument, copier: ObjectCopier, tree: TagTree, names: PartNames): PartTags {
  const root = part.catalog.lookupMaybe(ROOT, PDFDict)
  const [ref, top] = [part.catalog.get(ROOT), root?.get(KIDS)]
  if (ref instanceof PDFRef) copier.replace(ref, tree.root)
  if (top instanceof PDFRef) copier.replace(top, tree.document)
  const document = root?.lookupMaybe(KIDS, PDFDict)
  const copies = (of: 'ParentTree' | 'IDTree'): (readonly [PDFObject, PDFObject])[] =>
    treeEntries(root?.lookupMaybe(PDFName.of(of), PDFDict)).map(([key, value]) => [key, copier.copyOf(value)])
  return {
    lang: document?.get(PDFName.of('Lang')),
    elements: kidsOf(document).map((kid) => copier.copyOf(kid)),
    parents: copies('ParentTree').flatMap(([key, value]) =>
      key instanceof PDFNumber ? [PDFNumber.of(key.asNumber() + names.numbers), value] : [],
    ),
    names: copies('IDTree').flatMap(([key, value]) => {
      const name = renamed(key, names)
      return name instanceof PDFString ? [[name, value] as const] : []
    }),
  }
}

/** How many numbers the tags of a document take. */
export function numbersOf({ catalog }: PDFDocument): number {
  const next = catalog.lookupMaybe(ROOT, PDFDict)?.lookupMaybe(PDFName.of('ParentTreeNextKey'), PDFNumber)
  return next?.asNumber() ?? 0
}

/** Makes one tree of the tags of all parts, below one document (PDF 32000-1, 14.7.2). */
export function writeTags({ context, catalog }: PDFDocument, tree: TagTree, parts: readonly PartTags[]): void {
  const elements = parts.flatMap((part) => part.elements)
  if (elements.length === 0) return
  const lang = parts.find((part) => part.lang !== undefined)?.lang
  const document = { Type: 'StructElem', S: 'Document', P: tree.root, K: elements }
  context.assign(tree.document, context.obj(lang === undefined ? document : { ...document, Lang: lang }))
  const parents = context.obj({ Nums: parts.flatMap((part) => part.parents) })
  const root = context.obj({ Type: 'StructTreeRoot', K: tree.document, ParentTree: context.register(parents) })
  const names = parts.flatMap((part) => part.names)
  if (names.length > 0) root.set(PDFName.of('IDTree'), context.register(context.obj({ Names: inOrder(names).flat() })))
  context.assign(tree.root, root)
  catalog.set(ROOT, tree.root)
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Type: 'MarkInfo', Marked: true }))
}

function inOrder(names: PartTags['names']): PartTags['names'] {
  const text = ([name]: (typeof names)[number]): string => name.asString()
  return [...names].sort((a, b) => (text(a) < text(b) ? -1 : 1))
}

function kidsOf(element: PDFDict | undefined): readonly PDFObject[] {
  const kids = element?.get(KIDS)
  const list = element?.context.lookup(kids)
  if (list instanceof PDFArray) return list.asArray()
  return kids === undefined ? [] : [kids]
}
