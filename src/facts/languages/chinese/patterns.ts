const MEASURE_WORD =
  '[名位家个枚座项所间辆台条只头棵株本册部篇件艘架幅张场届次种款套户匹支枝批块口尊道轮笔份封节层排群颗朵盏顶门杯瓶箱桶袋碗盒扇根双对组班代期片具段首把盆股趟副桌圈串捆叠堆滴丛宗桩起例集句栋幢床局孔尾团样类处顿缸罐锅壶]'
const AMOUNT = String.raw`(?:\d[\d,.]*|[一二两三四五六七八九十百千半几数]+)\s?[十百千万亿]*[多余来几]?`
/** A number with its measure word, before a noun. */
export const COUNTED = new RegExp(
  `(?:约|近|将近|大约|超过|上)?${AMOUNT}(?:${MEASURE_WORD}的?|(?![年月日])[\\p{Script=Han}]{1,4}?的|(?:岁|[\\p{Script=Han}]{0,2}米)[长高深宽]?的)`,
  'uy',
)
export const POINTED = new RegExp(
  `(?:[这那此某](?:一|${AMOUNT})?${MEASURE_WORD}|该|本(?![来地科钱])|每(?:一)?${MEASURE_WORD}|整${MEASURE_WORD}|同一${MEASURE_WORD}?|另一${MEASURE_WORD})`,
  'uy',
)
/** A number after a noun: what the clause says of it. */
export const NUMBER = new RegExp(
  `\\d(?!\\d*[A-Z])|[一三五七][\\p{Script=Han}][二四六八][\\p{Script=Han}]|[一二两三四五六七八九十百千半几数]+(?:[多余]?(?:[万亿元岁年月天周里米吨度人倍亩斤克点分秒]|公|千|平方|小时|${MEASURE_WORD})|成|分之|[、，。；])`,
  'uy',
)
export const RANK = /[一二三四五][级等线流期]|第[一二三四五六七八九十\d]+[\p{Script=Han}]?/uy
/** A year, a month, a quarter, an age of a country. */
export const DATE =
  /(?:公元前?)?(?:\d{2,4}|[一二][〇零一二三四五六七八九]{3})\s?年代?(?:\d{1,2}月(?:\d{1,2}日)?)?[底末初春夏秋冬间]?[天]?|\d{1,2}月(?:份|底|初|\d{1,2}日)?|第[一二三四]季度|第[一二三四五六七八九十]年|[\d一二两三四五六七八九十百几数]+多?(?:年|个月|天|周|小时|分钟)(?:以?[前后来]|之[前后]|间|里|内)|(?:\d+|[一二三四五六七八九十]+)世纪(?:[\p{Script=Han}]{0,2}年代)?/uy
/** Who is as old as is said before: 52岁的才让说. */
export const AGED = /[\p{Script=Han}·]{2,6}?(?=[说在是也今曾已从把对和用就有，])/uy
export const PRONOUN = /[他她它我你]们?的?|其的?(?!中|余|他)/uy
export const QUOTED = /[“"「『《]([^”"」』》，。；！？]{1,14})[”"」』》]/uy
/** Verbs and adverbs that only lead to the number. */
export const MEASURING =
  /^(?:为|约|近|共|合计|总计|共计|达|达到|超过|不足|不到|不及|至少|大约|约为|平均|平均为|只有|仅|仅有|只|有|高达|逾|接近|将近|突破|加起来|却|却只|最低|最高|可达|长|高|宽|深|厚|重|离地|离)$/u
/** What stands before a verb that is a noun: 总投资, 净亏损. */
export const SMALL_ONLY = /^[日总净新老原再又]$/u
export const SMALL = /^[总净年月日新老原]$/u
export const NOUN_SIGN = /[\p{Script=Han}A-Za-z0-9&·.-]/u

/** What makes a noun of the verb before it: 监测站, 投资方. */
export const AGENT_SIGN = /[站方组队员者商家人所院厂室场馆部局处社区点线量率费额品机车船地物]/u
