import { Document, isScalar, visit } from 'yaml'

/**
 * Renders front matter as YAML. Slidev takes the first `---` anywhere in it for its end, and a `<Tweet` for a reason to load
 * a script from the network, inside a value too: such values are in double quotes, with an escape in their midst.
 */
export function renderFrontmatter(fields: Readonly<Record<string, unknown>>): string {
  const document = new Document(fields)
  visit(document, {
    Scalar: (_, node) => {
      if (isScalar(node) && isMisread(node.value)) node.type = 'QUOTE_DOUBLE'
    },
  })
  return document.toString({ lineWidth: 0 }).replaceAll('---', '-\\x2D-').replaceAll('<', '\\x3C')
}

function isMisread(value: unknown): boolean {
  return typeof value === 'string' && (value.includes('---') || value.includes('<'))
}
