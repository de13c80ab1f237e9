/** The steps of an export, in order. */
export type ExportStep = 'build' | 'browser' | 'print' | 'finish'

/** Runs steps and measures them; `seconds()` gives what was measured so far, a step that was run twice as a sum. */
export interface StepTimer {
  readonly run: <T>(step: ExportStep, work: () => Promise<T>) => Promise<T>
  readonly seconds: () => Partial<Record<ExportStep, number>>
}

/** A timer that tells of each step as it begins. */
export function stepTimer(onStep: (step: ExportStep) => void = () => undefined): StepTimer {
  const measured = new Map<ExportStep, number>()
  return {
    async run(step, work) {
      onStep(step)
      const start = performance.now()
      const value = await work()
      const before = measured.get(step) ?? 0
      measured.set(step, Math.round(before * 1000 + performance.now() - start) / 1000)
      return value
    },
    seconds: () => Object.fromEntries(measured),
  }
}
