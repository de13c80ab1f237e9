import { describe, expect, test } from 'vitest'
import { assembleEssay } from '../../../src/essay/assemble.ts'
import { parseHtml } from '../../../src/essay/formats/html.ts'
import { allSentences } from '../../../src/essay/model.ts'

function essay(html: string) {
  const { value } = assembleEssay(parseHtml(html).value, 'cats.html')
  if (value === undefined) throw new Error('no essay')
  return value
}
const sentences = (html: string) => allSentences(essay(html)).map(({ text }) => text)

const SLEEP = 'Cats sleep by day, as everyone in the old town knows.'
const PARAGRAPH = `<p>${`${SLEEP} `.repeat(4)}</p>`

describe('a plain page', () => {
  const html = `<!doctype html>
<html lang="en"><head><title>Cats - My site</title><meta name="author" content="Ann">
<meta property="article:published_time" content="2024-06-30T10:00:00Z"></head>
<body><h1>Cats</h1>
<!-- secret -->
<p>They <b>sleep</b>.<script>alert('secret')</script> They eat<sup><a href="#n1">1</a></sup>.</p>
<h2>Food</h2>
<p hidden>secret</p><p style="display: none">secret</p><p>Fish.<img src="pixel.gif" width="1" alt="secret"></p>
<table><tr><th>Cat</th><th>Fish</th></tr><tr><td>Tom</td><td>5</td></tr></table>
</body></html>`

  test('gives its title, author, date and language', () => {
    expect(essay(html)).toMatchObject({ title: 'Cats', author: 'Ann', date: '2024-06-30', lang: 'en' })
  })

  test('gives its text and tables with their lines, and nothing hidden, run or remarked', () => {
    expect(allSentences(essay(html)).map(({ text, line }) => `${line} ${text}`)).toEqual([
      '6 They sleep.',
      '6 They eat.',
      '8 Fish.',
      '9 Cat',
      '9 Fish',
      '9 Tom',
      '9 5',
    ])
    expect(essay(html).sections).toMatchObject([{ title: 'Food', blocks: [{ kind: 'paragraph' }, { kind: 'table' }] }])
    expect(JSON.stringify(essay(html))).not.toContain('secret')
  })
})

test('a table that lays out the page, and double line breaks, make paragraphs', () => {
  const cell = `<font>One<br>goes on.<br><br>Two.<br />\n<br /><b>Nights</b><br><br>Three.<br><br><b>Days</b><br><br>Four.</font>`
  const page = essay(`<title>T</title><table><tr><td>Menu</td><td>${cell}</td></tr></table>`)
  expect(page.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'paragraph'])
  expect(allSentences(page).map(({ text }) => text)).toEqual(['Menu', 'One goes on.', 'Two.', 'Three.', 'Four.'])
  expect(page.sections.map(({ title }) => title)).toEqual(['Nights', 'Days'])
})

test('footnotes are notes, not the end of the last section; a link to a place on the page is none', () => {
  const html = `<h1>Cats</h1><p>They sleep.<sup><a href="#n1">1</a></sup> They eat.<a href="#n2"><sup>2</sup></a> See <a href="#d">dogs</a>.</p>
<h2 id="d">Dogs</h2><p>They bark.</p><ol><li id="n1">By day. <a href="#r1">↑</a></li><li id="n2"><p><a href="#r2">^</a> Fish.</p></li></ol>`
  const { blocks, sections } = essay(html)
  expect(blocks.flatMap((block) => block.sentences.map(({ text }) => text))).toEqual([
    'They sleep.',
    'They eat.',
    'See dogs.',
  ])
  expect(sections[0]?.blocks.map(({ kind, sentences: [first] }) => `${kind}: ${first?.text ?? ''}`)).toEqual([
    'paragraph: They bark.',
    'footnote: By day.',
    'footnote: Fish.',
  ])
  expect(JSON.stringify(blocks)).toContain('"type":"footnoteReference","identifier":"n1"')
})

test('what only works on a page, and marks of where words may be broken, are no text', () => {
  expect(
    sentences(
      '<h2>Cats<span class="mw-editsection">[edit]</span></h2><div class="toc">1 Cats</div><p>They sl&shy;eep&#8203;.</p>',
    ),
  ).toEqual(['They sleep.'])
})

test('numbers above and below the line stay there', () => {
  expect(
    sentences('<p>10<sup>6</sup> cats drink H<sub>2</sub>O, the 2<sup>nd</sup> at 10<sup>-3</sup> bar.</p>'),
  ).toEqual(['10⁶ cats drink H₂O, the 2nd at 10⁻³ bar.'])
})

test('readings stand in brackets behind what they are readings of', () => {
  expect(
    sentences('<p><ruby>猫<rt>ねこ</rt></ruby>が<ruby>眠<rp>(</rp><rt>ねむ</rt><rp>)</rp></ruby>る。</p>'),
  ).toEqual(['猫（ねこ）が眠（ねむ）る。'])
})

test('a page of a site keeps the places of its file, and loses its advertisements', () => {
  const advertisement = '<div class="ad top"><p>Buy fish now, while there is some.</p></div>'
  const html = `<title>Cats</title><nav>Menu</nav>\n<table><tr><td>\n<h2>Sleep</h2>\n  ${PARAGRAPH}\n${advertisement}\n${PARAGRAPH}${PARAGRAPH}\n<p>The end.</p></td></tr></table>`
  const { sections } = essay(html)
  expect(sections).toMatchObject([{ title: 'Sleep', line: 3, column: 1 }])
  expect(sections[0]?.blocks.map(({ line, column }) => [line, column])).toEqual([
    [4, 3],
    [6, 1],
    [6, 1 + PARAGRAPH.length],
    [7, 1],
  ])
  expect(sentences(html).join()).not.toContain('fish')
})

test('a page of a site gives its article without what is around it', () => {
  const table = '<table><tr><th>Cat</th><th>Fish</th></tr><tr><td>Tom</td><td>5</td></tr></table>'
  const html = `<html><head><title>Cats</title></head><body><nav><a href="/">Home</a><a href="/dogs">Dogs</a></nav>
<article><h2>Sleep</h2>${PARAGRAPH}${PARAGRAPH}<h2>Food</h2>${PARAGRAPH}${table}</article>
<aside>Advertisement</aside><footer>Imprint</footer><script>run()</script></body></html>`
  expect(new Set(sentences(html))).toEqual(new Set([SLEEP, 'Cat', 'Fish', 'Tom', '5']))
  expect(essay(html).sections.map(({ title }) => title)).toEqual(['Sleep', 'Food'])
})

test('pictures keep their descriptions and addresses', () => {
  const html =
    '<h1>T</h1><p>Text.</p><figure><img src="cat.jpg" alt="A cat"></figure><picture><source srcset="x.webp"><img src="b.png"></picture>'
  expect(parseHtml(html).value.nodes.slice(2)).toMatchObject([
    { type: 'paragraph', children: [{ type: 'image', url: 'cat.jpg', alt: 'A cat' }] },
    { type: 'paragraph', children: [{ type: 'image', url: 'b.png' }] },
  ])
})

test.each([
  ['a plain page', ''],
  ['a page of a site', '<nav>Home</nav>'],
])('addresses in %s are relative to what it says they are', (_, around) => {
  const addresses = (base: string) => {
    const html = `<html><head>${base}</head><body>${around}<article><h1>T</h1>${PARAGRAPH}${PARAGRAPH}
<p><img src="b.png"> <img src="//c.example/d.png"> <img src="data:image/png,x"> <a href="e">e</a> <a href="http://[">f</a></p></article></body></html>`
    return JSON.stringify(parseHtml(html).value.nodes)
      .match(/"url":"[^"]*/gu)
      ?.map((url) => url.slice(7))
  }
  const asWritten = ['b.png', '//c.example/d.png', 'data:image/png,x', 'e', 'http://[']
  expect(addresses('')).toEqual(asWritten)
  expect(addresses('<base href=".">')).toEqual(asWritten)
  expect(addresses('<base href="https://a.example/x/">')).toEqual([
    'https://a.example/x/b.png',
    'https://c.example/d.png',
    'data:image/png,x',
    'https://a.example/x/e',
    'http://[',
  ])
})

test('a page without text is no essay', () => {
  expect(assembleEssay(parseHtml('<html><body><script>run()</script></body></html>').value, 'a.html')).toMatchObject({
    value: undefined,
    messages: [{ rule: 'essay/empty' }],
  })
})
