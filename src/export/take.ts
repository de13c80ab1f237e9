import { hasErrors, type Message, MessageError, type Result } from '../message/message.ts'

/** Keeps a step's messages and gives its value, or stops the export at an error. */
export function take<T>(result: Result<T | undefined>, messages: Message[]): T {
  if (hasErrors(result.messages) || result.value === undefined) throw new MessageError(result.messages)
  messages.push(...result.messages)
  return result.value
}
