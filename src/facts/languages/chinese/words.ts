import { NOUNS } from './nouns.ts'
import { SHORT_VERBS, VERBS } from './verbs.ts'
import { lexiconOf } from '../../clauses/lexicon.ts'

/** Verbs of saying and thinking: what follows is said, and is no comment on who says it. */
const SAYING = `
担心 害怕 相信 说 表示 预测 认为 指出 称 透露 介绍 宣布 承认 解释 强调 补充 坦言 回忆 回忆说 笑说 感叹 写到 提到
算过 告诉 警告 提醒 呼吁 建议 主张 推测 猜测 断言 声称 据说 听说 传说 显示 表明 证实 证明 推算 估计
预计 预期 预估 料想 估摸 认定`

/** Adverbs, modal verbs and the like between a subject and its verb. */
const ADVERBS = `
不 也 都 就 还 又 再 才 已 已经 曾 曾经 正 正在 将 将要 即将 会 能 能够 可 可以 可能 要 应 应该
应当 须 必须 得以 却 却只 只 仅 仅仅 仍 仍然 仍旧 依然 依旧 一直 一度 一共 总共 共 大约 大概 约
约为 将近 差不多 几乎 至少 至多 最多 最少 最高 最低 起码 平均 竟 竟然 居然 果然 终于 渐渐 逐渐 逐年
逐步 迅速 很快 很 非常 十分 相当 比较 较 更 更加 最 太 极 极其 尤其 特别 颇 挺 并 并不 并未 并没有
未 从未 从未来过 从不 从来 从来不 从来没有 至今 至今没有 迄今 不再 不断 陆续 相继 先后 前后 分别 各
各自 均 皆 全都 全部 同时 一起 共同 一同 互相 相互 亲自 独自 自己 本身 自行 主要 大都 大多 多半 往往
常常 经常 时常 总是 通常 一般 偶尔 有时 随时 立即 立刻 马上 随即 随后 顿时 突然 忽然 刚 刚刚 刚好
恰好 正好 其实 确实 的确 当然 显然 或许 也许 恐怕 反而 反倒 倒 倒是 甚至 甚至连 另外 另 重新 照样
照常 照旧 白白 足足 整整 单 单单 光是 累计 首次 再次 多次 屡次 每次 头一回 第一次 因此 所以 于是 便
则 而且 然而 这才 那才 本来 原来 原本 原先 起初 最初 最早 最后 最终 后来 主动 积极 免费 直接 间接
长期 短期 临时 永久 至此 今后 以后 之后 稍微 略 略微 稍 勉强 尽量 尽快 远远 高高 深深 紧紧 慢慢 悄悄
偷偷 静静 好好 必 必定 必将 一定 肯定 想必 难免 未必 不必 不用 不得不 不得 不能 不会 不敢 不肯 不愿
不想 不可 不仅 不但 不只 无法 没法 来得及 同比 环比 按期 如期 如今 连续 平均每天 平均每年 平均每月 每逢
每隔 曾在 已在 就在 正式 顺利 成功 持续 率先 最快 又一次 纷纷 普遍 高达 分批 分期 拟 已于 将于 曾于
将在 真正 真的 格外 异常 极为 极度 略为 更为 尤为 颇为 较为 最为 过于 过分 明显 显著 大幅 小幅 大量
少量 急剧 快速 缓慢 稳步 持续地 不停 不停地 不住 一再 再三 反复 来回 轮流 轮番 交替 依次 逐一 逐个
一一 统统 通通 一概 一律 一致 齐声 一齐 双双 各自都 一口气 一下子 一眼 一口 一把 转眼 眨眼 顷刻 霎时
片刻 不久 早已 早就 早在 迟早 早晚 终究 毕竟 到底 究竟 偏偏 恰恰 正巧 碰巧 凑巧 幸亏 好在 索性 干脆
简直 几近 近乎 大致 大体 基本 基本上 差点 险些 仿佛 好似 宛如 俨然 暗暗 默默 暗中 公然 公开 私下 当众
当面 亲手 亲眼 亲口 亲身 特意 特地 专门 专程 顺便 顺手 随手 就近 就地 当场 无偿 有偿 义务 自愿 被迫
不禁 不由 不妨 不至于 不见得 不一定 无非 无不 莫不 总算 好歹 起码得 至少得 还得 总得 非得 就得 分文
往后 往前 一路 沿途都 全程都 全年都 常年 终年 整年 整天 整日 终日 彻夜 连夜 当即 即刻 即日 随后又 接连
连连 连着 一连 日渐 日益 愈发 越发 越来越 竟也 也就 也都 都已 都还 还都 却也 却又 又都 仍有些 只好
只得 只能 只会 只要 不止是 几乎都 几乎全 将近有`

/** What opens a clause before its subject: connectives, particles, and verbs of which the whole clause is the object. */
const OPENERS = `
而 而且 但 但是 可是 不过 然而 却 只是 并且 并 且 或者 还是 以及 与此同时 此外 另外 另 再者 其次
首先 最后 最终 因此 因而 所以 于是 从而 可见 总之 总的来说 换句话说 也就是说 即 即使 即便 哪怕 就算
就连 连 甚至 尽管 虽然 虽 固然 如果 若 若是 倘若 倘使 假如 假使 假设 假定 要是 万一 只要 只有当 除非
无论 不论 不管 因为 因 由于 既然 既 以便 以免 为了 例如 比如 譬如 比方说 据说 听说 众所周知 事实上
实际上 其实 原来 本来 果然 当然 显然 也许 或许 大概 恐怕 似乎 好像 幸好 幸而 可惜 遗憾的是 有趣的是
重要的是 说 称 预计 估计 认为 相比之下 相反 反之 反而 倒是 那么 这样 这样一来 这么一来 这时 那时 这才
说到底 归根结底 一般来说 总体上 整体上 平均 平均下来 一共 总共 共 合计 累计 单是 光是 仅 仅仅 只 其中
另一边 一边 一面 至于 后来 随后 接着 然后 起初 最初 最早 此后 此前 之后 之前 从此 再 又 也 还 就 都
才 更 尤其 特别是 尤其是 已 已经 曾 曾经 可喜的是 更糟的是 问题是 有人说 一来 二来 可`

/** Words of time. */
const TIMES = `
今年 去年 前年 明年 后年 当年 那年 这年 同年 次年 翌年 往年 历年 每年 年年 全年 上一年 上年 上半年
下半年 年初 年底 年末 年内 本月 上月 上个月 下个月 当月 每月 月底 月初 本周 上周 下周 每周 今天 昨天
明天 前天 当天 当日 当晚 每天 每日 天天 每晚 今晚 昨晚 早上 早晨 清晨 上午 中午 下午 傍晚 晚上 夜里
夜间 深夜 白天 周末 周一 周二 周三 周四 周五 周六 周日 现在 目前 眼下 如今 当前 当时 当初 那时 那时候
这时 这时候 此时 此刻 从前 以前 以往 过去 往日 昔日 近年 近年来 近来 最近 近日 近期 日前 未来 将来
今后 以后 早年 晚年 春天 夏天 秋天 冬天 今春 今夏 今秋 今冬 首日 首周 首月 首年 平日 平时 节日 假日
旺季 淡季 雨季 旱季 上世纪 本世纪 一年 一个月 一天 一周 半年 半个月 民国 古代 近代 清代 明代 宋代 唐代
清朝 明朝 宋朝 唐朝 战前 战后 那天 那晚 那一年 这一年 这一天 那一天 一季度 二季度 三季度 四季度 凌晨
每人 每户 每家 上赛季 本赛季 当季 次日 第二天 同期 上次 这次 本届 上届 今夜 头一年 头三年 假期 暑假
寒假 十年前 几年前 过后 事后 赛后 赛前 期间 冬至 夏至 立春 立夏 立秋 立冬 春分 秋分 谷雨 小满 芒种 小暑 大暑 处暑 白露 寒露 霜降 小雪 大寒 小寒 惊蛰 雨水 腊月 正月 除夕 元宵 重阳 七夕 圣诞 圣诞节 感恩节 复活节 采摘季 收割季 收获季 收获期 繁殖期 播种季 采茶季 开学季 毕业季 销售季 旅游季 丰年 灾年 荒年 平年 常年里 今早 今晨 昨夜 昨日 今日 明日
后天 大前天 当夜 当时的 那阵子 这阵子 那段时间 这段时间 那几年 这几年 那些年 这些年 头几年 前几年 前些年
早些年 后几年 近几年 近两年 近三年 近五年 近十年 过去十年 过去五年 过去三年 过去几年 十年间 二十年间
三十年间 几十年 几十年来 多年 多年来 多年以来 百年来 千年来 一晚 一夜 一季 春季 夏季 秋季 冬季 入春 入夏
入秋 入冬 开春 年关 春节 元旦 国庆 中秋 端午 清明 五一 十一 双十一 黄金周 节假日 休息日 工作日里 周末里
平日里 白日 半夜 午夜 黎明 黄昏 午后 午间 午饭后 饭后 天亮 天黑 战时 战争期间 疫情期间 疫情前 疫情后
改革开放后 建国后 解放前 解放后 建国初 鼎盛时期 全盛时期 高峰时 高峰期 最盛时 最多时 最高时 最低时 最忙时
巅峰时期 创业初期 初期 早期 中期 后期 晚期 末期 元代 汉代 晋代 秦代 隋代 元朝 汉朝 晋朝 秦朝 隋朝 北宋
南宋 明初 明末 清初 清末 唐初 唐末 宋末 元末 安史之乱后 一期 二期 三期 首期 上期 本期 头天 头一天
第一天 第三天 第一年 第四年 第五年 末日 两年后 三年后 五年后 十年后 一年后 半年后 数年后 几年后 当下 现今
现如今 而今 时下 今时 到现在 直到今天 至今日 迄今`

/** Prepositions: what they take is no subject. */
const PREPOSITIONS = `
在 从 自 自从 对 对于 关于 据 根据 依据 按 按照 依照 照 随着 除 除了 除去 为 为了 由 由于 向 往
朝 朝着 以 用 拿 与 同 跟 和 比 较 相比 到 至 截至 截止 直到 直至 当 每当 沿 沿着 顺着 通过 经
经过 凭 凭借 依 靠 离 距 距离 围绕 针对 鉴于 作为 替 给 让 于 趁 赶在`

export type ChineseWord = 'verb' | 'saying' | 'short' | 'adverb' | 'opener' | 'time' | 'preposition' | 'noun'

const shared = { verb: VERBS, saying: SAYING, short: SHORT_VERBS }

/** Words inside a clause; a noun wins over the verb in it, and an adverb over a connective. */
export const wordAt = lexiconOf<ChineseWord>({
  ...shared,
  opener: '',
  preposition: PREPOSITIONS,
  adverb: ADVERBS,
  time: TIMES,
  noun: NOUNS,
})

/** Words at the beginning of a clause, where a connective stands. */
export const openingAt = lexiconOf<ChineseWord>({
  ...shared,
  adverb: ADVERBS,
  preposition: PREPOSITIONS,
  time: TIMES,
  noun: NOUNS,
  opener: OPENERS,
})

/** What makes a noun of the verb before it: 投资机构, 开发项目. */
const NOUN_AFTER_VERB =
  /^(?:机构|公司|企业|项目|计划|基地|中心|方案|人员|小组|团队|队|者|[员商站厂器机所院室部区点法家人师工]|学校|单位|产品|设备|工程|系统|服务|活动|课程|场[所馆]?|工具|平台|案例|记录|基金|银行|代表)/u
/** A time that can be counted. */
const SEASON = /^(?:[春夏秋冬][天季]|周末|晚上|早上|早晨|上午|下午|清晨|夜晚|[寒暑]假|假期|[雨旱]季|赛季|季度|春节)$/u
/** After a verb of one character: that it is one. */
const TAKES = /^(?:得(?![主分奖票失])|[了着过在到出为于向给成至起下完走掉入进满回去来上]|[\d一二两三四五六七八九十])/u

/** Where a noun of the table ends that stands at one place, if that is beyond another. */
export function knownNoun(text: string, at: number, beyond = at): number | undefined {
  const word = wordAt(text, at)
  return word?.kind === 'noun' && word.end > beyond ? word.end : undefined
}

/** Whether a word that stands at one place is no part of the noun that a number counts: 三条河|走了, 12支球队|参赛, 四个|都是. */
export function endsNoun(
  text: string,
  at: number,
  { segment, isFirst }: { readonly segment: string; readonly isFirst: boolean },
): boolean {
  const word = wordAt(text, at)
  if (word === undefined || word.kind === 'noun') return false
  if (word.kind === 'time' && isFirst && SEASON.test(segment)) return false
  if ([1, 2, 3].some((back) => knownNoun(text, at - back, at) !== undefined)) return false
  const length = word.end - word.start
  if (word.kind === 'verb' || word.kind === 'saying')
    return length > 1 ? !NOUN_AFTER_VERB.test(text.slice(word.end)) : segment.length === 1 || isFirst
  if (word.kind === 'short') return TAKES.test(text.slice(word.end)) || (!isFirst && segment.length === 1)
  return length > 1 || segment.length === 1 || (isFirst && /^[也都才就还只不又已曾]/u.test(segment))
}
