import type { Protocol } from 'devtools-protocol'
import type { Page } from './page.ts'

/** Bytes that are asked for at once: a PDF may be larger than a message should be. */
const PIECE = 4 * 1024 * 1024

/** Prints a page as Chromium does with these options, in inches, without margins of its own. */
export async function printPdf(page: Page, options: Protocol.Page.PrintToPDFRequest): Promise<Uint8Array> {
  const { session } = page
  const { stream: handle } = await session.send('Page.printToPDF', { ...options, transferMode: 'ReturnAsStream' })
  if (handle === undefined) throw new Error('the browser gives no PDF')
  const pieces: Buffer[] = []
  for (let isLast = false; !isLast;) {
    const { data, eof, base64Encoded = false } = await session.send('IO.read', { handle, size: PIECE })
    pieces.push(Buffer.from(data, base64Encoded ? 'base64' : 'utf8'))
    isLast = eof
  }
  await session.send('IO.close', { handle })
  return Buffer.concat(pieces)
}
