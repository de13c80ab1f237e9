import { segmenterOf } from '../language/segmenter.ts'

/** How much of a clause its subject can take, in characters; the segmenter is slow. */
const LONGEST = 24

/** Words that no Chinese subject has in it: adverbs, verbs, and words of time. */
const CHINESE_STOP =
  /^(?:一共|今年|去年|前年|现在|目前|如今|当时|后来|已经|曾经|每年|每天|每月|平均|大约|至少|超过|其中|自己|本身|全部|仍然|仍|只|也|都|就|还|又|再|才|已|正|将|会|能|可|可以|要|应|须|得|是|为|有|在|从|到|向|对|把|被|给|让|用|以|由|因|比|按|沿|靠|占|达|达到|共|约|近|超|时|了|着|过|和|与|及|或|、|，|拥有|位于|成立|开始|希望|计划|打算|宣布|完成|获得|拿到|卖出|售出|生产|雇用|融资|估值|市值|收入|营收|下降|上升|增长|减少|增加|提高|扩大|容纳|需要|花费|花了|覆盖|接待|吸引|来自|住着|住|建|种|养|卖|买|买下|出|进|上|下|里|中|内|外|间|前|后|摔|滑|烧|存|毁|排|修|筹|捐|借|赚|亏|付|奖励|可得|高|长|宽|重|深|远|大|小|多|少|今)$/u

/**
 * The words that a Chinese clause begins with as its subject: up to the first verb, adverb or number; of 海东省的居民 what
 * follows the last 的. Undefined where it begins with none.
 */
export function chineseSubject(clause: string): string | undefined {
  let phrase = ''
  for (const { segment } of segmenterOf('zh', 'word').segment(clause.slice(0, LONGEST))) {
    if (segment === '的') {
      phrase = ''
      continue
    }
    const isWord = /^[\p{Script=Han}\p{Script=Latin}\d\s&.·-]+$/u.test(segment)
    if (!isWord || /^[\d〇零一二两三四五六七八九十百千万亿]/u.test(segment) || CHINESE_STOP.test(segment)) break
    // After a word of two characters one of a single character is a verb; names come in single ones.
    if (phrase.length >= 2 && segment.length === 1 && /\p{Script=Han}/u.test(segment) && phrase.length !== 2) break
    if (phrase.length > 8) break
    phrase += segment
  }
  const trimmed = phrase.trim()
  return trimmed.length >= 2 ? trimmed : undefined
}

/** The words before the first は, が or も of a Japanese clause; of 仙台市の会社 what follows the last の. */
export function japaneseSubject(clause: string): string | undefined {
  const phrase = /^(.{1,30}?)(?:では|には|は|が|も)(?![っりるしてにだ])/u.exec(clause)?.[1]
  if (phrase === undefined) return undefined
  const head =
    phrase
      .split('の')
      .at(-1)
      ?.replaceAll(/[「」『』（）]/gu, '')
      .trim() ?? ''
  return head.length >= 1 && head.length <= 14 && !/\d/u.test(head) ? head : undefined
}
