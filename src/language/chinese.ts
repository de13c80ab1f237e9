import type { Language } from './language.ts'
import { phrases, words } from './words.ts'

/** Chinese, Simplified or Traditional. */
export const chinese: Language = {
  code: 'zh',
  unspaced: true,
  keyPointLimit: 40,
  proseLimit: 420,
  abbreviations: words('mr dr prof st no vs'),
  functionWords:
    words(`的 了 在 是 和 与 及 或 也 都 就 而 但 却 又 还 把 被 对 从 到 向 以 为 于 之 其 这 那 这个 那个 这些 那些
    它 他 她 我 你 我们 他们 她们 它们 你们 自己 一个 一种 一些 一样 一直 没有 不 不是 很 更 最 太 非常 已经 正在 将 会 能 可以
    可能 应该 需要 因为 所以 如果 虽然 但是 然而 于是 因此 而且 并且 不过 只是 只有 才 再 则 着 过 地 得 等 中 上 下 里 后 前 时
    有 要 说 让 给 用 由 向 如 像 比 每 各 某 该 此 吧 吗 呢 啊 个 位 家 年 月 日`),
  connectives: phrases(`
    但是 | 然而 | 不过 | 于是 | 因此 | 所以 | 而且 | 并且 | 此外 | 另外 | 同时 |
    当然 | 其实 | 事实上 | 也就是说 | 换句话说 | 例如 | 比如 | 首先 | 其次 | 再次 |
    最后 | 总之 | 何况 | 况且 | 毕竟 | 接着 | 随后 | 后来 | 可是 | 从此 | 诚然 |
    说到底 | 归根结底 | 第一 | 第二 | 第三 | 但 | 可 | 而 | 所幸 | 更何况 | 反过来`),
  dependentOpenings: phrases(`
    它 | 他 | 她 | 这 | 那 | 其 | 此 | 该 | 而 | 但 | 却 | 也 | 又 | 还 |
    并 | 且 | 则 | 才 | 就 | 都 | 以及 | 或 | 和 | 与 | 从而 | 以便 | 所以 |
    于是 | 因此 | 然而 | 不过 | 包括 | 前者 | 后者 | 同样 | 仍 | 再 | 只 | 更 |
    一个是 | 另一 | 不是 | 不再 | 甚至 | 比如 | 例如 | 当时 | 随后 | 后来 | 两者 |
    二者 | 有的 | 假设 | 假定 | 去年却 | 今年却`),
  leadIns: phrases(`
    因为 | 由于 | 如果 | 虽然 | 尽管 | 除了 | 直到 | 等到 | 连 | 对于 | 关于 |
    至于 | 当 | 在 | 从 | 随着 | 为了 | 自从 | 到了 | 截至 | 根据 | 据 | 按 |
    通过 | 作为 | 有人 | 若 | 即使 | 哪怕 | 无论 | 不管 | 既然 | 此后 | 之后`),
  subjectPronouns: phrases('我 | 我们 | 你 | 他 | 她 | 它 | 他们 | 它们 | 这 | 那'),
  pairOpenings: phrases(
    '既 | 不仅 | 不但 | 不只 | 一边 | 一面 | 一方面 | 如果 | 虽然 | 尽管 | 因为 | 由于 | 与其 | 要么 | 若 | 即使',
  ),
  comma: '，',
  // Narrow marks stand between Han characters in text that a converter went through.
  clauseEnd: /[，；：]|——|(?<=\p{Script=Han})[,;:]/u,
  ownClause: /[；：;:]$|——$/u,
  trailing: /(?:[.。，,;；:：—–]|——)+$/u,
  dangling:
    /^(?:我们?|你们?|大家|不妨|替|为|给|对|把|让|跟|向|和|与|在|如果|若|当|今年|去年|明年|\d+\s?年|那时|现在){1,5}[它他她]/u,
  correction: [/不是|并非|不在于|不只|不但/u, /^(?:而是|而在|只是|倒是|还|也|更)/u],
  topics: new Set(
    phrases(`引言 | 前言 | 背景 | 概述 | 概况 | 历史 | 现状 | 起源 | 发展 | 融资 | 资金 | 财务 | 市场 | 团队 | 人才 | 人员 | 员工 | 技术 |
    产品 | 商业模式 | 客户 | 竞争 | 竞争对手 | 结果 | 方法 | 讨论 | 挑战 | 风险 | 机会 | 机遇 | 战略 | 增长 | 营收 | 收入 | 价格 |
    成本 | 影响 | 未来 | 展望 | 总结 | 结论 | 结语 | 问题 | 教育 | 经济 | 数据 | 政策 | 能源 | 研究 | 销售 | 生产`),
  ),
  labels: {
    agenda: '目录',
    sources: '来源',
    part: (title, part, parts) => `${title}（${part}/${parts}）`,
  },
}
