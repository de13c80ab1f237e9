import { describe, expect, test } from 'vitest'
import { bulletList, component, heading, prose } from '../../src/deck/markdown.ts'

describe('prose', () => {
  test.each([
    ['plain', 'A plain sentence, with 3.5% and “quotes”.', 'A plain sentence, with 3.5% and “quotes”.'],
    ['emphasis marks', 'a *b* _c_ `d`', 'a \\*b\\* \\_c\\_ \\`d\\`'],
    ['a component', 'the <Tweet> tag', 'the &lt;Tweet&gt; tag'],
    ['a comment', '<!-- gone', '&lt;!\\-\\- gone'],
    ['a character reference', 'AT&amp;T and AT&T', 'AT&amp;amp;T and AT&T'],
    ['mustache', '{{ x }}', '<span v-pre>{{</span> x }}'],
    ['one dollar sign', 'US$86 billion', 'US$86 billion'],
    ['two dollar signs', '$1 to $2', '\\$1 to \\$2'],
    ['a slide separator', '--- Jane', '\\-\\-\\- Jane'],
    ['dashes and dots', 'a -- b... c', 'a \\-\\- b\\.\\.\\. c'],
    ['a letter in brackets', 'case (c)', 'case \\(c)'],
    ['a list marker', '1. first', '1\\. first'],
    ['a slot', '::right::', '\\::right::'],
    ['a group of styles', 'non-(profit making)', 'non-<span>(</span>profit making)'],
    ['the name of a style', 'content-[a{b]', 'content-<span>\\[</span>a{b\\]'],
    ['brackets of prose', 'he [Ann] said [1]', 'he \\[Ann\\] said \\[1\\]'],
    ['the address of a picture', 'src="a" url(a)', 'src\\="a" url\\(a)'],
    ['a directive', 'v-drag', 'v\\-drag'],
    ['straight quotation marks', "'a' isn't", "\\'a\\' isn't"],
    ['an address with an escape', 'http://a.b/c_d', 'http\\:\\/\\/a\\.b\\/c\\_d'],
    ['an encoded address', 'a.b/%C3%A9', 'a\\.b\\/%C3%A9'],
    ['a line break', 'one\n---\ntwo', 'one \\-\\-\\- two'],
  ])('%s', (_, text, markdown) => {
    expect(prose(text)).toBe(markdown)
  })
})

test('a heading keeps its closing number signs', () => {
  expect(heading(1, 'About C #')).toBe('# About C \\#')
})

test('a list is one line an item', () => {
  expect(bulletList(['a', '- b'])).toBe('- a\n- \\- b')
})

test('an attribute cannot end itself', () => {
  expect(component('DataChart', { highlight: '"><script>' })).toBe('<DataChart highlight="&quot;&gt;&lt;script&gt;" />')
})
