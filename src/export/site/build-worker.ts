/** A child process that builds one deck: Slidev keeps the first folder it sees for good, and ends its process on some errors. */
import process from 'node:process'
import type { BuildRequest } from './build-request.ts'
import { deferModules } from './deferred-modules.ts'

deferModules()
// Only now: what this loads imports the modules to be deferred.
const building = import('./build-deck.ts')

process.once('message', (request: BuildRequest) => {
  void building.then(({ buildDeck }) => buildDeck(request)).then((reply) => process.send?.(reply, () => process.exit()))
})

process.once('disconnect', () => process.exit())
