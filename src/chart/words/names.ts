/** The names in an attribute, which separates them by commas (Chinese ones too). */
export function namesIn(list: string): string[] {
  return list
    .split(/[,，、]/u)
    .map((name) => name.trim())
    .filter((name) => name !== '')
}
