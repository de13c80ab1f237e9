import type { Span } from '../../model.ts'
import { matchAt } from '../../text.ts'
import {
  COUNTED,
  POINTED,
  NUMBER,
  RANK,
  DATE,
  AGED,
  PRONOUN,
  QUOTED,
  MEASURING,
  SMALL_ONLY,
  SMALL,
  NOUN_SIGN,
  AGENT_SIGN,
} from './patterns.ts'
import { personEnd } from './names.ts'
import { type ChineseWord, openingAt, wordAt } from './words.ts'
import type { Word } from '../../clauses/lexicon.ts'

/** A noun phrase that opens a clause, as its words say, before anything is made of it. */
export interface Phrase extends Span {
  /** The nouns: each but the last stands before 的, or before a word of time. */
  readonly nouns: readonly Span[]
  /** Whether a word of time, and no 的, stands before the last noun: 海东电力第三季度市值. */
  readonly timed: boolean
  /** Whether a number and a measure word open it: 三间展厅. */
  readonly counted: boolean
  /** Whether 这座, 该 or the like opens it. */
  readonly pointed: boolean
  /** Whether a clause stands before the last noun: 能坐六千人的场馆. */
  readonly relative: boolean
  /** What ends it. */
  readonly ending: 'number' | 'verb' | 'measuring' | 'saying' | 'end'
}

type Stop = { readonly ending: Phrase['ending']; readonly at: number }

/** Where the subject of a clause can begin: after connectives, adverbs and times. */
export function skipOpening(text: string, from: number, to: number): number {
  let at = from
  for (;;) {
    const date = matchAt(DATE, text, at)
    const word = openingAt(text, at)
    if (date !== null) at = afterTime(text, at + date[0].length)
    else if (word?.kind === 'time') at = afterTime(text, word.end)
    else if (isOpening(text, word, from)) at = word.end
    else if (/[\s“”"（）(),]/u.test(text[at] ?? '') && matchAt(QUOTED, text, at) === null) at++
    else return Math.min(at, to)
    if (at >= to) return to
  }
}

function isOpening(text: string, word: Word<ChineseWord> | undefined, from: number): word is Word<ChineseWord> {
  if (word === undefined) return false
  if (word.kind === 'saying') return word.start === from && /^[它他她其公这该本]/u.test(text.slice(word.end))
  return word.kind === 'opener' || (word.kind === 'adverb' && word.end - word.start > 1 && text[word.end] !== '的')
}

/** Of 2021年的弃光率 the 的 belongs to the time; 以来, 前 and 后 do so always. */
function afterTime(text: string, at: number): number {
  return (
    at +
    (/^(?:以来|之[前后]|前后|[前后]|的时候|时|里|内|间|起|至今)?的?/u.exec(text.slice(at, at + 4))?.[0].length ?? 0)
  )
}

/** The noun phrase at one place of a clause that ends at `to`; undefined where a verb or a preposition stands there. */
export function phraseAt(text: string, from: number, to: number): Phrase | undefined {
  const pointed = matchAt(POINTED, text, from)
  const after = from + (pointed?.[0].length ?? 0)
  const amount = matchAt(COUNTED, text, after)
  const counted = pointed === null ? amount : null
  const start = after + (amount?.[0].length ?? 0)
  const first = relativeEnd(text, start, to)
  if (first === undefined) return undefined
  const nouns: Span[] = []
  let at = first
  let noun = first
  let timed = false
  let stop: Stop | undefined
  while (stop === undefined) {
    const step = stepAt(text, at, { noun, to, timed })
    if ('ending' in step) stop = step
    else if (step.splits) {
      const end = step.until ?? at
      if (end > noun && step.drops !== true) nouns.push({ start: noun, end })
      if (step.drops === true) nouns.length = 0
      timed = nouns.length > 0 && text[step.next - 1] !== '的' && step.counted !== true
      noun = at = step.next
    } else at = step.next
  }
  if (stop.at > noun) nouns.push({ start: noun, end: stop.at })
  else timed = false
  if (nouns.length === 0 || (nouns.length === 1 && SMALL_ONLY.test(text.slice(noun, stop.at)))) return undefined
  return {
    start: from,
    end: stop.at,
    nouns,
    timed,
    counted: counted !== null,
    pointed: pointed !== null,
    relative: first > start,
    ending: stop.ending,
  }
}

interface Place {
  /** Where the noun that is being read begins. */
  readonly noun: number
  readonly timed: boolean
}

/** To go on from `next`; a noun that ends here is the owner of what follows, or is dropped: 公司 of 公司生产的手机. */
type Step =
  | {
      readonly next: number
      readonly splits: boolean
      readonly drops?: boolean
      readonly until?: number
      readonly counted?: boolean
    }
  | Stop

/** What the next word does: go on with the noun, split it off as owner of what follows, or end the phrase. */
function stepAt(text: string, at: number, { to, ...place }: Place & { readonly to: number }): Step {
  const { noun } = place
  const sign = text[at] ?? ''
  if (at >= to) return { ending: 'end', at }
  // 气候好不好
  if (text[at + 1] === '不' && text[at + 2] === sign) return { ending: 'verb', at }
  const quoted = matchAt(QUOTED, text, at)
  if (quoted !== null) return { next: at + quoted[0].length, splits: false }
  const pronoun = at === noun ? matchAt(PRONOUN, text, at) : null
  if (pronoun !== null)
    return { next: at + pronoun[0].length, splits: true, until: at + pronoun[0].replace('的', '').length }
  const person = personEnd(text, noun, at)
  if (person !== undefined && person <= to) return { next: person, splits: false }
  const aged = at === noun && text.slice(at - 2, at) === '岁的' ? matchAt(AGED, text, at) : null
  if (aged !== null) return { next: at + aged[0].length, splits: false }
  const word = nounWith(text, verbOr(text, at), noun)
  if (sign === '的' && at > noun) return afterOwner(text, at + 1, to) ?? { ending: 'verb', at }
  const rank = matchAt(RANK, text, at) ?? (word === undefined ? null : matchAt(DATE, text, at))
  const date = matchAt(DATE, text, at)
  if (date !== null) return { next: afterTime(text, at + date[0].length), splits: true }
  if (rank !== null) return { next: at + rank[0].length, splits: false }
  if (word === undefined || word.kind === 'noun') {
    if (word === undefined && matchAt(NUMBER, text, at) !== null)
      return afterPlace(text, { noun, at }) ?? { ending: 'number', at }
    if (sign === ' ' && /^[\w.&-] [\w]/u.test(text.slice(at - 1, at + 2))) return { next: at + 1, splits: false }
    if (!/[和与及、]/u.test(sign) && !NOUN_SIGN.test(sign)) return { ending: 'end', at }
    return { next: word?.end ?? at + 1, splits: false }
  }
  return wordStep(text, word, place)
}

/** The word at a place; one that no table has is a verb where an aspect mark follows: 办了. */
function verbOr(text: string, at: number): Word<ChineseWord> | undefined {
  const word = wordAt(text, at)
  if (
    word !== undefined ||
    !/^\p{Script=Han}(?:了(?!解)|着(?![手急力])|过(?![去程于度]))/u.test(text.slice(at, at + 3))
  )
    return word
  return { kind: 'verb', start: at, end: at + 1 }
}

/** At the beginning of a noun a verb with 站, 方 or the like after it is a noun too. */
function nounWith(text: string, word: Word<ChineseWord> | undefined, noun: number): Word<ChineseWord> | undefined {
  if (word === undefined || (word.kind !== 'verb' && word.kind !== 'saying')) return word
  if (word.start !== noun || word.end - word.start < 2 || !AGENT_SIGN.test(text[word.end] ?? '')) return word
  const end = word.end + 1
  const next = wordAt(text, end)
  const isEnd = (next !== undefined && next.kind !== 'noun') || /^(?:[的“\d，。；：]|$)/u.test(text.slice(end, end + 1))
  return isEnd ? { kind: 'noun', start: word.start, end } : word
}

function wordStep(text: string, word: Word<ChineseWord>, { noun, timed }: Place): Step {
  const { kind, start: at, end } = word
  if (kind === 'time') return { next: afterTime(text, end), splits: true }
  if (kind === 'short' && !isVerbHere(text, word, noun)) return { next: end, splits: false }
  if (/^[和与及]$/u.test(text.slice(at, end)) && at > noun) return { next: end, splits: false }
  // After an owner (修复的投入) and at the start of a clause a verb is a noun where another verb or a number follows.
  if (kind === 'verb' && end - at > 1 && ((at === noun && !timed) || SMALL.test(text.slice(noun, at))))
    return { next: end, splits: false }
  if (kind === 'saying') return { ending: 'saying', at }
  // 苹果公司生产的手机: the noun that the phrase is about comes after 的.
  if (
    (kind === 'verb' || kind === 'short') &&
    text[end] === '的' &&
    /\p{Script=Han}/u.test(text[end + 1] ?? '') &&
    wordAt(text, end + 1)?.kind === undefined
  )
    return { next: end + 1, splits: true, drops: true }
  return { ending: MEASURING.test(text.slice(at, end)) ? 'measuring' : 'verb', at }
}

/** A place, of which one person or company is spoken of: 英国一家拍卖行. */
const PLACE =
  /(?:[国省市县镇村区州岛城乡]|日本|印度|巴黎|伦敦|纽约|柏林|东京|北京|上海|硅谷|欧洲|非洲|亚洲|当地|本地)$/u
const ONE = /一[家位名个座所群支](?=[\p{Script=Han}A-Z])/uy

function afterPlace(text: string, { noun, at }: { readonly noun: number; readonly at: number }): Step | undefined {
  const one = PLACE.test(text.slice(noun, at)) ? matchAt(ONE, text, at) : null
  if (one === null) return undefined
  const next = at + one[0].length
  const kind = wordAt(text, next)?.kind
  return kind === undefined || kind === 'noun' ? { next, splits: true, drops: true } : undefined
}

/** After 的: a noun; a number or an adverb there means that the noun is left out. */
function afterOwner(text: string, at: number, to: number): Step | undefined {
  if (at >= to) return undefined
  const counted = matchAt(COUNTED, text, at)
  const next = at + (counted?.[0].length ?? 0)
  const after = counted === null ? undefined : wordAt(text, next)?.kind
  if (counted !== null && next < to && NOUN_SIGN.test(text[next] ?? '') && (after === undefined || after === 'noun'))
    return { next, splits: true, counted: true }
  const { kind, end = at } = wordAt(text, at) ?? {}
  if (
    kind === 'verb' &&
    (MEASURING.test(text.slice(at, end)) || /^(?:还有|另有|共有|现有|是|占|占了|都是)$/u.test(text.slice(at, end)))
  )
    return undefined
  if (kind === 'adverb' || kind === 'preposition' || matchAt(NUMBER, text, at) !== null) return undefined
  return { next: at, splits: true }
}

/** Whether a verb of one character is one here: before an aspect mark, a number, a complement, or 盐四千吨 of 存盐四千吨. */
function isVerbHere(text: string, { start, end }: Word<ChineseWord>, noun: number): boolean {
  const rest = text.slice(end, end + 8)
  // 这个奖四年颁一次
  if (start === noun && /[这那该][个项种届]?$/u.test(text.slice(Math.max(0, start - 2), start)))
    return /^[了着过得]/u.test(rest)
  if (/^(?:[了着过]|得(?![主分奖票失]))|^[在到出为于向给成至起下完走掉入进满回够去][^口]/u.test(rest)) return true
  const about = /^(?:约|近|达|超过?|不到|不足|逾|至少|将近|大约)/u.exec(rest)?.[0].length ?? 0
  if (matchAt(NUMBER, text, end + about) !== null) return true
  // 君主爱数学
  if (start - noun >= 2 && /[爱恨怕懂买卖种养吃喝]/u.test(text[start] ?? '') && wordAt(text, end)?.kind === 'noun')
    return true
  // 少跑了很多路
  if (/[多少难易早晚]/u.test(text[start] ?? '') && /^(?:verb|short)$/u.test(wordAt(text, end)?.kind ?? '')) return true
  if (start === noun && /^[这那](?!么|样)/u.test(rest)) return true
  if (start === noun)
    return (
      /^的/u.test(rest) || /^\p{Script=Han}{1,2}(?<![寺山河湖县市镇村州江桥馆院校店区港岛塔楼庙城门])的/u.test(rest)
    )
  return start - noun >= 2 && /^\p{Script=Han}{1,2}(?:\d|[一二两三四五六七八九十][十百千万])/u.test(rest)
}

/** Where the noun of a phrase begins that a clause opens (能坐六千人的场馆); its own start where none does. */
function relativeEnd(text: string, start: number, to: number): number | undefined {
  const word = nounWith(text, verbOr(text, start), start)
  const isVerb =
    word !== undefined &&
    (word.kind === 'verb' ||
      word.kind === 'saying' ||
      word.kind === 'adverb' ||
      (word.kind === 'short' && isVerbHere(text, word, start)))
  if (word?.kind === 'preposition' || (/^[把被使让]/u.test(text.slice(start, start + 1)) && isVerb)) return undefined
  if (!isVerb) return start
  const end = text.slice(start, Math.min(to, start + 18)).lastIndexOf('的')
  const de = start + end + 1
  const counted = matchAt(COUNTED, text, de)
  const after = de + (counted !== null && NOUN_SIGN.test(text[de + counted[0].length] ?? '') ? counted[0].length : 0)
  if (end > 0 && after < to) {
    const next = wordAt(text, after)?.kind
    const isNoun = next === undefined || next === 'noun' || next === 'short'
    if (isNoun && matchAt(NUMBER, text, after) === null && NOUN_SIGN.test(text[after] ?? '')) return after
  }
  return word.kind === 'verb' && isNominal(text, word) ? start : undefined
}

/** 修复耗资…, 发掘前后持续…: a verb before another is the noun that it is about. */
function isNominal(text: string, { start, end }: Word<ChineseWord>): boolean {
  const between = wordAt(text, end)
  const next = between?.kind === 'adverb' && between.end - end > 1 ? wordAt(text, between.end) : between
  return (
    end - start === 2 &&
    next !== undefined &&
    (next.kind === 'verb' || (next.kind === 'adverb' && /^[了着过]/u.test(text.slice(next.end)))) &&
    !/^[了着过]/u.test(text.slice(end)) &&
    next.end - next.start > 1
  )
}
