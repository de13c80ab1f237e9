declare const safe: unique symbol

/** Slide Markdown that shows prose as text: only the constructors of this folder make it. */
export type SlideMarkdown = string & { readonly [safe]: true }

/**
 * Prose as inline Markdown that Slidev shows character by character: nothing in it becomes markup, a Vue expression,
 * a component, a formula or the end of a slide. White space is folded, since a line break could start a block.
 */
export function prose(text: string): SlideMarkdown {
  return trust(escapeStart(escapeInline(text.replaceAll(/\s+/gu, ' ').trim())))
}

/** An ATX heading. */
export function heading(level: 1 | 2 | 3, text: string): SlideMarkdown {
  // A run of # at the end of a heading would be taken for its closing sequence.
  return trust(`${'#'.repeat(level)} ${prose(text).replace(/(^| )(#+)$/u, '$1\\$2')}`)
}

/** A bullet list, one line an item. */
export function bulletList(items: readonly string[]): SlideMarkdown {
  return trust(items.map((item) => `- ${prose(item)}`).join('\n'))
}

/** A numbered list, one line an item, counted from `from`. */
export function numberedList(items: readonly string[], from = 1): SlideMarkdown {
  return trust(items.map((item, index) => `${index + from}. ${prose(item)}`).join('\n'))
}

/** A Vue component with string attributes, on a line of its own. */
export function component(name: string, attributes: Readonly<Record<string, string>>): SlideMarkdown {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`)
  return trust(`<${name}${pairs.join('')} />`)
}

/** Blocks of Markdown, one after the other. */
export function blocks(...parts: readonly (SlideMarkdown | undefined)[]): SlideMarkdown {
  return trust(parts.filter((part) => part !== undefined && part !== '').join('\n\n'))
}

/** Declares text safe. For the constructors in this folder only: everything else goes through them. */
export function trust(markdown: string): SlideMarkdown {
  return markdown as SlideMarkdown
}

/** What the typographer of markdown-it (`rules_core/replacements`) would turn into other characters. */
const TYPOGRAPHY = /--+|\.\.+|,,+|[?!]{4,}|\+-|\((?=(?:c|r|tm|p)\))/giu
const SPECIAL = /[\\`*_[\]~|]/gu
/** A straight quotation mark that the typographer would make an apostrophe; inside a word it may. */
const QUOTATION = /(?<!\p{L})'|'(?!\p{L})/gu
/** Where Slidev takes what follows for the address of a picture, which it loads even if no slide shows it. */
const PICTURE_ADDRESS = /(?<=\b(?:src|image))=(?=["'])|(?<=url)\(/giu
/**
 * UnoCSS looks for names of styles in prose too: it makes "non-(profit making)" to "non-profit non-making", and of "a-[b{c]"
 * a style sheet that stops the build. A bracket in an element of its own is none of its business.
 */
const STYLE_BRACKET = /(?<=\S[-:])\\?\(|(?<=[-:])\\\[|\\\[(?=\S*[^\w\s\\.,-]\S*\])/gu

function escapeInline(text: string): string {
  return (
    unlinkEscaped(
      text
        // First, before other rules add character references of their own.
        .replaceAll(/&(?=#?\w+;)/gu, '&amp;')
        .replaceAll(SPECIAL, '\\$&')
        .replaceAll(TYPOGRAPHY, (run) => run.replaceAll(/./gu, '\\$&'))
        .replaceAll(PICTURE_ADDRESS, '\\$&')
        .replaceAll(QUOTATION, '\\$&')
        // The builder fails on a cell of a table that names this directive.
        .replaceAll(/-(?=drag)/giu, '\\$&'),
    )
      // One dollar sign is a dollar sign; two in a paragraph make a formula of what lies between.
      .replaceAll('$', () => (text.split('$').length > 2 ? '\\$' : '$'))
      // Slidev looks for comments and components in the raw text, where a backslash would not stop it.
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll(STYLE_BRACKET, '<span>$&</span>')
      // Vue reads {{ after Markdown has turned references and escapes into plain characters: only v-pre stops it.
      .replaceAll(/\{\{+/gu, '<span v-pre>$&</span>')
  )
}

const ESCAPE = /\\|%[\da-f]{2}/iu

/** An address with an escape in it would become a link that ends there; one with "%C3%A9" would be shown as "é". */
function unlinkEscaped(text: string): string {
  if (!ESCAPE.test(text)) return text
  return text.replaceAll(/\S+/gu, (word) => {
    const isLink = /\w\.\w|\/\/|@/u.test(word) && ESCAPE.test(word)
    return isLink ? word.replaceAll(/\\.|[./:@]/gu, (mark) => (mark.length > 1 ? mark : `\\${mark}`)) : word
  })
}

/** What would open a list, a heading, a rule, a quote or a slot at the start of a line. */
function escapeStart(text: string): string {
  return text.replace(/^(?:[#+=-]|::)/u, '\\$&').replace(/^(\d{1,9})([.)])(?=\s|$)/u, '$1\\$2')
}

/** Besides the end of the attribute: addresses of pictures, and a directive that Slidev looks for in any tag. */
function escapeAttribute(value: string): string {
  return value
    .replaceAll(/\s+/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/(?<=url)\(/giu, '&#40;')
    .replaceAll(/-(?=drag)/giu, '&#45;')
}
