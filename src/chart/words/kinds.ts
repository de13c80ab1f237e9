/** The names of the kinds of chart: how the rows of a dataset are drawn. */
export const CHART_KINDS = ['bars', 'columns', 'line', 'share', 'doughnut'] as const
export type ChartKind = (typeof CHART_KINDS)[number]
