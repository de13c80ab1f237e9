import { deckPlugins } from '../src/slidev/plugins.ts'

/** Called by Slidev for every root, with its resolved options. */
export default deckPlugins
