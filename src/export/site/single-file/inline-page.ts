import { dataUrl } from './data-url.ts'
import type { PublicFiles } from './public-files.ts'

/**
 * The page with its scripts and style sheets inside: `parts` by the names that the page loads them under (`assets/index.js`).
 * Nothing is left to load ahead.
 */
export function inlinePage(html: string, parts: ReadonlyMap<string, string>): string {
  return html
    .replace(/<link rel="preload"[^>]*>\n?/g, '')
    .replace(/<script\b[^>]*\bsrc="(?:\.?\/)?([^"]+)"[^>]*><\/script>/g, (tag, name: string) => {
      const code = parts.get(name)
      return code === undefined ? tag : `<script type="module">${scriptText(code)}</script>`
    })
    .replace(/<link rel="stylesheet"[^>]*\bhref="(?:\.?\/)?([^"]+)"[^>]*>/g, (tag, name: string) => {
      const css = parts.get(name)
      return css === undefined ? tag : `<style>${styleText(css)}</style>`
    })
}

/** The page with its icon inside, where that is one of the deck's own files. */
export function inlineIcon(html: string, files: PublicFiles): string {
  return html.replace(
    /(<link rel="icon"[^>]*\bhref=")(?:\.?\/)?([^":]+)(")/,
    (tag, before: string, name: string, after) => {
      const file = files.find(name)
      return file === undefined ? tag : `${before}${dataUrl(file)}${String(after)}`
    },
  )
}

/**
 * A script's code as a page can hold it. What would end the element, or open a comment in it, stands only in strings, templates
 * and regular expressions, where the escape means the same
 * (https://html.spec.whatwg.org/#restrictions-for-contents-of-script-elements).
 */
export function scriptText(code: string): string {
  return code.replace(/<(?=\/script|!--)/gi, '\\x3C')
}

/** A style sheet as a page can hold it: `</style` stands only in a string or an address, where the escape means the same. */
export function styleText(css: string): string {
  return css.replace(/<(?=\/style)/gi, '\\3C ')
}
