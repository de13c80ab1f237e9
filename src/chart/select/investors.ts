import type { Investor, Investors } from '../../../data/schema.ts'
import { error } from '../../message/message.ts'
import { type Choice, type Datasets, findData } from './choose.ts'
import { type Language, translate } from '../words/language.ts'
import type { Sourced } from '../words/source.ts'

/** Investors under the groups they are shown in, both in the order of the file. */
export interface ShownInvestors {
  readonly groups: readonly InvestorGroup[]
  readonly note: string | undefined
  readonly sources: readonly Sourced[]
}

/** One group: its name, and each investor with who that is. */
export interface InvestorGroup {
  readonly name: string
  readonly investors: readonly { readonly name: string; readonly who: string | undefined }[]
}

/** Finds the investors of a file, all or those who back one company. */
export function chooseInvestors(
  datasets: Datasets,
  { data, backs }: { readonly data?: string | undefined; readonly backs?: string | undefined },
  language: Language,
): Choice<ShownInvestors> {
  const found = findData(datasets, data, 'investors')
  if ('messages' in found) return found
  const backed = [...new Set(found.value.investors.map((investor) => investor.backs))]
  const company = backed.find((name) => name.toLowerCase() === backs?.trim().toLowerCase())
  if (backs !== undefined && company === undefined)
    return { messages: [error('chart/backs', `backs: found "${backs}", expected one of ${backed.join(', ')}`)] }
  return { value: showInvestors(found.value, company, language) }
}

function showInvestors(
  { investors, note }: Investors,
  company: string | undefined,
  language: Language,
): ShownInvestors {
  const shown = investors.filter(({ backs }) => company === undefined || backs === company)
  return {
    groups: groupsOf(shown, language),
    note: note && translate(note, language),
    sources: shown,
  }
}

function groupsOf(investors: readonly Investor[], language: Language): InvestorGroup[] {
  const names = [...new Set(investors.map(({ group }) => translate(group, language)))]
  return names.map((name) => ({
    name,
    investors: investors
      .filter(({ group }) => translate(group, language) === name)
      .map((investor) => ({ name: investor.name, who: investor.who && translate(investor.who, language) })),
  }))
}
