import { readFile } from 'node:fs/promises'
import { writeWhole } from '../../files/write.ts'
import { error } from '../../message/message.ts'
import type { Message } from '../../message/message.ts'

/** Writes the essay's pictures beside the deck; a file that is there stays as it is, and is told where it is another. */
export async function writePictures(files: ReadonlyMap<string, Uint8Array>): Promise<Message[]> {
  const messages: Message[] = []
  for (const [file, bytes] of files) {
    const there = await readFile(file).catch(() => undefined)
    if (there === undefined) await writeWhole(file, bytes)
    else if (Buffer.compare(there, bytes) !== 0) messages.push(taken(file))
  }
  return messages
}

function taken(file: string): Message {
  return error('generate/picture', 'another file has this name; the picture of the essay was not written', {
    place: { file },
    remedy: 'Rename one of the two.',
  })
}
