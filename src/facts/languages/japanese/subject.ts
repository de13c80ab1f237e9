import type { Span } from '../../model.ts'
import type { ClauseSubject, SubjectKind } from '../../clauses/clause.ts'
import { FRAME, GROUP, NAMED, OF_NO_PERSON, OPENING, OWNED, PAID, PERSON, ROLE_AFTER } from './words.ts'

/** A particle that marks a subject, where it stands. */
export interface Marked {
  /** Where the part of the sentence begins in which it stands. */
  readonly start: number
  readonly at: number
  readonly marker: string
  /** What follows it in that part. */
  readonly after: string
  /** Whether nothing in the sentence has been spoken of before. */
  readonly isFirst: boolean
}

const WRITTEN = String.raw`[\p{Script=Han}\p{Script=Katakana}A-Za-z0-9ー・々〇.,%&]`
/** A noun that ends where the text does, with the kana inside it: 売り上げ, 焼き物, 古い壺, 「ことのは」. */
const NOUN = new RegExp(
  String.raw`(?:りんご(?=$)|みかん(?=$)|いちご(?=$)|ぶどう(?=$)|うどん(?=$)|車いす(?=$)|子ども(?=$)|友だち(?=$)|田んぼ(?=$)|お茶(?=$)|ろうそく(?=$)|はがき(?=$)|うちわ(?=$)|のれん(?=$)|おにぎり(?=$)|まんじゅう(?=$)|せんべい(?=$)|ごみ(?=$)|そば(?=$)|すし(?=$)|みそ(?=$)|しょうゆ(?=$)|こんにゃく(?=$)|かまぼこ(?=$)|こけし(?=$)|たばこ(?=$)|にんじん(?=$)|ねぎ(?=$)|にわとり(?=$)|ひつじ(?=$)|いのしし(?=$)|くじら(?=$)|いるか(?=$)|さんま(?=$)|かつお(?=$)|まぐろ(?=$)|うなぎ(?=$)|さくら(?=$)|ひのき(?=$)|おもちゃ(?=$)|こども(?=$)|おとな(?=$)|むら(?=$)|まち(?=$)|[「『][^「」『』]{1,20}[」』]|[一二三四五六七八九\d]つ(?=$)|(?<=[A-Za-z0-9.]) (?=[A-Z])|(?<=[A-Za-z])-(?=[\dA-Z])|さん(?=$)|たち(?=$)|びと(?=$)|${WRITTEN}|(?<=\p{Script=Han})[いりきみちしえけせてねめれげべぎび](?=\p{Script=Han})|(?<=\p{Script=Han})(?:[りきみちしえけれげびめせさ]|り上げ)(?=$))+$`,
  'u',
)
const HUMAN = /(?<name>[\p{Script=Han}\p{Script=Katakana}ー・]{1,8}[\p{Script=Hiragana}]{0,4})さん$/u
const HIRAGANA = /[\p{Script=Hiragana}]+$/u
const POINTER = /(?:この|その|あの)$/u
const BRACKETS = /[（(][^（）()]*[）)]$/u
const QUOTED = /[「『]([^「」『』]+)[」』]$/u
const AMOUNT =
  /^(?:当時|毎年|年間|月間|現在|計|各|全|延べ|最大|最高|最低|年|月|日)?(?:[\d一二三四五六七八九十]+(?:人|軒|個|本|枚|回|台|日|年|戸))?(?:約|およそ|ほぼ)?[\d.,・一二三四五六七八九十百千万億数半]+(?:[人名社点台枚戸軒校組本個つ割年日回度件頭匹羽代丁皿棟基店室席部歳秒分円冊%周区町村県市]|時間|週間|[カか]月|世帯|チーム|クラス|区間|団体|[カか][国所]|店舗|種類?|ヘクタール|コマ|コース|フロア|ラウンド|セット|ページ|リットル|グラム|ワット|キロワット|ボルト|(?:平方|キロ|センチ)?メートル|キロ|トン|パーセント|ドル|分の[\d一二三四五六七八九])?(?:以上|余り|近く|ほど|以下|未満|半)?$/u
const FRACTION = /(?:約|およそ|ほぼ)?[\d一二三四五六七八九十]+分の[\d一二三四五六七八九十]+(?:以上|近く|ほど|余り)?$/u
/** Where somebody comes, lives or stays: 白崎を訪れた観光客. */
const VISITED = /(?:を訪れ(?:た|る)|に(?:来た|来る|住む|暮らす|泊まる|通う|勤める))$/u
const OF = /の(?:うち)?$/u
/** Who did what a noun is told of: Mistral が集めた額. */
const DONE_BY = /(?<doer>[^、。はも]{2,16})が[^、。はが]{1,8}[たるう]$/u
/** A clause before its noun: 造船所で働く外国人. */
const RELATIVE = /[\p{Script=Han}\p{Script=Hiragana}][るたいうくすむつぬぐぶ]$/u
/** Where something happened: 昨年の世界選手権では. */
const EVENT = /(?:選手権|大会|五輪|予選|決勝|本戦|リーグ|シーズン|試合|調査|選挙|投票|会議|総会|祭り?)$/u
/** How long or heavy something of the topic is. */
const SCALED =
  /^(?:約|およそ|わずか)?[\d.,一二三四五六七八九十百千万]+(?:キロ|メートル|センチ|ミリ|トン|グラム|ヘクタール|平方|度|リットル)/u
/** A noun in hiragana alone. */
const KANA = /^[\p{Script=Hiragana}ー]{3,6}$/u
const PEOPLE = /(?:[人者客員生師徒童]|選手|住民)$/u
/** What a section can begin to speak of by saying how many of something it has. */
const PLACE =
  /(?:カフェ|店|宿|旅館|工場|学校|小学校|中学校|高校|病院|診療所|会社|レストラン|ホテル|寮|村|町|島|船|寺|畑|農園|牧場|駅|橋|館|園|部)$/u
/** On what it was spent: 修復にかかった費用. */
const SPENT_ON = /(?:に|を)(?:かかった|かかる|要した|要する|使った|充てた|投じた)$/u
/** How many there are of a noun: 展示室は二つ、. */
const COUNT_ONLY =
  /^(?:わずか|約|およそ|ほぼ|計|全部で|現在)?[\d.,一二三四五六七八九十百千万億]+(?:人|名|台|点|社|戸|枚|つ|軒|室|店|店舗|本|冊|校|組|頭|匹|棟|基|カ所|か所|席|床)(?:以上|余り|ほど|を数え|$|で$|だ|しかない|足らず|と(?:多|少|最))/u

interface Found {
  readonly text: string
  readonly kind: SubjectKind
  readonly start: number
  readonly like?: string
  readonly isPerson?: boolean
}

/** A noun phrase: whether its last noun is what it is about, an owner of that, or a noun with its number (百二十基の窯). */
export interface Phrase {
  readonly found: Found
  readonly by: 'noun' | 'owner' | 'count'
}

/** What a particle marks, as the subject of its clause; undefined where it marks a time, a share or no noun at all. */
export function japaneseSubject(text: string, marked: Marked): ClauseSubject | undefined {
  const { start, at, marker, after } = marked
  if (marker === 'では' && EVENT.test(text.slice(start, at))) return undefined
  if (marker === 'も' && isBoth(text.slice(start, at), after)) return undefined
  if (marker === 'のは') return cleft(after, at + marker.length)
  const phrase = phraseBefore(text, start, marker === 'では' && text[at - 1] === 'ま' ? at - 1 : at)
  if (phrase === undefined) return undefined
  const { found } = phrase
  const isTold = found.kind === 'attribute' && PEOPLE.test(found.text) && RELATIVE.test(text.slice(start, found.start))
  const plain = isTold ? 'thing' : found.kind
  const kind = plain === 'thing' && isOwnedHere(phrase, text, marked) ? 'attribute' : plain
  const passing = /^[がも]$/u.test(marker) || found.text === '人' || PAID.test(found.text)
  return { ...found, kind, end: at, ...(passing ? { passing } : {}) }
}

/** Both of two things, of a verb before its noun: 線路も道路も走る車両. */
function isBoth(before: string, after: string): boolean {
  return (
    /^[\p{Script=Han}\p{Script=Katakana}ー]{1,6}も/u.test(after) ||
    /も[\p{Script=Han}\p{Script=Katakana}ー]{1,6}$/u.test(before)
  )
}

/** A noun alone before the first comma, or for a whole sentence: 北稜大。 */
export function bareSubject(text: string, { start, end }: Span): ClauseSubject | undefined {
  const found = phraseBefore(text, start, end)?.found
  if (found === undefined || /\p{Script=Hiragana}/u.test(text.slice(start, found.start).replace(/の$/u, '')))
    return undefined
  return found.kind === 'thing' || found.kind === 'name' ? { ...found, end } : undefined
}

/** Between a thing and its price, where nobody pays it: 羊羹を一個180円で, 機械を入れるには6千万円. */
const PRICED =
  /を(?:入れる|買う|作る|建てる|直す|(?:[1一][\p{Script=Han}])?[\p{Script=Han}\p{Script=Hiragana}]{1,5}?(?=のに|には|と約?\d))?(?:に|の|と)*は?(?:[1一][\p{Script=Han}]|年に|月に|日に)?(?:約|およそ)?[\d.,一二三四五六七八九十百千万億]+(?:円|ドル|ユーロ)/u

/** On what money was spent, where nobody spends it: 修理に800万円かかった. */
const SPENT = /に(?:は)?(?:約|およそ)?[\d.,一二三四五六七八九十百千万億]+(?:円|ドル|ユーロ)(?:も|が)?(?:かか|要)/u

/** The thing of which a part of a sentence without a subject tells the price. */
export function pricedIn(text: string, { start, end }: Span): ClauseSubject | undefined {
  const price = PRICED.exec(text.slice(start, end)) ?? SPENT.exec(text.slice(start, end))
  if (price === null) return undefined
  const to = start + price.index
  const found = phraseBefore(text, start, to)?.found
  return found === undefined ? undefined : { ...found, end: to }
}

/** A longer noun that no table knows is a name more often: 沢口製紙が百二十人. */
const LONGEST_COMMON = 3

/** 展示室は二つ, 百二十基の窯が…: so many there are where the topic is. */
function isOwnedHere({ found, by }: Phrase, text: string, { start, after, marker, isFirst }: Marked): boolean {
  if (by === 'owner') return false
  const isTold = PEOPLE.test(found.text) && RELATIVE.test(text.slice(start, found.start))
  return (
    (COUNT_ONLY.test(after) && found.text.length <= LONGEST_COMMON && !PLACE.test(found.text) && !isTold) ||
    (by === 'count' && marker === 'が') ||
    (!isFirst && marker === 'が' && SCALED.test(after) && found.text.length <= LONGEST_COMMON) ||
    (!isFirst && PAID.test(found.text))
  )
}

/** 発電所を営むのは「ほくほう電力」である: who it is follows. */
function cleft(after: string, at: number): ClauseSubject | undefined {
  const name =
    /^[「『]?([\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー・A-Za-z]{2,14}?)[」』]?(?:だ|である|です)?$/u.exec(
      after,
    )?.[1]
  if (name === undefined || AMOUNT.test(name)) return undefined
  const bare = name.replace(/さん$/u, '')
  const kind = bare !== name || NAMED.test(name) ? 'name' : 'thing'
  return { text: bare, kind, start: at, end: at + after.length }
}

/** The noun phrase before a particle, from its last noun back over の to whose it is. */
export function phraseBefore(text: string, from: number, to: number): Phrase | undefined {
  const whole = text.slice(from, to).trimEnd()
  const before = whole.replace(BRACKETS, '')
  const person = HUMAN.exec(before)?.groups?.['name']
  if (person !== undefined)
    return phraseOf({ text: person, kind: 'name', isPerson: true, start: from + before.length - person.length - 2 })
  const pronoun = /(?:^|[\p{Script=Hiragana}])(それ|これ|ここ|そこ|彼ら?|彼女(?:ら|たち)?)$/u.exec(
    before.slice(-6),
  )?.[1]
  if (pronoun !== undefined) return phraseOf(nounFound(pronoun, '', from + before.length - pronoun.length))
  const isKana =
    KANA.test(before) && !OPENING.test(before) && text[to] === 'は' && !/[にでとへをりくてば]$/u.test(before)
  const noun = FRACTION.exec(before)?.[0] ?? nounAt(before) ?? (isKana ? before : undefined)
  if (noun === undefined) return undefined
  return withOwner(noun, before.slice(0, before.length - noun.length), from)
}

/** The last noun of a text, with the hiragana that a name begins with (みちのく学生駅伝). */
function nounAt(before: string): string | undefined {
  const noun = NOUN.exec(before)?.[0]
  if (noun === undefined || noun === '') return undefined
  const kana = HIRAGANA.exec(before.slice(0, before.length - noun.length))?.[0] ?? ''
  const opensName =
    kana.length >= 2 && kana.length <= 5 && kana.length + noun.length === before.length && !OPENING.test(kana)
  return opensName && !/[のにをではがとなたるいもへ]$|^(?:その|この|あの)/u.test(kana) ? kana + noun : noun
}

function phraseOf(found: Found | undefined, by: Phrase['by'] = 'noun'): Phrase | undefined {
  return found === undefined ? undefined : { found, by }
}

function withOwner(noun: string, before: string, from: number): Phrase | undefined {
  const isAmount = AMOUNT.test(noun)
  const doer = isOwned(noun) && !isAmount ? DONE_BY.exec(before)?.groups?.['doer'] : undefined
  const by = doer === undefined ? undefined : nounAt(doer.trimEnd())
  if (by !== undefined) return phraseOf(nounFound(by, '', from + before.lastIndexOf(by)), 'owner')
  const owner = ownerBefore(noun, before, from)
  const isCount = owner !== undefined && AMOUNT.test(owner.text)
  if (
    owner !== undefined &&
    !isCount &&
    !FRAME.test(owner.text) &&
    (!OWNED.test(owner.text) || (isAmount && PEOPLE.test(owner.text))) &&
    (isAmount || isOwned(noun))
  )
    return phraseOf(owner, 'owner')
  if (noun === '人' && RELATIVE.test(before))
    return phraseOf({ text: noun, kind: 'thing', start: from + before.length })
  if (isAmount || FRAME.test(noun)) return undefined
  return phraseOf(nounFound(noun, before, from + before.length), isCount ? 'count' : 'noun')
}

function isOwned(noun: string): boolean {
  return OWNED.test(noun) || PAID.test(noun)
}

/** Whose a noun is: 農家 of 農家の平均年齢, 登り窯 of 登り窯のうち一つ, 修復 of 修復にかかった費用. */
function ownerBefore(noun: string, before: string, from: number): Found | undefined {
  const upTo = before.replace(PAID.test(noun) ? SPENT_ON : OF, '')
  const rest = upTo === before ? before.replace(PEOPLE.test(noun) ? VISITED : OF, '').replace(OF, '') : upTo
  const owner = rest === before ? undefined : nounAt(rest.trimEnd())
  if (owner === undefined) return undefined
  const lead = rest.trimEnd().slice(0, -owner.length)
  const start = from + lead.length
  return AMOUNT.test(owner) ? { text: owner, kind: 'thing', start } : nounFound(owner, lead, start)
}

function nounFound(noun: string, before: string, start: number): Found | undefined {
  const quoted = QUOTED.exec(noun)?.[1]
  if (quoted !== undefined) return { text: quoted, kind: 'name', start }
  if (PERSON.test(noun)) return { text: noun, kind: 'person', start }
  const group = GROUP.exec(noun)
  const like = group?.groups?.['like'] ?? (POINTER.test(before) && !/社$/u.test(noun) ? noun.at(-1) : undefined)
  const bare = group?.groups?.['bare']
  if (bare !== undefined && /の$/u.test(before)) return { text: noun, kind: 'thing', start }
  if (bare !== undefined) return { text: noun, kind: 'group', start, like: bare }
  if (group !== null || POINTER.test(before))
    return { text: noun, kind: 'group', start, ...(like === undefined ? {} : { like }) }
  if (FRAME.test(noun)) return undefined
  if (OWNED.test(noun)) return { text: noun, kind: OF_NO_PERSON.test(noun) ? 'group' : 'attribute', start }
  const name = noun.replace(ROLE_AFTER, '')
  if (name !== noun && name.length >= 2) return { text: name, kind: 'name', isPerson: true, start }
  return { text: noun, kind: NAMED.test(noun) ? 'name' : 'thing', start }
}
