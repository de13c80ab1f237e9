import type { Plugin, ResolvedConfig } from 'vite'

/**
 * Puts the whole deck into one script: paper shows every slide at once, and each of a hundred scripts costs the browser a
 * request, and UnoCSS one more look at all that it has found.
 */
export function oneChunk(): Plugin {
  return {
    name: 'essaydeck:one-chunk',
    configResolved(config) {
      dropChunks(config)
      for (const output of outputsOf(config)) output.codeSplitting = false
    },
  }
}

/** Drops the chunks that Slidev asks for, which Rolldown does not allow together with others. */
export function dropChunks(config: ResolvedConfig): void {
  for (const output of outputsOf(config)) delete output.manualChunks
}

function outputsOf({ build: { rolldownOptions } }: ResolvedConfig): Output[] {
  return [rolldownOptions.output ?? []].flat()
}

/** As much of a bundler's output options as is changed here. */
interface Output {
  manualChunks?: unknown
  codeSplitting?: unknown
}
