/** What an author may write on a chart whose data is known. */
export interface ChartProps {
  kind?: string | undefined
  top?: string | number | undefined
  highlight?: string | undefined
  only?: string | undefined
  /** Subjects to set off in blue, and what they have in common. */
  group?: string | undefined
  groupName?: string | undefined
  reveal?: boolean
  lang?: string | undefined
}
