import { createServer } from 'node:net'
import { type Message, error } from '../message/message.ts'

/** What keeps the live deck from being served on a port that was asked for; undefined where nothing does. */
export async function portProblem(port: string): Promise<Message | undefined> {
  const number = Number(port)
  if (!/^\d{1,5}$/u.test(port) || number < 1 || number > 65_535)
    return error('present/port', `--port ${port} is no port`, { remedy: 'It is a whole number from 1 to 65535.' })
  const reason = await refusal(number)
  if (reason === undefined) return undefined
  return error('present/port', `the deck cannot be served on port ${port}: ${reason}`, {
    remedy: 'Choose another, or leave --port out: then a free one is found.',
  })
}

/** Why nobody can listen there; the port is free again at once. */
function refusal(port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', ({ code, message }: NodeJS.ErrnoException) => {
      resolve(REASONS[code ?? ''] ?? message)
    })
    server.listen({ port, host: 'localhost' }, () => {
      server.close(() => {
        resolve(undefined)
      })
    })
  })
}

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program uses it',
  EACCES: 'this account may not use it',
}
