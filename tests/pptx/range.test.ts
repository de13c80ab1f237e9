import { describe, expect, test } from 'vitest'
import { type Node, find, openPart } from '../../src/pptx/package/dom.ts'
import { exportText } from './deck.ts'

describe('some slides', () => {
  const deck = `# Deck\n${[2, 3, 4, 5].map((no) => `\n---\nlayout: points\n---\n\n# T${no}\n\n- to [a](/3), to [b](/5)\n`).join('')}`
  const numbersOf = ({ slides }: { readonly slides: readonly { readonly root: Node }[] }): unknown =>
    slides.map(({ root }) => find(root, 'a:fld').map((field) => find(field, 'a:t')[0]?.textContent))

  test('that follow each other are counted by PowerPoint, from the first', async () => {
    const { pptx } = await exportText(deck, {}, '4-')
    expect(pptx.slides.map(({ title }) => title)).toEqual(['T4', 'T5'])
    expect(numbersOf(pptx)).toEqual([['4'], ['5']])
    expect(openPart(pptx.text('ppt/presentation.xml')).root.getAttribute('firstSlideNum')).toBe('4')
    const [link, ...others] = find(pptx.slides[0]?.root ?? openPart('<a/>').root, 'a:hlinkClick')
    expect(others).toEqual([])
    expect(link?.getAttribute('action')).toBe('ppaction://hlinksldjump')
    expect(pptx.text('ppt/slides/_rels/slide1.xml.rels')).toContain('slide2.xml')
  })

  test('that do not keep their numbers as text', async () => {
    const { pptx } = await exportText(deck, {}, '2,5')
    expect(numbersOf(pptx)).toEqual([[], []])
    expect(pptx.slides.map(({ paragraphs }) => paragraphs.at(-1))).toEqual(['2', '5'])
    expect(openPart(pptx.text('ppt/presentation.xml')).root.getAttribute('firstSlideNum')).toBeNull()
  })
})
