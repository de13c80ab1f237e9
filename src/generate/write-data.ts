import { existsSync } from 'node:fs'
import { writeWhole } from '../files/write.ts'
import { info } from '../message/message.ts'
import type { Message } from '../message/message.ts'

/** Writes the data files that an essay's facts make; a file that is there stays as it is. Says what it wrote. */
export async function writeData(files: ReadonlyMap<string, string>): Promise<Message[]> {
  const messages: Message[] = []
  for (const [file, text] of files) {
    if (existsSync(file)) continue
    await writeWhole(file, text)
    messages.push(info('generate/data', 'wrote what the essay states; look it over', { place: { file } }))
  }
  return messages
}
