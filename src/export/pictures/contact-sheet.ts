import type { Browser } from 'playwright-chromium'

/** How many pictures stand in a row: of a whole deck more than of a few. */
const COLUMNS = { few: 4, many: 6, from: 20 }
const WIDTH = 1920

/** Lays pictures of slides out on one sheet, in reading order, and takes a picture of that; the browser does the drawing. */
export async function renderSheet(
  browser: Browser,
  pictures: readonly { readonly bytes: Uint8Array }[],
  dark: boolean,
): Promise<Uint8Array> {
  const page = await browser.newPage({ viewport: { width: WIDTH, height: 600 } })
  try {
    await page.setContent(
      sheetPage(
        pictures.map(({ bytes }) => Buffer.from(bytes).toString('base64')),
        dark,
      ),
    )
    await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())))
    return await page.screenshot({ fullPage: true })
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
