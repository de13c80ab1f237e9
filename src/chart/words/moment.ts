/** A date of the data ("2024", "2024-05", "2024-05-21") as a point in time, in years; a year stands at its start. */
export function momentOf(date: string): number {
  const [year = '0', month = '01', day = '01'] = date.split('-')
  return Number(year) + (Number(month) - 1) / 12 + (Number(day) - 1) / 372
}
