import { describe, expect, test } from 'vitest'
import { FORMULA } from '../../../src/pptx/source/formulas.ts'
import { type Markup, parseMarkup, parseNotes, textIn } from '../../../src/pptx/source/markup.ts'

const tags = (nodes: readonly Markup[]): string[] =>
  nodes.flatMap((node) => (node.kind === 'element' ? [node.tag, ...tags(node.children)] : []))

describe('parseMarkup', () => {
  test('reads Markdown, HTML and components in one tree, with their attributes', () => {
    const [component] = parseMarkup('<DataChart data="a&amp;b" :top="8" v-click />')
    expect(component).toMatchObject({
      tag: 'DataChart',
      attributes: { data: 'a&b' },
      directives: { 'bind:top': '8', click: '' },
    })
    expect(tags(parseMarkup('- **a** <sub>b</sub>'))).toEqual(['ul', 'li', 'strong', 'sub'])
  })

  test('sets dashes, dots and apostrophes as the deck does, and leaves straight quotation marks', () => {
    expect(textIn(parseMarkup('"a" -- it\'s... (c)')).trim()).toBe('"a" – it’s… ©')
  })

  test('tells expressions from text that looks like one', () => {
    expect(textIn(parseMarkup('`{{ a }}` <span v-pre>{{ b }}</span>'))).toBe('{{ a }} {{ b }}')
    const [paragraph] = parseMarkup('x {{ c }}')
    expect(paragraph).toMatchObject({ children: [{ kind: 'text' }, { kind: 'expression', text: '{{ c }}' }] })
  })

  test('finds formulas, and no money', () => {
    expect(tags(parseMarkup('$x^2$ and $$ y $$'))).toEqual(['p', FORMULA, FORMULA])
    expect(tags(parseMarkup('$5 and $6, \\$a\\$'))).toEqual(['p'])
  })
})

test('notes are as they are written', () => {
  expect(textIn(parseNotes('a -- b, $c$')).trim()).toBe('a -- b, $c$')
})
