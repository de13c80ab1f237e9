import { inflateSync } from 'node:zlib'
import { decodePDFRawStream, PDFName, type PDFRawStream } from '@cantoo/pdf-lib'

const FILTER = PDFName.of('Filter')
const FLATE = PDFName.of('FlateDecode')
const PARAMETERS = PDFName.of('DecodeParms')

/** What is in a stream of a PDF, unpacked; by Node where it can, which takes a tenth of the time. */
export function streamBytes(stream: PDFRawStream): Buffer {
  if (stream.dict.get(FILTER) === FLATE && !stream.dict.has(PARAMETERS)) return inflateSync(stream.contents)
  return Buffer.from(decodePDFRawStream(stream).decode())
}
