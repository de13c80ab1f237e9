import type { GlyphTexts } from '../pdf-characters.ts'

/** How many lines a block may have (Adobe Technical Note 5411, 1.4.1). */
const BLOCK = 100

/** Writes the table of what the glyphs of a composite font stand for (PDF 32000-1, 9.10.3). */
export function writeToUnicode(texts: GlyphTexts): string {
  const lines = [...texts].map(([glyph, text]) => `<${hex(glyph)}> <${utf16(text)}>`)
  const blocks = Array.from({ length: Math.ceil(lines.length / BLOCK) }, (_, index) =>
    lines.slice(index * BLOCK, (index + 1) * BLOCK),
  )
  return `${HEAD}${blocks.map((block) => `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar\n`).join('')}${END}`
}

const HEAD = `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
`

const END = `endcmap
CMapName currentdict /CMap defineresource pop
end
end
`

function hex(unit: number): string {
  return unit.toString(16).toUpperCase().padStart(4, '0')
}

function utf16(text: string): string {
  return Array.from({ length: text.length }, (_, index) => hex(text.charCodeAt(index))).join('')
}
