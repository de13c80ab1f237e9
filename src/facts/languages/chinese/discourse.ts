import type { DiscourseTable } from '../../discourse/mention.ts'
import { chineseMentions } from './mentions.ts'

export const CHINESE_DISCOURSE: DiscourseTable = {
  mentions: chineseMentions,
  organisation:
    /(?:公司|企业|集团|机构|资本|银行|基金|品牌|厂|工厂|学校|大学|医院|博物馆|图书馆|研究所|研究院|俱乐部|协会|合作社|队伍|球队|队|科技|智能|机械|食堂|店|社|局|所|剧团|商会|组织|厂家)$/u,
  anyOrganisation: /^(?:公司|企业|集团|机构|组织|厂家|单位)$/u,
  place: /(?:[省市县州镇村乡岛区港城国街湾埠]|小城|古镇|城市|山村)$/u,
  person:
    /(?:[长主员师家手人民工生客友夫妇匠商农倌亲哥姐弟妹爷奶叔婶姨舅姑妻]|创始人|书记|总裁|教授|博士|总监|选手|教练)$/u,
  verbs: {
    person: /岁|身高|体重|出生|去世|嫁|娶|跑了|跑过|毕业|月薪|工资|记得|学了|画|走了|游了|拿到|退休/u,
    organisation:
      /员工|雇|融资|估值|营收|销售|收入|亏损|利润|客户|投资|产能|生产|供应|卖出|市值|上市|管理的资产|门店|招/u,
    place: /人口|居民|常住|户|财政|游客|拨出|预算|下辖/u,
    thing: /造价|耗资|花费|米长|米高|米宽|吨|重|长|高|宽|建成|容纳|售价|卖|占地|面积|容量|价格|寿命/u,
  },
}
