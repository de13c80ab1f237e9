import { describe, expect, it } from 'vitest'
import { replaceString, replaceText, textChange } from '../../../src/export/paper/text-change.ts'

describe('a line whose text has changed', () => {
  it.each([
    ['A word more', 'A term more', 'A word more', 'A term more'],
    ['- one **74 machines** a year', '- one **75 machines** a year', '74 machines', '75 machines'],
    ['- one **two** three', '- one **two** four', 'three', 'four'],
    ['  2. two', '  2. too', 'two', 'too'],
    ['> 他说“模型”很大。', '> 他说“模型”不大。', '他说“模型”很大。', '他说“模型”不大。'],
    ['Nearly 3.5 % of it', 'Nearly 4.5 % of it', 'Nearly 3.5 % of it', 'Nearly 4.5 % of it'],
  ])('%s → %s', (before, now, from, to) => {
    expect(textChange(before, now)).toEqual({ from, to, isHeading: false })
  })

  it('is known for a heading', () => {
    expect(textChange('## A title', '## Another')).toEqual({ from: 'A title', to: 'Another', isHeading: true })
  })

  it.each([
    ['a heading of another level', '# One', '## One'],
    ['no item any more', '- one', 'one'],
    ['a list', 'one two', '1. two'],
    ['emphasis', 'one two', 'one *two*'],
    ['emphasis that may not be one', '**中文**说', '**中文。**说'],
    ['more than one text', 'one *two* three', 'on *tow* three'],
    ['a space beside emphasis', 'one *two*', 'one*two*'],
    ['a link', 'see sli', 'see sli.dev'],
    ['an address', 'see this', 'see http://this'],
    ['a price', 'one', '$1'],
    ['HTML', 'one <b>two</b>', 'on <b>two</b>'],
    ['an expression', 'one {{ two }}', 'on {{ two }}'],
    ['code', 'one `two`', 'on `two`'],
    ['a table', '| one |', '| two |'],
    ['a field', 'title: one', 'title: two'],
    ['two spaces', 'one two', 'one  two'],
    ['nothing', 'one', ''],
    ['an underline', 'one', '---'],
    ['code by its place', '    - one', '    - two'],
    ['two fields', 'a_b', 'a_c'],
  ])('may be %s', (_, before, now) => {
    expect(textChange(before, now)).toBeUndefined()
  })
})

describe('a text in code', () => {
  it.each([
    ['a string', 'f("one")', 'f("two")'],
    ['a string with spaces at its ends', 'f(" one ")', 'f(" two ")'],
    ['a line of a string', String.raw`f("a\none\nb")`, String.raw`f("a\ntwo\nb")`],
    ['a tag', 'f("<p>one</p>")', 'f("<p>two</p>")'],
  ])('is replaced where it is all of %s', (_, code, now) => {
    expect(replaceText(code, { from: 'one', to: 'two' })).toBe(now)
  })

  it.each(['f("one", "one")', 'f("someone")', 'import x from "./one.vue"', 'one()', 'f()'])('stays in %s', (code) => {
    expect(replaceText(code, { from: 'one', to: 'two' })).toBeUndefined()
  })

  it('is replaced as a string, if that is there once', () => {
    expect(replaceString('a("one")b("one 2")', 'one', '$& “2”')).toBe('a("$& “2”")b("one 2")')
    expect(replaceString('a("one")b("one")', 'one', 'two')).toBeUndefined()
  })
})
