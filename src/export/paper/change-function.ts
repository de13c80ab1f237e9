/** The slides that have changed, as a function of what they share with the others. */
export function changeFunction(changes: string): string {
  return `(shared) => {\n${changes}\nreturn changes\n}`
}
