import { expect, test } from 'vitest'
import { declaredEncoding, decodeText } from '../../../src/essay/encoding/decode.ts'
import { encode, encodeUtf16 } from '../../support/encode.ts'

const SIMPLIFIED = '猫在家里睡觉，每天要睡十几个小时。它们不喜欢下雨，可是喜欢看雨。这是我们都知道的。'
const TRADITIONAL = '貓在家裡睡覺，每天要睡十幾個小時。牠們不喜歡下雨，可是喜歡看雨。這是我們都知道的。'
const JAPANESE = '猫は家で眠る。一日に十時間よりも長く眠ることがあり、雨の日にはもっと長い。'
const FRENCH = 'Le chat rêve près de la fenêtre. « Il dort déjà », dit-elle; un café coûte 3 francs à l’hôtel.'
const GERMAN = 'Die Katze schläft täglich zwölf Stunden. Für den Käufer heißt das: größere Körbe.'

test.each([
  ['gb18030', SIMPLIFIED, /^GB18030/u],
  ['big5', TRADITIONAL, /^Big5/u],
  ['shift_jis', JAPANESE, /^Shift_JIS/u],
  ['euc-jp', JAPANESE, /^EUC-JP/u],
])('%s is told apart', (label, text, name) => {
  const decoded = decodeText(encode(text, label))
  expect(decoded).toMatchObject({ kind: 'text', text, assumed: expect.stringMatching(name) as string })
})

test.each([FRENCH, GERMAN])('Windows-1252 with its quotation marks: %s', (text) => {
  const bytes = Uint8Array.from(text, (character) => (character === '’' ? 0x92 : character.charCodeAt(0)))
  expect(decodeText(bytes)).toMatchObject({ kind: 'text', text, assumed: expect.stringMatching('1252') as string })
})

test.each(['le', 'be'] as const)('UTF-16 %s is known by its mark, and nothing is assumed', (order) => {
  expect(decodeText(encodeUtf16(SIMPLIFIED, order))).toEqual({ kind: 'text', text: SIMPLIFIED })
})

test('UTF-8 with a wrong byte is told with its line, not taken for another encoding', () => {
  const bytes = Buffer.from(`${SIMPLIFIED}\n${SIMPLIFIED}X\n`)
  bytes[bytes.indexOf('X')] = 0xff
  expect(decodeText(bytes)).toEqual({ kind: 'unknown', line: 2 })
})

test('bytes that are no text are told', () => {
  expect(decodeText(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 8, 0]))).toEqual({ kind: 'binary' })
  expect(decodeText(Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 8]))).toEqual({ kind: 'binary' })
})

test('what a page declares is taken where it is not UTF-8', () => {
  const page = '<html><head><meta charset="gbk"></head><body>睡觉</body></html>'
  const bytes = encode(page, 'gb18030')
  expect(declaredEncoding(bytes)).toBe('gbk')
  expect(decodeText(bytes, 'gbk')).toEqual({ kind: 'text', text: page })
  expect(decodeText(Buffer.from(page), 'gbk')).toEqual({ kind: 'text', text: page })
})
