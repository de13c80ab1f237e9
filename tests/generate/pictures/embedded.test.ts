import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeEmbedded } from '../../../src/generate/pictures/embedded.ts'
import { png } from '../../support/picture-server.ts'

const PNG = png()
const SVG = `<svg xmlns="http://www.w3.org/2000/svg"><title>${'é'.repeat(60)}</title></svg>`

test('a picture is what is written into its address, whatever its type is said to be', () => {
  const base64 = PNG.toString('base64')
  for (const url of [
    `data:image/png;base64,${base64}`,
    `DATA:text/html;charset=utf-8;BASE64 ,${encodeURIComponent(base64)}`,
    `data:,${[...PNG].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')}`,
  ]) {
    const read = decodeEmbedded(url)
    expect(read).toMatchObject({ name: expect.stringMatching(/^picture-[\da-f]{12}\.png$/u) as string })
    expect(typeof read === 'string' || Buffer.compare(read.bytes, PNG)).toBe(0)
  }
})

test.each([
  ['escaped', encodeURIComponent(SVG)],
  ['as it is', SVG],
])('an SVG may stand there %s', (_, data) => {
  const read = decodeEmbedded(`data:image/svg+xml,${data}`)
  expect(typeof read === 'string' ? read : Buffer.from(read.bytes).toString()).toBe(SVG)
})

test.each([
  ['data:image/png;base64', 'there is no picture in its address'],
  ['data:image/png;base64,AAAA', 'no picture that can be shown'],
  [`data:image/png,${'x'.repeat(200)}`, 'no picture that can be shown'],
  ['data:image/gif;base64,R0lGODlhAQABAAAAACw=', 'only holds the place of another'],
  [`data:image/png;base64,${png(20 * 1024 * 1024).toString('base64')}`, 'more than 20 MB'],
])('%.40s… is told', (url, why) => {
  expect(decodeEmbedded(url)).toContain(why)
})

test('nothing that is written there stops it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(['string', 'object']).toContain(typeof decodeEmbedded(`data:${text}`))
    }),
  )
})
