import type { Language } from './language.ts'
import { phrases, words } from './words.ts'

/**
 * Japanese. The verb comes last, so that a clause is complete only where a finite verb stands before its particle: cuts are
 * made there, and the particle (が, けれども) goes with the comma.
 */
export const japanese: Language = {
  code: 'ja',
  unspaced: true,
  keyPointLimit: 45,
  proseLimit: 480,
  abbreviations: words('mr mrs ms dr prof st no vs'),
  functionWords:
    words(`は が を に で と も の や へ か ば て た だ な ね よ から まで より など ので のに けれど けれども しかし だが ため
    だけ しか こそ さえ でも ほど くらい ぐらい ずつ ながら つつ について によって による において における に対して に関する
    として という といった とともに これ それ あれ この その あの ここ そこ どこ こう そう どう こうした そうした こと もの とき
    ところ よう わけ はず うち ほか する し した して しない され さ せ れる られる いる い いた ある あり あった ない なく なかっ
    なる なり なっ なった できる でき です ます まし ました ません である であり であっ であった だっ だった らしい たい たち
    私 私たち 彼 彼女 彼ら 我々 自分 誰 何 また さらに そして つまり もし すでに まだ もう とても 非常に 最も より 約 年 月 日
    人 者 的 化 性 上 中 下 後 前 間 時 等 各 第 場合 一方 同 当 本`),
  connectives: phrases(`
    しかし | しかしながら | だが | ところが | けれども | ただし | もっとも | それでも | とはいえ | したがって | だから |
    ゆえに | そのため | よって | つまり | すなわち | 要するに | 言い換えれば | たとえば | 例えば | また | さらに | しかも |
    そして | それから | 次に | まず | 第一に | 第二に | 第三に | 最後に | 一方 | 一方で | 他方 | 他方で | 反対に | 逆に |
    実際 | 実は | 事実 | もちろん | むしろ | なお | ちなみに | 結局 | 同時に | 同様に | 加えて | その結果 | 確かに |
    幸い | やがて`),
  dependentOpenings: phrases(`
    これ | それ | あれ | この | その | あの | こう | そう | ここ | そこ | 彼 | 彼女 | 両者 | 両社 | 前者 | 後者 | 同社 |
    同氏 | 同国 | 同年 | 同じく | しかし | だが | そして | また | さらに | つまり | だから | したがって | ところが | 一方 |
    なぜなら | たとえば | 例えば | ただし | なお | しかも | とはいえ | それでも | ゆえに | よって | すなわち | むしろ | 次に |
    いずれ | どちら | なのに | なので | です`),
  leadIns: phrases('もし | たとえ | 仮に | いくら | どんなに | なぜ | もしも'),
  subjectPronouns: phrases('私 | 私たち | 我々 | 彼 | 彼女 | 彼ら | それ | これ'),
  pairOpenings: phrases('もし | たとえ | 仮に | いくら | どんなに | 確かに | もちろん'),
  comma: '、',
  clauseEnd: /[；：]|[—―─]{2}|(?<=[たるいうくすつむぶ]|です|ます)(?:が|けれども|けれど|けど)、/u,
  ownClause: /[；：]$|[—―─]{2}$|(?:が|けれども|けれど|けど)、$/u,
  trailing: /(?:(?:が|けれども|けれど|けど)、|[。．、，；：—―─])+$/u,
  dangling:
    /^[とをにがはもで](?=[\p{Script=Han}\p{Script=Katakana}])|(?:とする|と仮定する|(?:ため|から)(?:だ|である|です))[。]?$/u,
  correction: [/ではな/u, /^(?:むしろ|逆に)/u],
  labels: {
    agenda: '目次',
    sources: '出典',
    part: (title, part, parts) => `${title}（${part}/${parts}）`,
  },
}
