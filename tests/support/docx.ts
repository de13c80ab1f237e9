import { crc32 } from 'node:zlib'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const STYLE_NAMES = ['Title', 'heading 1', 'heading 2', 'heading 3', 'List Paragraph', 'Quote']
const PARTS = ['document.main', 'styles', 'numbering', 'footnotes'] as const
const TYPES = `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/>${PARTS.map((part) => `<Override PartName="/word/${nameOf(part)}.xml" ContentType="${WORD}.${part}+xml"/>`).join('')}</Types>`
const RELATIONS = relations(relation('r1', 'officeDocument', 'word/document.xml'))
const WORD_RELATIONS = relations(
  ...['styles', 'numbering', 'footnotes'].map((part) => relation(part, part, `${part}.xml`)),
  relation('picture', 'image', 'media/image1.png'),
)
/** A list of signs is number 1, one of digits number 2. */
const NUMBERING = `<w:numbering ${W}>${['bullet', 'decimal'].map((format, id) => `<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0"><w:numFmt w:val="${format}"/></w:lvl></w:abstractNum>`).join('')}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

function nameOf(part: string): string {
  return part.replace('.main', '')
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`
}

function relations(...all: readonly string[]): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`
}

/** A Word document with this body in WordprocessingML, and the texts of its footnotes. */
export function makeDocx(body: string, footnotes: readonly string[] = []): Uint8Array {
  const styles = STYLE_NAMES.map(
    (name) => `<w:style w:type="paragraph" w:styleId="${idOf(name)}"><w:name w:val="${name}"/></w:style>`,
  )
  const notes = footnotes.map((text, index) => `<w:footnote w:id="${index + 1}">${paragraph(text)}</w:footnote>`)
  return zip({
    '[Content_Types].xml': TYPES,
    '_rels/.rels': RELATIONS,
    'word/_rels/document.xml.rels': WORD_RELATIONS,
    'word/styles.xml': `<w:styles ${W}>${styles.join('')}</w:styles>`,
    'word/numbering.xml': NUMBERING,
    'word/footnotes.xml': `<w:footnotes ${W}>${notes.join('')}</w:footnotes>`,
    'word/media/image1.png': PIXEL,
    'word/document.xml': `<w:document ${W} ${R}><w:body>${body}</w:body></w:document>`,
  })
}

/** A part of a document: text, perhaps in a style, with `**bold**` and `[^footnotes]` in it; a list, a table or a picture. */
export type DocxPart =
  | { readonly text: string; readonly style?: string; readonly footnote?: string }
  | { readonly list: 'bullet' | 'decimal'; readonly items: readonly string[] }
  | { readonly table: readonly (readonly string[])[] }
  | { readonly picture: string }

/** A Word document of parts. */
export function docxOf(parts: readonly DocxPart[]): Uint8Array {
  const footnotes = parts.flatMap((part) => ('footnote' in part ? [part.footnote] : []))
  const body = parts.map((part) => {
    if ('list' in part) return part.items.map((item) => listItem(item, part.list)).join('')
    if ('table' in part) return table(part.table)
    if ('picture' in part) return picture(part.picture)
    if (part.footnote === undefined) return paragraph(part.text, part.style)
    return paragraph(part.text, part.style, reference(footnotes.indexOf(part.footnote) + 1))
  })
  return makeDocx(body.join(''), footnotes)
}

/** The text of parts, one a line; footnotes follow what they are notes to. */
export function docxText(parts: readonly DocxPart[]): string {
  const lines = parts.flatMap((part) => {
    if ('list' in part) return part.items
    if ('table' in part) return part.table.flat()
    return 'picture' in part ? part.picture : [part.text, part.footnote ?? '']
  })
  return lines.join('\n').replaceAll('&amp;', '&')
}

/** A paragraph in a style ("heading 1"); what stands between pairs of asterisks is bold. */
export function paragraph(text: string, style?: string, after = ''): string {
  const properties = style === undefined ? '' : `<w:pPr><w:pStyle w:val="${idOf(style)}"/></w:pPr>`
  return `<w:p>${properties}${runs(text)}${after}</w:p>`
}

function listItem(text: string, kind: 'bullet' | 'decimal'): string {
  const number = `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${kind === 'bullet' ? 1 : 2}"/></w:numPr>`
  return `<w:p><w:pPr><w:pStyle w:val="${idOf('List Paragraph')}"/>${number}</w:pPr>${runs(text)}</w:p>`
}

function table(rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) => row.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`
}

function picture(description: string): string {
  const names =
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
  const shown = '<pic:pic><pic:blipFill><a:blip r:embed="picture"/></pic:blipFill></pic:pic>'
  return `<w:p><w:r><w:drawing><wp:inline ${names}><wp:docPr id="1" name="1" descr="${description}"/><a:graphic><a:graphicData>${shown}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`
}

function reference(id: number): string {
  return `<w:r><w:footnoteReference w:id="${id}"/></w:r>`
}

function runs(text: string): string {
  const parts = text.split('**')
  return parts
    .map(
      (part, index) =>
        `<w:r>${index % 2 === 1 ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${part}</w:t></w:r>`,
    )
    .join('')
}

function idOf(style: string): string {
  return style.replaceAll(' ', '')
}

/** A ZIP archive without compression. */
function zip(files: Readonly<Record<string, string | Buffer>>): Uint8Array {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [path, content] of Object.entries(files)) {
    const [name, data] = [Buffer.from(path), typeof content === 'string' ? Buffer.from(content) : content]
    const header = headerOf(name, data)
    directory.push(
      Buffer.concat([
        bytes([0x02014b50, 4], [20, 2]),
        header,
        bytes([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]),
        name,
      ]),
    )
    parts.push(bytes([0x04034b50, 4]), header, name, data)
    offset += 4 + header.length + name.length + data.length
  }
  const entries = Buffer.concat(directory)
  const count = directory.length
  const end = bytes([0x06054b50, 4], [0, 4], [count, 2], [count, 2], [entries.length, 4], [offset, 4], [0, 2])
  return Buffer.concat([...parts, entries, end])
}

function headerOf(name: Buffer, data: Buffer): Buffer {
  const size = data.length
  return bytes([20, 2], [0x0800, 2], [0, 2], [0, 4], [crc32(data), 4], [size, 4], [size, 4], [name.length, 2], [0, 2])
}

function bytes(...fields: readonly (readonly [value: number, size: number])[]): Buffer {
  return Buffer.concat(
    fields.map(([value, size]) => {
      const buffer = Buffer.alloc(size)
      buffer.writeUIntLE(value, 0, size)
      return buffer
    }),
  )
}
