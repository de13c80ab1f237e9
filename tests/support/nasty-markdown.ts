import fc from 'fast-check'

/** What Slidev, Vue, UnoCSS and markdown-it make something of, and what Markdown itself does. */
export const NASTY_WORDS = [
  ...['---', '---Jane', '--', '***', '___', '...', '(c)', '+-', '????', ',,', "'", '"', "it's"],
  ...[
    '<!--',
    '-->',
    '<!-- a -->',
    '<Tweet id="1" />',
    '<BlueSky',
    '<script>alert(1)</script>',
    '<img src=x onerror=a()>',
  ],
  ...[
    '{{ 1 + 1 }}',
    '{{',
    '}}',
    '{{{',
    'v-drag',
    '<v-drag>',
    '{monaco-run}',
    '{1|2}',
    '[click]',
    '[click:3]',
    '[[toc]]',
  ],
  ...['$', '$5', '$x_1$', '$$', '$$a$$', '\\(', '\\', '`', '``', '```', '`<Tweet>`', '`a -->`', '`\\<b`', '~~a~~', '~'],
  ...[
    '::',
    '::right::',
    ':::',
    '::: tip',
    '<<< @/a.ts',
    '@apply',
    'hover:(a b)',
    'non-(profit making)',
    'bg-[url(a.png)]',
  ],
  ...['content-[a{b]', ':[a', "<i content='[a{b]'>", 'src="a.png"', "image='http://a.b/c.png'", 'url(a.png)'],
  ...['![a](b.png)', '![a][b]', '![]()', '![](javascript:a)', '[a](javascript:a)', '[a](<#Tweet> "<Tweet>")', '[a][b]'],
  ...['[b]', '[^1]', '[^none]', '[x]', '&lt;', '&amp;lt;', '&#13;', '&nbsp;', '&#0;', '&#32;'],
  ...[
    'http://a.b/c_d',
    'http://a.b/%C3%A9',
    'www.a.b',
    'a@b.c',
    '|',
    'a|b',
    '#',
    '# a',
    '1.',
    '2)',
    '+',
    '-',
    '=',
    '>',
  ],
  ...[
    '*a*',
    '__b__',
    '\u0000',
    '\u2028',
    '\u0085',
    '\u00A0',
    '\uFEFF',
    '😀',
    '中文。',
    '“引”',
    'title: x',
    'One. Two.',
  ],
]
const word = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...NASTY_WORDS) },
  fc.string({ unit: 'binary', maxLength: 4 }),
)
const line = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '))
const lines = fc.array(line, { minLength: 1, maxLength: 4 }).map((all) => all.join('\n'))
const prefixed = (first: string, other: string) => lines.map((text) => first + text.replaceAll('\n', `\n${other}`))

const fence = fc
  .tuple(
    fc.constantFrom('```', '````', '~~~', '$$'),
    fc.constantFrom('', 'js', 'ts {monaco-run}', 'md magic-move', 'mermaid'),
    lines,
  )
  .map(([mark, info, text]) => `${mark}${mark === '$$' ? '' : info}\n${text}\n${mark}`)
const row = fc.array(line, { minLength: 1, maxLength: 4 }).map((cells) => `| ${cells.join(' | ')} |`)
const table = fc
  .tuple(row, fc.array(row, { maxLength: 3 }))
  .map(([head, rows]) => [head, '|---|:-:|', ...rows].join('\n'))

const block = fc.oneof(
  { weight: 4, arbitrary: lines },
  fc.tuple(fc.constantFrom('#', '##', '###', '## 1', '### 1.1'), line).map(([mark, text]) => `${mark} ${text}`),
  line.map((text) => `${text}\n---`),
  prefixed('- ', '  '),
  prefixed('1. ', '   '),
  prefixed('> ', '> '),
  prefixed('- > ', '  > '),
  prefixed('    ', '    '),
  prefixed('[^1]: ', '    '),
  fence,
  fence.map((text) => `- a\n\n${text.replaceAll(/^/gmu, '  ')}`),
  fence.map((text) => text.replaceAll(/^/gmu, '> ')),
  table,
  table.map((text) => text.replaceAll(/^/gmu, '> ')),
  line.map((text) => `<div>${text}</div>`),
  line.map((text) => `[b]: http://a.b/${text.replaceAll(/[^\w.]+/gu, '-')} "t"`),
  fc.constantFrom(
    '---',
    '***',
    '<!-- open',
    '<details>\n\n',
    '```',
    '~~~',
    '$$',
    '[b]: <javascript:a>',
    '---\na: b\n---',
  ),
)

/** Random Markdown of nasty pieces: blocks of every kind, in and out of each other, some of them broken. */
export const nastyMarkdown: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('', '## A\n\n', '---\ntitle: T\nlang: zh\n---\n\n'),
    fc.array(block, { minLength: 1, maxLength: 8 }),
  )
  .chain(([head, all]) => fc.constantFrom('\n\n', '\n').map((between) => head + all.join(between)))
