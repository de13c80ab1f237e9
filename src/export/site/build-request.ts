import type { Result } from '../../message/message.ts'
import type { DeckInfo } from './deck-info.ts'

/** One build, as it is handed to the child process; paths are absolute. */
export interface BuildRequest {
  readonly entry: string
  readonly out: string
  readonly base: string
  readonly print: boolean
}

/** What the child process sends back: the deck, unless a message is an error. */
export type BuildReply = Result<DeckInfo | undefined>
