import { withoutForbidden } from './xml.ts'
import { type Node, type Part, childrenOf, find, openPart } from './dom.ts'

/** Writes speaker notes paragraph by paragraph, where the library has one for all. */
export function mendNotes(
  xml: string,
  { notes, lang }: { readonly notes: readonly string[]; readonly lang: string },
): string {
  const part = openPart(xml)
  const body = find(part.root, 'p:sp').find((shape) => find(shape, 'p:ph')[0]?.getAttribute('type') === 'body')
  const text = body === undefined ? undefined : find(body, 'p:txBody')[0]
  if (text !== undefined) {
    for (const paragraph of childrenOf(text, 'a:p')) paragraph.remove()
    const paragraphs = notes.length === 0 ? [''] : notes
    for (const note of paragraphs) text.appendChild(paragraphOf(part, note, lang))
  }
  for (const name of ['a:rPr', 'a:endParaRPr']) for (const run of find(part.root, name)) run.setAttribute('lang', lang)
  return part.write()
}

function paragraphOf({ create }: Part, note: string, lang: string): Node {
  if (note === '') return create('a:p', {}, create('a:endParaRPr', { lang }))
  const text = create('a:t')
  text.textContent = withoutForbidden(note)
  return create('a:p', {}, create('a:r', {}, create('a:rPr', { lang }), text))
}
