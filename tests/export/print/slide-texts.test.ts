import { describe, expect, it } from 'vitest'
import { collectFonts } from '../../../src/export/print/seen-fonts.ts'
import { textsOfSlides, type DomNode } from '../../../src/export/print/slide-texts.ts'

let next = 0

function element(attributes: readonly string[], ...children: DomNode[]): DomNode {
  next += 1
  return { nodeId: next, nodeType: 1, nodeValue: '', attributes, children }
}

function text(nodeValue: string): DomNode {
  next += 1
  return { nodeId: next, nodeType: 3, nodeValue }
}

describe('textsOfSlides', () => {
  it('gives each element with text of its own, with its slide', () => {
    const page = element(
      [],
      text('outside'),
      element(['class', 'x', 'data-slidev-no', '4'], element([], text(' two \n words '), element([], text('deep')))),
    )
    expect(textsOfSlides(page)).toMatchObject([
      { slide: 4, text: 'two words' },
      { slide: 4, text: 'deep' },
    ])
  })

  it('does not take a value for a name', () => {
    expect(textsOfSlides(element(['title', 'data-slidev-no', 'x', 'y'], text('a')))).toEqual([])
  })
})

describe('collectFonts', () => {
  it('gives each font once, with its slides', () => {
    const inter = { postScriptName: 'Inter-Regular', isCustomFont: true }
    const arial = { postScriptName: 'Arial', isCustomFont: false }
    const texts = [
      { nodeId: 1, slide: 1, text: 'a', fonts: [inter] },
      { nodeId: 2, slide: 2, text: 'b', fonts: [inter, arial] },
      { nodeId: 3, slide: 2, text: 'c', fonts: [inter] },
    ]
    expect(collectFonts(texts)).toEqual([
      { name: 'Inter-Regular', own: true, slides: [1, 2] },
      { name: 'Arial', own: false, slides: [2] },
    ])
  })
})
