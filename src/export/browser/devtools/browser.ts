import { type BlankPage, openBlank, type Page, type PageOptions, usePage } from './page.ts'
import { type ProgramRequest, runProgram } from './program.ts'

/** A browser that runs, for us alone. */
export interface Browser {
  readonly openPage: (options: PageOptions) => Promise<Page>
  /** Whether it still answers: false once it was closed or has crashed. */
  readonly isRunning: () => boolean
  readonly close: () => Promise<void>
}

/**
 * Starts a program as a browser.
 * @throws Error with what the program said where it does not start.
 */
export async function launchBrowser(request: ProgramRequest): Promise<Browser> {
  const { connection, end } = await runProgram(request)
  // Whoever starts a browser wants a page, often only a while later.
  let spare: Promise<BlankPage> | undefined = openBlank(connection)
  spare.catch(() => undefined)
  let closing: Promise<void> | undefined
  return {
    async openPage(options) {
      const blank = spare ?? openBlank(connection)
      spare = undefined
      return await usePage(connection, await blank, options)
    },
    isRunning: () => closing === undefined && connection.isOpen(),
    close: () => (closing ??= end()),
  }
}
