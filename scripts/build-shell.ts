// Builds what paper shows decks with, once for all of them: dist/shell. By scripts/ensure-shell.mjs.
import process from 'node:process'
import { deferModules } from '../src/export/site/deferred-modules.ts'

process.env['NODE_ENV'] = 'production'
deferModules()
const { buildShell } = await import('../src/export/site/shell/build-shell.ts')
await buildShell()
process.exit()
