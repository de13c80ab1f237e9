import type { List, ListItem, Nodes, PhrasingContent, Table } from 'mdast'
import stringWidth from 'string-width'
import { formatTable } from '../message/table.ts'
import type { SlideNotes, TalkNotes } from './slide-notes.ts'

/**
 * Notes as plain text: the talk's title, then each slide under its number and title, underlined. A paragraph is one line, which
 * an editor or a page breaks; what Markdown says with marks is said with what a typewriter has, or not at all.
 */
export function renderText({ title, slides }: TalkNotes): string {
  const head = title === '' ? [] : [underlined(title, '=')]
  return `${[...head, ...slides.map(slideText)].join('\n\n\n')}\n`
}

function slideText({ no, title, notes }: SlideNotes): string {
  const name = underlined(title === '' ? String(no) : `${no}  ${title}`, '-')
  return [name, ...blocksOf(notes)].join('\n\n')
}

/** A Han character is two columns wide. */
function underlined(text: string, mark: string): string {
  return `${text}\n${mark.repeat(stringWidth(text))}`
}

function blocksOf(node: { readonly children: readonly Nodes[] }): string[] {
  return node.children.map(blockText).filter((text) => text !== '')
}

function blockText(node: Nodes): string {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return textOf(node.children)
    case 'blockquote':
      return indented(blocksOf(node).join('\n\n'))
    case 'list':
      return listText(node)
    case 'code':
      return indented(node.value)
    case 'table':
      return tableText(node)
    case 'thematicBreak':
      return '* * *'
    case 'footnoteDefinition':
      return `[${node.identifier}] ${blocksOf(node).join('\n')}`
    default:
      return 'value' in node ? node.value : ''
  }
}

function indented(text: string, by = '    '): string {
  return text.replaceAll(/^(?=.)/gmu, by)
}

/** Items that are more than a paragraph stand apart. */
function listText({ children, ordered, start, spread }: List): string {
  const isLoose = spread === true || children.some((item) => item.spread === true)
  const items = children.map((item, index) => {
    const mark = ordered === true ? `${(start ?? 1) + index}. ` : '- '
    return itemText(item, mark, isLoose ? '\n\n' : '\n')
  })
  return items.join(isLoose ? '\n\n' : '\n')
}

function itemText(item: ListItem, mark: string, gap: string): string {
  const box = item.checked === null || item.checked === undefined ? '' : item.checked ? '[x] ' : '[ ] '
  return `${mark}${box}${indented(blocksOf(item).join(gap), ' '.repeat(mark.length)).trimStart()}`
}

function tableText({ children }: Table): string {
  const rows = children.map((row) => row.children.map((cell) => textOf(cell.children).replaceAll('\n', ' ')))
  return formatTable(rows, Number.POSITIVE_INFINITY)
}

function textOf(nodes: readonly PhrasingContent[]): string {
  return nodes.map(inlineText).join('')
}

function inlineText(node: PhrasingContent): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value
    case 'break':
      return '\n'
    case 'link':
      return linkText(node.url, textOf(node.children))
    case 'image':
      return node.alt ?? ''
    case 'footnoteReference':
      return `[${node.identifier}]`
    default:
      return 'children' in node ? textOf(node.children) : ''
  }
}

/** An address that can be followed stands behind the words, unless it is the words. */
function linkText(url: string, words: string): string {
  const isShown =
    words === url || `mailto:${words}` === url || `http://${words}` === url || !/^(?:https?|mailto):/iu.test(url)
  return isShown ? words : `${words} (${url.replace(/^mailto:/iu, '')})`
}
