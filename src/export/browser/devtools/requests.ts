import type { Protocol } from 'devtools-protocol'
import type { Session } from './connection.ts'

/** What a page gets for an address. */
export interface Answer {
  readonly status: number
  readonly body: Uint8Array
  readonly contentType?: string
}

/** Answers a request of a page; undefined refuses it. */
export type OnRequest = (url: string) => Promise<Answer | undefined>

/** Told of each connection that is no request: a web socket, which nobody answers. */
export type OnConnect = (url: string) => void

/** Addresses whose content they are themselves, or the page's own. */
const ITSELF = /^(?:data|blob|about):/u

/** Has every request of a session answered by `onRequest` alone, from now on. */
export async function answerRequests(session: Session, onRequest: OnRequest, onConnect: OnConnect): Promise<void> {
  session.on('Fetch.requestPaused', (request) => {
    // The page, or the browser, may have gone meanwhile.
    answer(session, request, onRequest).catch(() => undefined)
  })
  session.on('Network.webSocketCreated', ({ url }) => {
    onConnect(url)
  })
  session.on('Network.webTransportCreated', ({ url }) => {
    onConnect(url)
  })
  await Promise.all([
    session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
    session.send('Network.enable', { maxTotalBufferSize: 0, maxResourceBufferSize: 0 }),
    session.send('Network.setBypassServiceWorker', { bypass: true }),
  ])
}

async function answer(
  session: Session,
  { requestId, request: { url } }: Protocol.Fetch.RequestPausedEvent,
  onRequest: OnRequest,
): Promise<void> {
  if (ITSELF.test(url)) {
    await session.send('Fetch.continueRequest', { requestId })
    return
  }
  const given = await onRequest(url).catch(() => undefined)
  if (given === undefined) {
    await session.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' })
    return
  }
  const { status, body, contentType } = given
  await session.send('Fetch.fulfillRequest', {
    requestId,
    responseCode: status,
    responseHeaders: contentType === undefined ? [] : [{ name: 'content-type', value: contentType }],
    body: Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('base64'),
  })
}
