import type { Protocol } from 'devtools-protocol'
import { within } from '../../within.ts'
import type { Connection, Session } from './connection.ts'
import { answerRequests, type OnConnect, type OnRequest } from './requests.ts'

/** A window of the browser, with nothing kept from elsewhere. */
export interface Page {
  readonly session: Session
  /**
   * Goes to an address and waits until it is loaded.
   * @throws Error when it cannot be, or `timeout` milliseconds are over.
   */
  readonly goto: (url: string, timeout: number) => Promise<void>
  /**
   * Runs a function in the page, which knows nothing but its argument; both that and what it gives are values that JSON can hold.
   * @throws Error with what was thrown there.
   */
  readonly evaluate: Evaluate
  readonly close: () => Promise<void>
}

/** How a function is run in a page. */
export interface Evaluate {
  <Result>(run: () => Result): Promise<Awaited<Result>>
  <Result, Argument>(run: (argument: Argument) => Result, argument: Argument): Promise<Awaited<Result>>
}

/** How a page is: sizes in CSS pixels, `scale` in device pixels to one of them. */
export interface PageOptions {
  readonly width: number
  readonly height: number
  readonly scale?: number
  readonly dark?: boolean
  /** Answers all that the page asks for; without, it gets nothing. */
  readonly onRequest?: OnRequest
  readonly onConnect?: OnConnect
}

/** A page that is open and shows nothing yet, as the browser knows it. */
export interface BlankPage {
  readonly browserContextId: string
  readonly sessionId: string
}

/** Opens a page that shows nothing, which takes a process of its own and so a while. */
export async function openBlank({ browser }: Connection): Promise<BlankPage> {
  const { browserContextId } = await browser.send('Target.createBrowserContext', { disposeOnDetach: true })
  const [{ targetId }] = await Promise.all([
    browser.send('Target.createTarget', { url: 'about:blank', browserContextId }),
    browser.send('Browser.setDownloadBehavior', { behavior: 'deny', browserContextId }),
  ])
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true })
  return { browserContextId, sessionId }
}

/** Makes a blank page one that is used. The caller closes it. */
export async function usePage(
  connection: Connection,
  { browserContextId, sessionId }: BlankPage,
  options: PageOptions,
): Promise<Page> {
  const session = connection.session(sessionId)
  session.on('Inspector.targetCrashed', () => {
    connection.end(sessionId, 'the page has crashed')
  })
  session.on('Page.javascriptDialogOpening', () => {
    // The page waits for an answer, and nobody is there to give one. It may be gone meanwhile.
    session.send('Page.handleJavaScriptDialog', { accept: false }).catch(() => undefined)
  })
  const loads = watchLoads(session)
  await Promise.all([prepare(connection, session, options), ...setWindow(session, options)])
  return {
    session,
    goto: (url, timeout) => goto(session, loads, url, timeout),
    evaluate: <Result, Argument>(run: (argument: Argument) => Result, argument?: Argument) =>
      evaluate(session, run, argument),
    async close() {
      await connection.browser.send('Target.disposeBrowserContext', { browserContextId })
      connection.end(sessionId, 'the page is closed')
    },
  }
}

const NOTHING: OnRequest = () => Promise.resolve(undefined)

/** What every part of a page needs before it runs: itself, and each worker and frame that it starts. */
async function prepare(connection: Connection, session: Session, options: PageOptions): Promise<void> {
  session.on('Target.attachedToTarget', ({ sessionId }) => {
    const part = connection.session(sessionId)
    // A part may know none of this, and must run nevertheless; or it is gone already.
    prepare(connection, part, options)
      .catch(() => undefined)
      .then(() => part.send('Runtime.runIfWaitingForDebugger'))
      .catch(() => undefined)
  })
  await Promise.all([
    session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true }),
    answerRequests(session, options.onRequest ?? NOTHING, options.onConnect ?? (() => undefined)),
    session.send('Runtime.enable'),
    session.send('Log.enable'),
  ])
}

function setWindow(session: Session, { width, height, scale = 1, dark = false }: PageOptions): Promise<unknown>[] {
  const features = [
    { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]
  return [
    session.send('Page.enable'),
    session.send('Page.setLifecycleEventsEnabled', { enabled: true }),
    session.send('Inspector.enable'),
    session.send('Emulation.setFocusEmulationEnabled', { enabled: true }),
    session.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: scale, mobile: false }),
    session.send('Emulation.setEmulatedMedia', { media: 'screen', features }),
  ]
}

/** Which documents are loaded, by their loaders; `wait` until one is. */
interface Loads {
  readonly wait: (loader: string) => Promise<void>
}

function watchLoads(session: Session): Loads {
  const loaded = new Set<string>()
  const waiting = new Map<string, () => void>()
  session.on('Page.lifecycleEvent', ({ name, loaderId }) => {
    if (name !== 'load') return
    loaded.add(loaderId)
    waiting.get(loaderId)?.()
  })
  return {
    wait: (loader) =>
      new Promise((resolve) => {
        if (loaded.has(loader)) resolve()
        else waiting.set(loader, resolve)
      }),
  }
}

async function goto(session: Session, loads: Loads, url: string, timeout: number): Promise<void> {
  const gone = new Promise<never>((_resolve, reject) => {
    session.on('Inspector.targetCrashed', () => {
      reject(new Error('the page has crashed'))
    })
  })
  const work = async (): Promise<void> => {
    const { loaderId, errorText } = await session.send('Page.navigate', { url })
    if (errorText !== undefined) throw new Error(`${url} does not load: ${errorText}`)
    if (loaderId !== undefined) await loads.wait(loaderId)
  }
  await within(timeout, Promise.race([work(), gone]))
}

async function evaluate<Result, Argument>(
  session: Session,
  run: (argument: Argument) => Result,
  argument?: Argument,
): Promise<Awaited<Result>> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: `(${run.toString()})(${argument === undefined ? '' : JSON.stringify(argument)})`,
    awaitPromise: true,
    returnByValue: true,
  })
  if (exceptionDetails !== undefined) throw new Error(thrownText(exceptionDetails))
  return result.value as Awaited<Result>
}

/** What was thrown, as its stack or itself. */
export function thrownText({ text, exception }: Protocol.Runtime.ExceptionDetails): string {
  return exception?.description ?? (exception?.value === undefined ? text : String(exception.value))
}
