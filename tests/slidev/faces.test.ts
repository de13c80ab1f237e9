import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { FACES, renderFontFaces, sharedPunctuation } from '../../src/slidev/faces.ts'
import { faceFile } from '../../src/slidev/subset.ts'

const urls = new Map(FACES.map((face) => [face, `/fonts/${face.weight}.woff2`] as const))

function ranges(css: string): [number, number][] {
  return [...css.matchAll(/U\+([\dA-F]+)-([\dA-F]+)/g)].map(([, from = '', to = '']) => [
    parseInt(from, 16),
    parseInt(to, 16),
  ])
}

describe('the font faces', () => {
  it('are installed', () => {
    for (const face of FACES) expect(existsSync(faceFile(face)), face.file).toBe(true)
  })

  it.each(['zh-CN', 'ja'])('leave shared punctuation to the Chinese fonts in a deck in %s, and nothing else', (tag) => {
    const [inter] = renderFontFaces(urls, tag).split('\n}')
    const covered = (point: number): boolean => ranges(inter ?? '').some(([from, to]) => point >= from && point <= to)
    expect(sharedPunctuation(tag)).toContain(0x2026)
    for (const point of sharedPunctuation(tag)) expect(covered(point), point.toString(16)).toBe(false)
    for (const point of [0x20, 0x41, 0xb6, 0xb8, 0x2013, 0x201a, 0x20ac, 0x1f600])
      expect(covered(point), point.toString(16)).toBe(true)
  })

  it('leave nothing out in other decks', () => {
    expect(renderFontFaces(urls, 'en')).not.toContain('unicode-range')
  })
})
