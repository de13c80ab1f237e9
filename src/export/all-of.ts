import { MessageError } from '../message/message.ts'

/**
 * The outcomes of works that run side by side, once all have ended, so that none is left running behind an error.
 * @throws MessageError with what all have to say, or else whatever one throws.
 */
export async function allOf<T>(works: readonly (T | Promise<T>)[]): Promise<T[]> {
  const settled = await Promise.allSettled(works)
  const causes = settled.flatMap((each) => (each.status === 'rejected' ? [each.reason as unknown] : []))
  const told = causes.flatMap((cause) => (cause instanceof MessageError ? [cause] : []))
  if (told.length < causes.length) await Promise.all(works)
  if (told.length > 0) throw new MessageError(told.flatMap(({ messages }) => messages))
  return settled.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []))
}
