import { allOf } from './all-of.ts'

/**
 * Does works, at most so many at once, each as soon as there is room for it; the outcomes are in the order of the works, once all
 * have ended.
 * @throws as `allOf` does.
 */
export async function atOnce<T>(most: number, works: readonly (() => Promise<T>)[]): Promise<T[]> {
  const started: Promise<T>[] = []
  const goOn = async (): Promise<void> => {
    const work = works[started.length]
    if (work === undefined) return
    const outcome = work()
    started.push(outcome)
    await outcome.catch(() => undefined)
    await goOn()
  }
  await Promise.all(Array.from({ length: most }, goOn))
  return await allOf(started)
}
