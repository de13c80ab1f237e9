import { Document, isScalar, visit } from 'yaml'

/**
 * Renders front matter as YAML. Slidev takes the first `---` anywhere in it for its end, also inside a value, so a value
 * with three hyphens is written in double quotes with one of them as an escape.
 */
export function renderFrontmatter(fields: Readonly<Record<string, unknown>>): string {
  const document = new Document(fields)
  visit(document, {
    Scalar: (_, node) => {
      if (isScalar(node) && hasSeparator(node.value)) node.type = 'QUOTE_DOUBLE'
    },
  })
  return document.toString({ lineWidth: 0 }).replaceAll('---', '-\\x2D-')
}

function hasSeparator(value: unknown): boolean {
  return typeof value === 'string' && value.includes('---')
}
