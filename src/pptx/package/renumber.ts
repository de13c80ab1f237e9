import type { Parts } from './zip.ts'

/** The library counts charts on from one presentation to the next; the number in a chart's part and in its workbook's. */
const CHART = /(?<=\bcharts\/(?:_rels\/)?chart|\bMicrosoft_Excel_Worksheet)\d+(?=\.xml|\.xlsx)/gu
/** The parts that name others. */
const NAMING = /(?:\.rels|^\[Content_Types\]\.xml)$/u

/** Numbers the charts of a package from 1, in their order, wherever one is named. */
export function renumberCharts(parts: Parts): Parts {
  const found = [...parts.keys()].flatMap((name) => name.match(CHART) ?? [])
  const numbers = [...new Set(found.map(Number))].toSorted((a, b) => a - b)
  const renumber = (text: string): string => text.replaceAll(CHART, (old) => String(numbers.indexOf(Number(old)) + 1))
  return new Map(
    [...parts].map(([name, content]) => [
      renumber(name),
      NAMING.test(name) ? new TextEncoder().encode(renumber(new TextDecoder().decode(content))) : content,
    ]),
  )
}
