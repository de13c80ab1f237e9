import { officeTag } from '../draw/fonts.ts'
import { element, part, text, withoutForbidden } from './xml.ts'

/** What a PPTX says of itself. */
export interface Properties {
  readonly title: string
  readonly author: string
  readonly tag: string
  readonly date: string | undefined
  readonly slides: number
}

/** The core properties (ECMA-376, part 2, 11): of times only the essay's date, so that the same deck gives the same bytes. */
export function coreProperties({ title, author, tag, date }: Properties): string {
  const namespaces = {
    'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'xmlns:dcterms': 'http://purl.org/dc/terms/',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  }
  const created = timeOf(date)
  return part(
    element(
      'cp:coreProperties',
      namespaces,
      element('dc:title', {}, text(withoutForbidden(title))),
      element('dc:creator', {}, text(withoutForbidden(author))),
      element('dc:language', {}, text(officeTag(tag))),
      created === undefined ? undefined : element('dcterms:created', { 'xsi:type': 'dcterms:W3CDTF' }, text(created)),
      created === undefined ? undefined : element('dcterms:modified', { 'xsi:type': 'dcterms:W3CDTF' }, text(created)),
    ),
  )
}

function timeOf(date: string | undefined): string | undefined {
  const time = new Date(date !== undefined && /^\d{4}(?:-\d{2}){0,2}$/u.test(date) ? date : NaN)
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString().replace(/\.\d+Z$/u, 'Z')
}

/** The extended properties (ECMA-376, part 1, 22.2): which program, how many slides. */
export function appProperties({ slides }: Properties): string {
  return part(
    element(
      'Properties',
      { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
      element('Application', {}, text('essaydeck')),
      element('PresentationFormat', {}, text('Widescreen')),
      element('Slides', {}, text(String(slides))),
    ),
  )
}
