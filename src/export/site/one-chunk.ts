import type { Plugin } from 'vite'

/**
 * Puts the whole deck into one script: paper shows every slide at once, and each of a hundred scripts costs the browser a
 * request, and UnoCSS one more look at all that it has found.
 */
export function oneChunk(): Plugin {
  return {
    name: 'essaydeck:one-chunk',
    // Slidev asks for chunks of its own, which Rolldown does not allow together with a single one.
    configResolved({ build: { rolldownOptions } }) {
      const outputs = [rolldownOptions.output ?? []].flat()
      for (const output of outputs) {
        delete (output as { manualChunks?: unknown }).manualChunks
        Object.assign(output, { codeSplitting: false })
      }
    },
  }
}
