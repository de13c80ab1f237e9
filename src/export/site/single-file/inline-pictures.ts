import { dataUrl } from './data-url.ts'
import type { PublicFiles } from './public-files.ts'

/** Where Slidev 53 puts a slide's front matter in its module, as JSON. */
const FRONT_MATTER = /^export const frontmatterData = .*$/m

/** A value in it that is an address from the root of the site, such as "/cats/one.png". */
const VALUE = /(")\/([^"\\?#:]+)(")(?!\s*:)/g

/** A picture in the HTML of a note, which is JSON too. */
const NOTE_PICTURE = /(<img src=\\")\/([^"\\?#:]+)(\\")/g

/** A slide's front matter as a module, with the public pictures that it and its note name inside; null where they name none. */
export function inlinePictures(code: string, files: PublicFiles): string | null {
  const inline = (text: string, before: string, name: string, after: string): string => {
    const file = files.find(decodeURI(name))
    return file === undefined ? text : before + dataUrl(file) + after
  }
  const inlined = code
    .replace(FRONT_MATTER, (frontMatter) => frontMatter.replace(VALUE, inline))
    .replace(NOTE_PICTURE, inline)
  return inlined === code ? null : inlined
}
