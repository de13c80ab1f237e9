import process from 'node:process'
import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

// As the command line has it, for the builds that tests start themselves: what Node has compiled once it need not again.
process.env['NODE_COMPILE_CACHE'] ??= fileURLToPath(new URL('node_modules/.cache/essaydeck/compiled', import.meta.url))

export default defineConfig({
  plugins: [vue()],
  test: {
    reporters: [
      ['default', { summary: false }],
      ['json', { outputFile: 'out/test-report.json' }],
    ],
    // The machine this must run on has two cores; Vitest would leave one of them alone.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/components/**'],
          testTimeout: 30_000,
          // To load the modules anew for each file takes as long as the tests.
          isolate: false,
        },
      },
      // Each of these files has modules of its own in place of Slidev's.
      {
        extends: true,
        test: { name: 'components', include: ['tests/components/**/*.test.ts'], testTimeout: 30_000 },
      },
      // A file has one browser, for all its tests.
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/support/run-folder.ts',
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
