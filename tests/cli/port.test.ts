import { type Server, createServer } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { portProblem } from '../../src/cli/port.ts'

let taken: Server | undefined

/** A port that somebody listens on, as the live deck would. */
function takePort(): Promise<string> {
  const server = createServer()
  taken = server
  return new Promise((resolve) => {
    server.listen({ port: 0, host: 'localhost' }, () => {
      const address = server.address()
      resolve(String(typeof address === 'object' ? address?.port : address))
    })
  })
}

afterEach(async () => {
  await new Promise((resolve) => {
    if (taken === undefined) resolve(undefined)
    else taken.close(resolve)
  })
})

describe('the port of the live deck', () => {
  it('that another program uses is told, with what to do', async () => {
    const port = await takePort()
    const problem = await portProblem(port)
    expect(problem?.text).toBe(`the deck cannot be served on port ${port}: another program uses it`)
    expect(problem?.remedy).toContain('leave --port out')
  })

  it('that is free is no problem, and free afterwards', async () => {
    const port = await takePort()
    await new Promise((resolve) => taken?.close(resolve))
    taken = undefined
    expect(await portProblem(port)).toBeUndefined()
    expect(await portProblem(port)).toBeUndefined()
  })

  it.each(['0', '65536', 'eighty', '-1', '3.5', ''])('is a number: %j', async (port) => {
    expect((await portProblem(port))?.text).toBe(`--port ${port} is no port`)
  })
})
