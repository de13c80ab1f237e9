import { PDFHexString, PDFName, type PDFDict, type PDFDocument, type PDFRef } from '@cantoo/pdf-lib'
import type { SlideInfo } from '../site/deck-info.ts'
import { levelsOf } from '../site/slide-levels.ts'

/** An entry of the outline: a slide's title, the page it is on (0-based), and what stands below it. */
export interface OutlineEntry {
  readonly title: string
  readonly page: number
  readonly children: readonly OutlineEntry[]
}

/** The outline of a deck by the slides' `level`, else parts on top and their slides below; `pageOf` a slide's index, 0-based. */
export function outlineOf(slides: readonly SlideInfo[], pageOf = (index: number): number => index): OutlineEntry[] {
  return withPages(entriesBetween(slides, levelsOf(slides), 0, slides.length), pageOf)
}

function withPages(entries: readonly OutlineEntry[], pageOf: (index: number) => number): OutlineEntry[] {
  return entries.map(({ title, page, children }) => ({
    title,
    page: pageOf(page),
    children: withPages(children, pageOf),
  }))
}

/** The first slide of a run is an entry, and so is each later one that is not deeper than the entry before it. */
function entriesBetween(
  slides: readonly SlideInfo[],
  levels: readonly number[],
  from: number,
  to: number,
): OutlineEntry[] {
  const slide = slides[from]
  if (slide === undefined || from >= to) return []
  const next = firstNotDeeper(levels, from, to)
  const entry = { title: slide.title, page: from, children: entriesBetween(slides, levels, from + 1, next) }
  return [entry, ...entriesBetween(slides, levels, next, to)]
}

function firstNotDeeper(levels: readonly number[], from: number, to: number): number {
  const level = levels[from] ?? 1
  const next = levels.findIndex((each, index) => index > from && each <= level)
  return next === -1 || next > to ? to : next
}

/** Gives the document this outline in place of the one it has; parts are shown folded. */
export function writeOutline(document: PDFDocument, entries: readonly OutlineEntry[]): void {
  const root = document.context.nextRef()
  const refs = entries.map((entry) => writeEntry(document, entry, root))
  linkSiblings(document, refs)
  const dict = document.context.obj({ Type: 'Outlines', ...ends(refs), Count: refs.length })
  document.context.assign(root, dict)
  document.catalog.set(PDFName.of('Outlines'), root)
  document.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'))
}

function writeEntry(document: PDFDocument, entry: OutlineEntry, parent: PDFRef): PDFRef {
  const ref = document.context.nextRef()
  const children = entry.children.map((child) => writeEntry(document, child, ref))
  linkSiblings(document, children)
  const dict = document.context.obj({
    Title: PDFHexString.fromText(entry.title),
    Parent: parent,
    Dest: [document.getPage(entry.page).ref, 'Fit'],
    ...ends(children),
    ...(children.length > 0 ? { Count: -children.length } : {}),
  })
  document.context.assign(ref, dict)
  return ref
}

function ends(refs: readonly PDFRef[]): { First?: PDFRef; Last?: PDFRef } {
  const [first, last] = [refs.at(0), refs.at(-1)]
  return first === undefined || last === undefined ? {} : { First: first, Last: last }
}

function linkSiblings(document: PDFDocument, refs: readonly PDFRef[]): void {
  refs.forEach((ref, index) => {
    const dict = document.context.lookup(ref) as PDFDict
    const [before, after] = [refs[index - 1], refs[index + 1]]
    if (before !== undefined) dict.set(PDFName.of('Prev'), before)
    if (after !== undefined) dict.set(PDFName.of('Next'), after)
  })
}
