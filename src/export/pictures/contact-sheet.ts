import type { Browser } from '../browser/devtools/browser.ts'
import { showHtml } from '../browser/devtools/show-html.ts'

/** How many pictures stand in a row: of a whole deck more than of a few. */
const COLUMNS = { few: 4, many: 6, from: 20 }
const WIDTH = 1920

/** Lays pictures of slides out on one sheet, in reading order, and takes a picture of that; the browser does the drawing. */
export async function renderSheet(
  browser: Browser,
  pictures: readonly { readonly bytes: Uint8Array }[],
  dark: boolean,
): Promise<Uint8Array> {
  const page = await browser.openPage({ width: WIDTH, height: 600 })
  const encoded = pictures.map(({ bytes }) => Buffer.from(bytes).toString('base64'))
  try {
    await showHtml(page, sheetPage(encoded, dark))
    const height = await page.evaluate(() => document.documentElement.scrollHeight)
    const { data } = await page.session.send('Page.captureScreenshot', {
      format: 'png',
      captureBeyondViewport: true,
      clip: { x: 0, y: 0, width: WIDTH, height, scale: 1 },
    })
    return Buffer.from(data, 'base64')
  } finally {
    await page.close()
  }
}

/** Base64 and a colour are all that goes in. */
function sheetPage(pictures: readonly string[], dark: boolean): string {
  const images = pictures.map((picture) => `<img src="data:image/png;base64,${picture}" alt="">`)
  const columns = pictures.length < COLUMNS.from ? COLUMNS.few : COLUMNS.many
  return `<!doctype html>
<style>
  body { display: grid; grid-template-columns: repeat(${columns}, 1fr); gap: 12px; margin: 12px; background: ${dark ? '#2c2e35' : '#d9d5ca'} }
  img { display: block; width: 100% }
</style>
${images.join('\n')}`
}
