declare const xml: unique symbol

/** XML that is well formed: only `element` and `text` make it. */
export type Xml = string & { readonly [xml]: true }

type Attributes = Readonly<Record<string, string | number | undefined>>

/** An element with its attributes, those that are undefined left out, and its children in order. */
export function element(name: string, attributes: Attributes = {}, ...children: readonly (Xml | undefined)[]): Xml {
  const pairs = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escape(String(value)).replaceAll('"', '&quot;')}"`],
  )
  const inside = children.filter((child) => child !== undefined).join('')
  return (inside === '' ? `<${name}${pairs.join('')}/>` : `<${name}${pairs.join('')}>${inside}</${name}>`) as Xml
}

/** Text between two tags. */
export function text(value: string): Xml {
  return escape(value) as Xml
}

/** Several elements as one. */
export function all(parts: readonly Xml[]): Xml {
  return parts.join('') as Xml
}

/** A whole part of a package. */
export function part(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`
}

/** What XML 1.0 does not allow (and controls that nobody sees) is left out: no program would open the file. */
const FORBIDDEN = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu

function escape(value: string): string {
  return withoutForbidden(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** A text without the characters that XML does not allow. */
export function withoutForbidden(value: string): string {
  return value.replaceAll(FORBIDDEN, '')
}
