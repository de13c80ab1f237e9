import type { Page } from './page.ts'

/** Shows HTML in a page in place of what it shows, and waits until its pictures are there. */
export async function showHtml({ session, evaluate }: Page, html: string): Promise<void> {
  const { frameTree } = await session.send('Page.getFrameTree')
  await session.send('Page.setDocumentContent', { frameId: frameTree.frame.id, html })
  await evaluate(decodePictures)
}

/** Runs inside the browser. One that cannot be shown is shown as such. */
async function decodePictures(): Promise<void> {
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)))
}
