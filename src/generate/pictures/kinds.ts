/** The kinds of pictures that a slide can show, by the extensions of their files. */
export const KINDS = ['.png', '.jpg', '.gif', '.webp', '.avif', '.svg'] as const

export type Kind = (typeof KINDS)[number]

/** The largest picture that is shown, in bytes. */
export const MOST_BYTES = 20 * 1024 * 1024

/**
 * What is smaller only holds the place of a picture or counts visitors, in bytes: as in Readability
 * (https://github.com/mozilla/readability, `_fixLazyImages`), where it is 133 characters of base64.
 */
export const FEWEST_BYTES = 100

const BEGINNINGS: Readonly<Record<Exclude<Kind, '.svg'>, RegExp>> = {
  '.png': /^\u0089PNG/u,
  '.jpg': /^\u00FF\u00D8\u00FF/u,
  '.gif': /^GIF8/u,
  '.webp': /^RIFF[^]{4}WEBP/u,
  '.avif': /^[^]{4}ftypavi[fs]/u,
}

/** What a picture is by its first bytes, whatever it is called; undefined where it is none that can be shown. */
export function kindOf(bytes: Uint8Array): Kind | undefined {
  const start = Buffer.from(bytes.subarray(0, MOST_PROLOG)).toString('latin1')
  const kind = KINDS.find((one) => one !== '.svg' && BEGINNINGS[one].test(start))
  return kind ?? (isSvg(start) ? '.svg' : undefined)
}

/** How much is looked at for the first element of an SVG, in bytes: some begin with a licence. */
const MOST_PROLOG = 64 * 1024

const PROLOG = /^(?:\s+|<\?[^]*?\?>|<!--[^]*?-->|<!DOCTYPE\s+svg\b[^[>]*(?:\[[^\]]*\]\s*)?>)/iu
const SVG_ELEMENT = /^<(?:[\w-]+:)?svg[\s/>]/iu

/** Whether a text in XML has an SVG as its first element: pages and feeds begin with comments and declarations, too. */
function isSvg(text: string): boolean {
  let rest = text.replace(/^\u00EF\u00BB\u00BF/u, '')
  for (let before = PROLOG.exec(rest); before !== null; before = PROLOG.exec(rest)) rest = rest.slice(before[0].length)
  return SVG_ELEMENT.test(rest)
}
