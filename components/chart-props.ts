import type { PropType } from 'vue'

/**
 * What an author may write on a chart whose data is known; `group` are subjects to set off in blue, `groupName` says what they
 * have in common. As values and not as a type: for a type that is imported, Vue's compiler would load all of TypeScript.
 */
export const chartProps = {
  kind: String,
  top: [String, Number] as PropType<string | number>,
  highlight: String,
  only: String,
  group: String,
  groupName: String,
  reveal: Boolean,
  lang: String,
}
