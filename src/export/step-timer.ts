const ORDER = ['read', 'build', 'browser', 'print', 'finish'] as const

/** The steps of an export, in order; reading makes what needs no browser. */
export type ExportStep = (typeof ORDER)[number]

/** Seconds for each step that was run, and from the beginning to now. Steps may run side by side. */
export type Seconds = Readonly<Partial<Record<ExportStep, number>>> & { readonly total: number }

/** Runs steps and measures them; `seconds()` gives what was measured so far. */
export interface StepTimer {
  readonly run: <T>(step: ExportStep, work: () => Promise<T>) => Promise<T>
  readonly seconds: () => Seconds
}

/** A timer that tells of each step as it begins. A step that is run twice at once takes as long as both together. */
export function stepTimer(onStep: (step: ExportStep) => void = () => undefined): StepTimer {
  const start = performance.now()
  const measured = new Map<ExportStep, number>()
  const running = new Map<ExportStep, { count: number; since: number }>()
  const stop = (step: ExportStep): void => {
    const now = running.get(step)
    if (now === undefined || --now.count > 0) return
    running.delete(step)
    measured.set(step, (measured.get(step) ?? 0) + performance.now() - now.since)
  }
  return {
    async run(step, work) {
      onStep(step)
      const now = running.get(step) ?? { count: 0, since: performance.now() }
      now.count += 1
      running.set(step, now)
      try {
        return await work()
      } finally {
        stop(step)
      }
    },
    seconds: () => ({
      ...Object.fromEntries(
        ORDER.flatMap((step) => {
          const milliseconds = measured.get(step)
          return milliseconds === undefined ? [] : [[step, toSeconds(milliseconds)]]
        }),
      ),
      total: toSeconds(performance.now() - start),
    }),
  }
}

function toSeconds(milliseconds: number): number {
  return Math.round(milliseconds) / 1000
}
