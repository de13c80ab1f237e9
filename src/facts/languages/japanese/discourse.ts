import type { DiscourseTable } from '../../discourse/mention.ts'
import { japaneseMentions } from './mentions.ts'

export const JAPANESE_DISCOURSE: DiscourseTable = {
  mentions: japaneseMentions,
  organisation:
    /(?:(?<!神)社|会社|企業|銀行|大学|高校|学校|学園|博物館|美術館|図書館|組合|農協|研究所|製作所|工場|工房|計器|精機|電機|酒造|製菓|病院|診療所|協会|財団|法人|球団|クラブ|座|館|店|局|庁|農園|旅館|劇場|ホールディングス|グループ)$/u,
  anyOrganisation: /^(?:同社|会社|企業|当社|弊社)$/u,
  place: /(?:[市県町村区島国州湾港浦崎郷]|集落|地区|地域)$/u,
  person: /(?:[員者人客生民師家職士手夫婦女徒児長]|選手|社長|会長|所長|館長|市長|町長|村長|教授|博士|監督|さん|氏)$/u,
  verbs: {
    person: /歳|生まれ|身長|体重|肺活量|亡くな|育っ|泳|潜|走|記録|月給|給料|学ん|卒業|嫁/u,
    organisation:
      /従業員|社員|職員|働[くい]|売上|売り上げ|利益|赤字|黒字|出資|調達|買収|取引先|出荷|導入|握る|工場|店舗|投資/u,
    place: /人口|住民|世帯|財政|予算|観光客|税/u,
    thing: /値段|価格|円する|重さ|長さ|高さ|幅|直径|メートル|キロ|トン|建て|かかっ|かかる|席|収容|容量|枚|冊|ページ/u,
  },
}
