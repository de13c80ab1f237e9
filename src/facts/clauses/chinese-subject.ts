import type { Span } from '../model.ts'
import type { Phrase } from './chinese-phrase.ts'
import type { ClauseSubject, SubjectKind } from './clause.ts'

/** What is somebody's: who has it is said elsewhere. */
const OWNED =
  /(?:员工|职工|工人|雇员|馆员|店员|人员总数|团队|人手|编制|营业额|销售额|交易额|成交额|贷款额|投资额|总额|金额|数额|余额|收入|营收|利润|毛利|净利|房租|月租|会员|用户|客户|净利率|毛利率|利润率|收益|亏损|流水|票房|市值|估值|身价|预算|经费|资金|资产|负债|债务|开支|支出|费用|\p{Script=Han}费|月薪|年薪|工资|薪水|待遇|总部|店面|铺面|厂房|校舍|场地|能力|门店|分店|网点|用户数|订单|销量|产量|产能|装机|装机容量|发电量|用电量|存量|总量|数量|人数|总数|\p{Script=Han}数|面积|占地|建筑面积|规模|长度|高度|宽度|深度|厚度|直径|跨度|重量|体重|身高|臂展|主跨|总长|总高|覆盖率|年龄|寿命|体长|海拔|里程|全长|全程|速度|时速|功率|人口|户数|增幅|涨幅|降幅|增速|增长率|变化|差距|份额|占比|比例|比重|\p{Script=Han}率|贡献|成绩|得分|排名|名次|用时|耗时|工期|投资|造价|成本|价格|单价|[售票房定标均市电油水地股]价|收购价|价|温度|湿度|气温|水温|室温|体温|浓度|密度|含量|海拔|坡度|电压|股价|租金|学费|会费|税款|补贴|馆藏|藏品|规划|能耗|排放|压力|误差|时间|期限|距离|间隔)$/u
/** Of these what stands before them without 的 is what they are measured of: 储能成本. */
const OF_A_THING =
  /(?:占比|比例|比重|份额|成本|价格|单价|[售票房定标均市电油水地股]价|收购价|价|温度|湿度|气温|水温|室温|浓度|密度|含量|寿命|长度|高度|宽度|深度|面积|重量|速度|时速|体长|全长|全程|身高|体重|臂展|直径|跨度|主跨|里程|海拔|功率|[发用]电量|总长|总高|产量|覆盖率)$/u
/** How a quantity changed: its subject is the quantity. */
const CHANGE = /^(?:变化|增幅|涨幅|降幅|增长|增速|减少|变动|波动)$/u
/** What stands before an owned noun and is no owner. */
const MODIFIER =
  /^(?:年|月|日|周|季度|总|净|毛|平均|年均|月均|人均|日均|户均|全|最新|最大|最小|最高|最低|当前|目前|实际|营业|销售|累计|综合|主营|投后|投前|首日|首年|建筑|固定|研发|运营|管理|广告|光广告|新|老|原|现|单|每年|每月|工业|商业|民用|年度|的|生产)+$/u
const GROUP =
  /^(?:公司|企业|集团|机构|组织|厂家|商家|单位|对方|前者|后者|双方|它|它们|其|当地|本地|这里|那里|这|那|此|两者)$/u
/** A part or the whole of a place that was named before: 全省, 镇上; what its name ends with. */
const PLACE =
  /^(?:全(?<whole>[省市县州镇村乡岛区港城馆厂校站店院社队团园线桥])|(?<part>[省市县州镇村乡岛区港城馆厂校店院社队园河街山湖江])[里上内中])$/u
const PERSON = /^(?:他|她|他们|她们)$/u
/** Who speaks, or who is nobody in particular. */
const NOBODY =
  /^(?:一[晚天次年笔座种]|我|我们|你|你们|大家|谁|人们|有人|很多人|别人|人家|另一?|其余.{0,2}|其他|大部分|绝大部分|小部分|一部分|部分|多数|大多数|少数|半数|一半|什么|为什么|怎么|多少|哪里|这样|那样)$/u
/** Not who or what, but in which respect or when. */
const FRAME = /(?:方面|时候|期间|以来|之后|以后|之前|以前|同时|情况下|前提下|角度|那[天晚年时]|[当这]天|当晚|时)$/u
const ROLE =
  /^(?:.{0,4}(?:企业|公司(?:创始人)?|赞助商|供应商|运营商|开发商|冠军|亚军|选手|运动员)|(?:副?[馆店院校厂队社所局处科组团会镇县市村省部]长|创始人|联合创始人|创办人|负责人|总裁|董事长|总经理|经理|首席执行官|主任|书记|村支书|教练|主教练|记者|作家|画家|诗人|导演|演员|歌手|老师|医生|工程师|设计师|教授|博士|研究员|科学家|匠人|师傅|农民|牧民|渔民|老板|主人|居民|游客|市民|村民))(?<name>[\p{Script=Han}·]{2,6})$/u
const SURNAME =
  '(?:欧阳|司马|上官|诸葛|夏侯|[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文鲁庞樊殷施洪翁])'
const PERSON_NAME = new RegExp(`^${SURNAME}[\\p{Script=Han}]{1,2}$`, 'u')
/** 退休矿工王强: whatever somebody does, the name comes last. */
const DOER = new RegExp(
  `^[\\p{Script=Han}]{1,6}[长主员师家手人民工生客友夫妇](?<name>${SURNAME}[\\p{Script=Han}]{1,2})$`,
  'u',
)
const NAMED =
  /^[\p{Script=Han}]{2,8}(?:公司|集团|银行|大学|学院|博物馆|美术馆|图书馆|科技|智能|数据|电力|资本|能源|医药|汽车|出版社|研究院|[省市县镇乡村州岛区队寺桥厂])$|[A-Z]/u
const QUOTED = /[“"「『《]([^”"」』》]+)[”"」』》]/u

const HUMAN_ROLE = /[长主员师家手人民工生客友夫妇]$|书记|总裁|教授|博士|总监/u

interface Found {
  readonly text: string
  readonly kind: SubjectKind
  readonly like?: string
  readonly isPerson?: boolean
}

/** What a noun phrase stands for as the subject of its clause; a later clause says something of the topic of the sentence. */
export function chineseSubject(
  text: string,
  phrase: Phrase,
  { topic, clauseEnd }: { readonly topic: ClauseSubject | undefined; readonly clauseEnd: number },
): ClauseSubject | undefined {
  const isLast = phrase.end >= clauseEnd
  if (phrase.relative && isLast && topic !== undefined) return undefined
  const found = headOf(text, phrase)
  if (found === undefined || isTime(text, phrase)) return undefined
  if (topic !== undefined && isUnlikely(found, phrase)) return undefined
  const kind = topic !== undefined && isComment(found, phrase, topic) ? 'attribute' : kindHere(found, text, phrase)
  const span = phrase.counted && kind === 'attribute' ? { start: phrase.end, end: phrase.end } : phrase
  return { ...found, kind, start: span.start, end: span.end }
}

/** What a company does and a thing does not, right after its name. */
const COMPANY_VERB = /^(?:成立|创立|创办于|上市|宣布|推出|发布|完成.{0,8}融资|获得?.{0,10}融资|做的是|收购|并购)/u

function kindHere({ kind, text: noun }: Found, text: string, { end, nouns }: Phrase): SubjectKind {
  const isCompany =
    kind === 'thing' && nouns.length === 1 && noun.length > 1 && COMPANY_VERB.test(text.slice(end, end + 20))
  return isCompany ? 'name' : kind
}

/** Whether a noun in a later clause is sooner a verb that no table has: one character, or far too many. */
function isUnlikely({ kind, text }: Found, { nouns, counted }: Phrase): boolean {
  return kind === 'thing' && nouns.length === 1 && !counted && (text.length === 1 || text.length > 8)
}

/** 六年没有动过, 四天里: for how long, not what. */
function isTime(text: string, { start, end, counted }: Phrase): boolean {
  return counted && /^[^的]*?(?:个月|星期|小时|分钟)[里内中间]?$/u.test(text.slice(start, end))
}

/** Whether a bare noun in a later clause is something of the topic: 原料5.2元, 三间展厅加起来420平方米, 桥…，桥面铺着…. */
function isComment({ kind, text }: Found, { nouns, ending, counted, relative }: Phrase, topic: ClauseSubject): boolean {
  if (kind !== 'thing' || nouns.length > 1 || relative) return false
  const measured = ending === 'measuring' || ending === 'number'
  if (measured && (counted || text.length <= 3 || text.endsWith('人员'))) return true
  return text.length === 2 && text[0] === topic.text.at(-1)
}

function headOf(text: string, phrase: Phrase): Found | undefined {
  const words = phrase.nouns.map((noun) => trimmed(text, noun))
  const head = words.at(-1) ?? ''
  const owners = phrase.relative ? [] : words.slice(0, -1)
  if (phrase.timed && !OWNED.test(head))
    return headOf(text, { ...phrase, timed: false, nouns: phrase.nouns.slice(0, -1) })
  if (phrase.pointed) return pointedAt(text.slice(phrase.start, phrase.end), words)
  if (phrase.counted && head === '') return undefined
  if (OWNED.test(plain(head))) return owned(head, owners)
  return plainNoun(head, { before: phrase.relative ? text.slice(phrase.start, phrase.end) : words.join('的') })
}

function trimmed(text: string, { start, end }: Span): string {
  return text.slice(start, end).trim()
}

function plain(word: string): string {
  return word.replace(/(?:本身|自己|总共|一项)$/u, '')
}

/** 储能成本, 海东省的工业电价: whose measure it is, as far as it is said. */
function owned(head: string, owners: readonly string[]): Found {
  const owner = owners.at(-1)
  if (CHANGE.test(head) && owner !== undefined) return { text: owner, kind: 'thing' }
  if (owner !== undefined && !MODIFIER.test(owner)) {
    const found = OWNED.test(owner) ? owned(owner, owners.slice(0, -1)) : plainNoun(owner, { before: owner })
    if (found !== undefined) return found
  }
  return ownerWithin(head) ?? { text: head, kind: 'attribute' }
}

function ownerWithin(head: string): Found | undefined {
  const quoted = QUOTED.exec(head)?.[1]
  if (quoted !== undefined) return { text: quoted, kind: 'name' }
  const of = OF_A_THING.exec(head)
  const tail = of ?? OWNED.exec(head)
  const rest = tail === null ? '' : head.slice(0, tail.index).replace(/(?:年均|平均|年|总|平均年|投后)$/u, '')
  if (rest.length < 2 || MODIFIER.test(rest)) return undefined
  const found = plainNoun(rest, { before: rest })
  if (found === undefined || (found.kind === 'thing' && of === null)) return undefined
  return found
}

/** 这家公司, 该馆, 这座小城: something named before, which a name of its kind ends with. */
function pointedAt(whole: string, words: readonly string[]): Found | undefined {
  const head = withoutPlaceWord(words.at(-1) ?? '')
  const measured = OWNED.test(head)
  if (/^每/u.test(whole))
    return head === '' || measured ? { text: whole, kind: 'attribute' } : { text: head, kind: 'thing' }
  if (words.length > 1 && !measured) return plainNoun(head, { before: head })
  const own = words.length > 1 ? withoutPlaceWord(words[0] ?? '') : head.replace(OWNED, '').replace(/[总全年]$/u, '')
  const named = ROLE.exec(own)?.groups?.['name']
  if (named !== undefined) return { text: named, kind: 'name' }
  if (GROUP.test(own) || own === '') return { text: own, kind: 'group' }
  return { text: own, kind: 'group', like: own.at(-1) ?? own }
}

function plainNoun(word: string, { before }: { readonly before: string }): Found | undefined {
  const head = withoutPlaceWord(word)
  if (head === '' || NOBODY.test(head) || FRAME.test(head)) return undefined
  if (PERSON.test(head)) return { text: head, kind: 'person' }
  if (GROUP.test(head)) return { text: head, kind: 'group' }
  const place = PLACE.exec(head)?.groups
  const like = place?.['whole'] ?? place?.['part']
  if (like !== undefined) return { text: head, kind: 'group', like }
  const quoted = QUOTED.exec(head)?.[1]
  if (quoted !== undefined) return { text: quoted, kind: 'name' }
  if (OWNED.test(head)) return { text: head, kind: 'attribute' }
  const name = (ROLE.exec(head) ?? DOER.exec(head))?.groups?.['name'] ?? head
  if (NAMED.test(name)) return { text: name, kind: 'name' }
  if (PERSON_NAME.test(name) || HUMAN_ROLE.test(head.slice(0, -name.length)))
    return { text: name, kind: 'name', isPerson: true }
  if (name !== head) return { text: name, kind: 'name' }
  // One character says too little: 捐的人.
  return { text: head.length === 1 && before.length < 10 ? before : head, kind: 'thing' }
}

/** 站台上 is the platform; of 镇上 the word would be too short. */
function withoutPlaceWord(word: string): string {
  return word.length > 2 || !PLACE.test(word) ? word.replace(/(?<=.)(?:里面|上面|下面|旁边|[里上中内下])$/u, '') : word
}
