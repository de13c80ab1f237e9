import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { contentType } from '../../../src/export/print/content-type.ts'
import { ORIGIN, siteFile } from '../../../src/export/print/serve-site.ts'

describe('siteFile', () => {
  it.each([
    ['/', 'index.html'],
    ['/print?print=true', 'index.html'],
    ['/assets/a.js', 'assets/a.js'],
    ['/pictures/%E5%9B%BE%20a.png', 'pictures/图 a.png'],
  ])('answers %s from %s', (address, file) => {
    expect(siteFile(`${ORIGIN}${address}`, '/site')).toBe(path.join('/site', file))
  })

  it('never leaves the folder', () => {
    expect(siteFile(`${ORIGIN}/..%2f..%2fetc/secret.txt`, '/site')).toBe(path.join('/site', 'etc/secret.txt'))
  })

  it('answers nothing for elsewhere', () => {
    expect(siteFile('https://example.com/a.js', '/site')).toBeUndefined()
    expect(siteFile('http://localhost/a.js', '/site')).toBeUndefined()
    expect(siteFile(`${ORIGIN}/..%5C..%5Csecret.txt`, '/site')).toBeUndefined()
  })
})

describe('contentType', () => {
  it.each([
    ['a.js', 'text/javascript; charset=utf-8'],
    ['b.WOFF2', 'font/woff2'],
    ['c.svg', 'image/svg+xml; charset=utf-8'],
    ['d.unknown', 'application/octet-stream'],
    ['e', 'application/octet-stream'],
  ])('knows %s', (file, type) => {
    expect(contentType(file)).toBe(type)
  })
})
