import path from 'node:path'
import process from 'node:process'
import { formatMessage } from '../message/format.ts'
import { systemFailure } from '../files/system-failure.ts'
import { MessageError, hasErrors } from '../message/message.ts'
import type { Message } from '../message/message.ts'

/** Prints messages, errors last so that they stand next to the prompt, and makes the exit status 1 if there is an error. */
export function report(messages: readonly Message[]): void {
  const order = { info: 0, warning: 1, error: 2 }
  for (const message of messages.toSorted((a, b) => order[a.severity] - order[b.severity])) {
    process.stderr.write(`${formatMessage(fromHere(message))}\n`)
  }
  if (hasErrors(messages)) process.exitCode = 1
}

/** Names a file by its path from the folder the tool runs in, where it lies below it. */
export function fromHere(message: Message): Message {
  const file = message.place?.file
  return file === undefined ? message : { ...message, place: { ...message.place, file: hereOf(file) } }
}

/** A path from the folder the tool runs in, where it lies below it. */
export function hereOf(file: string): string {
  if (!path.isAbsolute(file)) return file
  const relative = path.relative(process.cwd(), file)
  return relative.startsWith('..') ? file : relative
}

/** Prints a line of progress or result. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

/** Runs a command; what it throws for people is reported as messages, anything else is a bug and says so. */
export async function runReporting(command: () => Promise<void>): Promise<void> {
  try {
    await command()
  } catch (thrown) {
    const failure = systemFailure(thrown)
    if (thrown instanceof MessageError) report(thrown.messages)
    else if (failure !== undefined) report([failure])
    else throw thrown
  }
}
