import { chart } from './blocks/chart.ts'
import { code, formula } from './blocks/code.ts'
import { company } from './blocks/company.ts'
import { figure } from './blocks/figure.ts'
import { investors } from './blocks/investors.ts'
import { multiples } from './blocks/multiples.ts'
import { people } from './blocks/people.ts'
import { picture } from './blocks/picture.ts'
import { quote } from './blocks/quote.ts'
import { rule } from './blocks/rule.ts'
import { sources } from './blocks/sources.ts'
import { table } from './blocks/table.ts'
import { timeline } from './blocks/timeline.ts'
import type { BlockLayouts } from './setting.ts'

/** How each kind of block that is no running text takes its place on a slide. */
export const LAYOUTS: BlockLayouts = {
  chart,
  code,
  company,
  figure,
  formula,
  investors,
  multiples,
  people,
  picture,
  quote,
  rule,
  sources,
  table,
  timeline,
}
