import type { Span } from '../../model.ts'
import { CHANGE, MODIFIER, OF_A_THING, OWNED } from './attributes.ts'
import { SURNAME } from './names.ts'
import type { Phrase } from './phrase.ts'
import type { ClauseSubject, SubjectKind } from '../../clauses/clause.ts'

const GROUP =
  /^(?:公司|企业|集团|机构|组织|厂家|商家|单位|对方|前者|后者|双方|它|它们|其|当地|本地|这里|那里|这|那|此|两者)$/u
/** What only says of what kind it is that was spoken of: 这家巴黎公司, 这笔钱. */
const ONE_OF = /(?:公司|企业|集团|机构|品牌|钱|款|资金|数字|人|孩子|老人|男人|女人|年轻人|男子|女子|球员|选手|运动员)$/u
/** A part or the whole of a place that was named before: 全省, 镇上; what its name ends with. */
const PLACE =
  /^(?:全(?<whole>[省市县州镇村乡岛区港城馆厂校站店院社队团园线桥])|(?<part>[省市县州镇村乡岛区港城馆厂校店院社队园河街山湖江])[里上内中])$/u
const PERSON = /^(?:他|她|他们|她们)$/u
/** Who speaks, or who is nobody in particular. */
const NOBODY =
  /^(?:一[晚天次年笔座种]|每|前|后|我|我们|你|你们|大家|谁|人们|有人|很多人|别人|人家|另一?|其余.{0,2}|其他|大部分|绝大部分|小部分|一部分|部分|余下|剩下|剩余|其中|不少|许多|很多|多数|大多数|少数|半数|一半|什么|为什么|怎么|多少|哪里|这样|那样)$/u
/** Not who or what, but in which respect or when. */
/** Where a clause says that something is: who is spoken of stays the topic. */
const WHERE =
  /^(?:两边|[左右东西南北前后里外上下]边|身边|路边|街边|湖边|河边|海边|旁|两侧|两旁|四周|周围|附近|地下|地上|里面|外面|上面|下面|背后|身后|身上|手里|手上|手下|手头|旁边|中间|路上|街上|墙上|桌上|台上|家里|对面|底下|沿途|名下|旗下|账上|眼前|门口|屋里|店里|厂里|院里|楼上|楼下|前面|后面|.{0,5}(?:那|这)[边里])$/u
const FRAME = /(?:方面|时候|期间|以来|之后|以后|之前|以前|同时|情况下|前提下|角度|那[天晚年时]|[当这]天|当晚|时)$/u
const ROLE =
  /^(?:.{0,4}(?:企业|公司(?:创始人)?|赞助商|供应商|运营商|开发商|冠军|亚军|选手|运动员)|(?:副?[馆店院校厂队社所局处科组团会镇县市村省部]长|创始人|联合创始人|创办人|负责人|总裁|董事长|总经理|经理|首席执行官|主任|书记|村支书|教练|主教练|记者|作家|画家|诗人|导演|演员|歌手|老师|医生|工程师|设计师|教授|博士|研究员|科学家|匠人|师傅|农民|牧民|渔民|老板|主人|居民|游客|市民|村民))(?<name>[\p{Script=Han}·]{2,6})$/u
const PERSON_NAME = new RegExp(`^${SURNAME}[\\p{Script=Han}]{1,2}$`, 'u')
/** 退休矿工王强: whatever somebody does, the name comes last. */
const DOER = new RegExp(
  `^[\\p{Script=Han}]{1,6}[长主员师家手人民工生客友夫妇匠商农倌亲哥姐弟妹爷奶叔婶姨舅姑子妻](?<name>(?:[小老阿]${SURNAME}|${SURNAME}[\\p{Script=Han}]{1,2}))$`,
  'u',
)
const NAMED =
  /^[\p{Script=Han}]{2,8}(?:公司|集团|银行|大学|学院|博物馆|美术馆|图书馆|科技|智能|数据|电力|资本|能源|医药|汽车|出版社|研究院|[省市县镇乡村州岛区队寺桥厂])$|^(?:[美法英德中泰韩]国|日本|印度|巴西|俄罗斯|苏联|加拿大|墨西哥|阿根廷|澳大利亚|新西兰|新加坡|越南|菲律宾|马来西亚|印度尼西亚|印尼|以色列|伊朗|伊拉克|土耳其|埃及|南非|尼日利亚|肯尼亚|意大利|西班牙|葡萄牙|荷兰|比利时|瑞士|瑞典|挪威|丹麦|芬兰|冰岛|波兰|捷克|奥地利|匈牙利|希腊|爱尔兰|乌克兰|欧盟|欧洲|非洲|亚洲|拉美|北京|上海|天津|重庆|广州|深圳|杭州|南京|武汉|成都|西安|苏州|香港|台湾|澳门|巴黎|伦敦|柏林|纽约|东京|首尔|莫斯科|罗马|马德里)$|[A-Z]/u
const QUOTED = /[“"「『《]([^”"」』》]+)[”"」』》]/u

const HUMAN_ROLE = /[长主员师家手人民工生客友夫妇匠商农倌亲哥姐弟妹爷奶叔婶姨舅姑子妻]$|书记|总裁|教授|博士|总监/u

/** A noun of one character that has a length or a price. */
const ONE_SIGN = /^[窖桥塔楼船车路河湖山洞井门墙屋树鱼牛羊马猪鸡狗米面茶酒油盐糖煤电]$/u
/** How many there are. */
const HAS = /^(?:就|也|还|才|已经?|现|如今|一共|总共)*(?:只有|仅有|只剩|剩下?|有|共)/u
/** Who only says what something is worth. */
const INVESTORS = /^(?:投资[人者方]|投资机构|资本市场|市场|风投|股民|买家)$/u
/** Each of what something is measured in: 每公里. */
const PER_UNIT =
  /^(?:平均)?每(?:公里|千米|米|平方米|平方公里|立方米|吨|公斤|斤|亩|公顷|年|个?月|天|周|小时|分钟|人|户)$/u
/** How many there came to be. */
const CHANGES = /^(?:总|人|已|仍|却|再|减|增|达|超|升|降|涨|跌|翻|扩|缩|从|由)/u
/** Who does something too. */
const WORKERS = /^(?:工人|员工|职工|女工|店员|馆员)们?$/u
/** Whom somebody employs or teaches. */
const STAFF = /(?:人员|老师|教师|医生|护士|教练|学生|徒弟|伙计|司机|保安|工程师|讲解员|志愿者)$/u

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
  if (PER_UNIT.test(text.slice(phrase.start, phrase.end))) return undefined
  const isLast = phrase.end >= clauseEnd
  if (phrase.relative && isLast && topic !== undefined) return undefined
  const found = headOf(text, phrase)
  if (found === undefined || isTime(text, phrase)) return undefined
  if (isWorking(text, found, phrase)) return { ...found, kind: 'thing', start: phrase.start, end: phrase.end }
  if (
    topic !== undefined &&
    (INVESTORS.test(found.text) || isUnlikely(found, phrase) || isRepeated(text, phrase) || isWhere(text, phrase))
  )
    return undefined
  const kind =
    topic !== undefined && isComment(found, phrase, { topic, rest: text.slice(phrase.end, phrase.end + 8) })
      ? 'attribute'
      : kindHere(found, text, phrase)
  const span = phrase.counted && kind === 'attribute' ? { start: phrase.end, end: phrase.end } : phrase
  return { ...found, kind, start: span.start, end: span.end }
}

/** What a company does and a thing does not, right after its name. */
const COMPANY_VERB = /^(?:成立|创立|创办于|上市|宣布|推出|发布|完成.{0,8}融资|获得?.{0,10}融资|做的是|收购|并购)/u

function kindHere({ kind, text: noun }: Found, text: string, { start, end, nouns }: Phrase): SubjectKind {
  // 一家新加坡集团: it has no name here.
  if (kind === 'name' && /^一[家个群批]/u.test(text.slice(start, end)) && !/[A-Z“《「]/u.test(noun)) return 'thing'
  const isCompany =
    kind === 'thing' && nouns.length === 1 && noun.length > 1 && COMPANY_VERB.test(text.slice(end, end + 20))
  return isCompany ? 'name' : kind
}

/** Whether a noun in a later clause is sooner a verb that no table has: one character, or far too many. */
function isUnlikely({ kind, text }: Found, { nouns, counted }: Phrase): boolean {
  return kind === 'thing' && nouns.length === 1 && !counted && (text.length === 1 || text.length > 8)
}

/** 工人每两小时轮换一次: what the workers do, and not how many somebody has. */
function isWorking(text: string, { kind, text: noun }: Found, { end, ending }: Phrase): boolean {
  return (
    kind === 'attribute' &&
    WORKERS.test(noun) &&
    ending === 'verb' &&
    !HAS.test(text.slice(end)) &&
    !CHANGES.test(text.slice(end))
  )
}

/** 挡车挡了二十七年: a verb with its object, said again. */
function isRepeated(text: string, { start, end }: Phrase): boolean {
  return end - start === 2 && text[start] === text[end]
}

/** 两边挤着店铺, 教室里装了空调: where something is, of the topic. */
function isWhere(text: string, { nouns, ending }: Phrase): boolean {
  const [head] = nouns
  if (head === undefined || nouns.length > 1 || (ending !== 'verb' && ending !== 'number')) return false
  const noun = trimmed(text, head)
  return WHERE.test(noun) || (ending === 'verb' && /^.{2,}[里上]$/u.test(noun) && !PLACE.test(noun))
}

/** 六年没有动过, 四天里: for how long, not what. */
function isTime(text: string, { start, end, counted }: Phrase): boolean {
  return counted && /^[^的]*?(?:个月|星期|小时|分钟)[里内中间]?$/u.test(text.slice(start, end))
}

/** Whether a bare noun in a later clause is something of the topic: 原料5.2元, 三间展厅加起来420平方米, 桥…，桥面铺着…. */
function isComment(
  { kind, text }: Found,
  { nouns, ending, counted, relative }: Phrase,
  { topic, rest }: { readonly topic: ClauseSubject; readonly rest: string },
): boolean {
  if (kind !== 'thing' || nouns.length > 1 || relative) return false
  if (/^[却则倒]/u.test(rest)) return false
  if (STAFF.test(text) && text.length <= 5 && HAS.test(rest)) return true
  const measured = ending === 'measuring' || ending === 'number'
  if (measured && (counted || text.length <= 3 || (STAFF.test(text) && text.length <= 5))) return true
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
  const rest =
    tail === null
      ? ''
      : head.slice(0, tail.index).replace(/(?:年均|平均|年|总|净|毛|平均年|投后|每\p{Script=Han}{1,3}[日月年]?)$/u, '')
  const isShort = rest.length < 2 && !(of !== null && ONE_SIGN.test(rest))
  if (isShort || MODIFIER.test(rest)) return undefined
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
  if (GROUP.test(own) || ONE_OF.test(own) || own === '') return { text: own, kind: 'group' }
  return { text: own, kind: 'group', like: own.at(-1) ?? own }
}

function plainNoun(word: string, { before }: { readonly before: string }): Found | undefined {
  const head = withoutPlaceWord(word)
  const isPlain = before === word || before === head
  if (head === '' || NOBODY.test(head) || NOBODY.test(word) || FRAME.test(head) || WHERE.test(word)) return undefined
  if (PERSON.test(head)) return { text: head, kind: 'person' }
  if (GROUP.test(head) && isPlain) return { text: /^(?:它们?|其|这|那|此)$/u.test(head) ? '' : head, kind: 'group' }
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
  return word.length > 2 || !PLACE.test(word)
    ? word.replace(/(?<=.)(?:里面|上面|下面|旁边|两边|两侧|两旁|周围|附近|对面|门口|[里上中内下])$/u, '')
    : word
}
