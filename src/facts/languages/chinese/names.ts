import { matchAt } from '../../text.ts'
import { wordAt } from './words.ts'

/** The commonest surnames, and those of two characters. */
export const SURNAME =
  '(?:欧阳|司马|上官|诸葛|夏侯|皇甫|尉迟|公孙|慕容|令狐|宇文|长孙|司徒|端木|[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文鲁庞樊殷施洪翁俞倪严牛温芦季章俞葛柯阮纪聂梅盛柴凌尤岳祝左涂甘颜齐隋辛管焦柳骆欧项祁覃裴霍游桂莫耿卞车牟谷翟])'
/** What somebody does, right before the name: 修表匠孟祥生, 护士长周敏. */
const ROLE_SIGN = /[长主员师家手人民工生客友夫妇亲哥姐弟妹爷奶叔婶姨舅姑子妻匠授士倌司理监商农兵将]$/u
/** What ends a name that nothing else ends. */
const AFTER_NAME =
  /^(?:[的和与及、，。：；在说是有把被从对用给曾今那当就却还才都也只已（(]|[\d一二两三四五六七八九十]|$)/u
/** Adverbs that may follow a name and stand in one: 龙德才. */
const DOUBTFUL = /^[才都就正常长高重方江和平安][\p{Script=Han}]/u

/** Where the name of a person ends that begins at one place; undefined where none does. */
export function personEnd(text: string, noun: number, at: number): number | undefined {
  const before = text.slice(noun, at)
  if (before.length < 2 || !ROLE_SIGN.test(before)) return undefined
  const surname = matchAt(SURNAME_AT, text, at)?.[0].length
  if (surname === undefined) return undefined
  return [at + surname + 2, at + surname + 1].find((end) => isName(text, at + surname, end))
}

const SURNAME_AT = new RegExp(SURNAME, 'uy')

function isName(text: string, given: number, end: number): boolean {
  if (!/^\p{Script=Han}+$/u.test(text.slice(given, end)) || wordAt(text, given - 1)?.kind !== undefined) return false
  for (let index = given; index < end; index++) {
    const word = wordAt(text, index)
    if (word !== undefined && word.end > end) return false
    if (word !== undefined && word.end - word.start > 1) return false
  }
  if (/[的了着过是在有和与、我你他她]/u.test(text.slice(given, end))) return false
  const rest = text.slice(end, end + 8)
  if (AFTER_NAME.test(rest)) return !DOUBTFUL.test(rest) || end - given === 1
  const kind = wordAt(text, end)?.kind
  return kind !== undefined && kind !== 'noun'
}
