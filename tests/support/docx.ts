import { crc32 } from 'node:zlib'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
const RELATIONS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'
const STYLE_NAMES = ['Title', 'heading 1', 'heading 2']

/** A Word document with this body in WordprocessingML. */
export function makeDocx(body: string): Uint8Array {
  const styles = STYLE_NAMES.map(
    (name) => `<w:style w:type="paragraph" w:styleId="${idOf(name)}"><w:name w:val="${name}"/></w:style>`,
  )
  return zip({
    '[Content_Types].xml': TYPES,
    '_rels/.rels': RELATIONS,
    'word/styles.xml': `<w:styles ${W}>${styles.join('')}</w:styles>`,
    'word/document.xml': `<w:document ${W}><w:body>${body}</w:body></w:document>`,
  })
}

/** A paragraph in a style ("heading 1"). */
export function paragraph(text: string, style?: string): string {
  const properties = style === undefined ? '' : `<w:pPr><w:pStyle w:val="${idOf(style)}"/></w:pPr>`
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
}

function idOf(style: string): string {
  return style.replaceAll(' ', '')
}

/** A ZIP archive without compression. */
function zip(files: Readonly<Record<string, string>>): Uint8Array {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [path, content] of Object.entries(files)) {
    const [name, data] = [Buffer.from(path), Buffer.from(content)]
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
