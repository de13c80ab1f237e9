import path from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import { type NamedDatasets, datasetMessages, readDatasets } from '../datasets/read.ts'
import { formatMessage } from '../message/format.ts'
import { type Message, MessageError } from '../message/message.ts'
import { DATASETS_MODULE } from './module-names.ts'

const RESOLVED = `\0${DATASETS_MODULE}`
const CHANGED = 'essaydeck:datasets'

/** The folder of the deck's datasets, its name in messages, and whether somebody is editing the deck. */
export interface DatasetsOptions {
  readonly folder: string
  readonly shownAs: string
  readonly editing: boolean
}

/**
 * Serves `virtual:essaydeck/datasets`: the deck's datasets by name, each parsed or with its messages.
 * While editing, a saved file changes the charts in place; otherwise one wrong row stops the run.
 */
export function datasetsPlugin({ folder, shownAs, editing }: DatasetsOptions): Plugin {
  return {
    name: 'essaydeck:datasets',
    async buildStart() {
      if (editing) return
      const messages = datasetMessages(await readDatasets(folder, shownAs))
      if (messages.length > 0) throw withoutStack(messages)
    },
    resolveId: (id) => (id === DATASETS_MODULE ? RESOLVED : undefined),
    load: async (id) => (id === RESOLVED ? renderModule(await readDatasets(folder, shownAs), editing) : undefined),
    configureServer: (server) => {
      watchFolder(server, folder, shownAs)
    },
  }
}

/** Vite prints an error with its stack: here the stack says nothing that the messages do not. */
function withoutStack(messages: readonly Message[]): MessageError {
  const failure = new MessageError(messages)
  failure.message = messages.map(formatMessage).join('\n')
  failure.stack = ''
  return failure
}

function renderModule(datasets: NamedDatasets, editing: boolean): string {
  const data = JSON.stringify(datasets)
  if (!editing) return `export default ${data}`
  return `import { shallowReactive } from 'vue'
const datasets = shallowReactive(${data})
import.meta.hot?.on(${JSON.stringify(CHANGED)}, (next) => {
  for (const name of Object.keys(datasets)) if (!(name in next)) delete datasets[name]
  Object.assign(datasets, next)
})
export default datasets`
}

/** The watcher swallows a second change within 50 ms, such as the end of a file written in two goes: hence the second look. */
const SECOND_LOOK = 120

function watchFolder(server: ViteDevServer, folder: string, shownAs: string): void {
  server.watcher.add(folder)
  let sent = ''
  const refresh = async (): Promise<void> => {
    const datasets = await readDatasets(folder, shownAs)
    if (JSON.stringify(datasets) === sent) return
    sent = JSON.stringify(datasets)
    sendDatasets(server, datasets)
  }
  for (const event of ['add', 'change', 'unlink'] as const) {
    server.watcher.on(event, (file: string) => {
      if (path.dirname(path.resolve(file)) !== folder || !file.endsWith('.json')) return
      void refresh()
      setTimeout(() => void refresh(), SECOND_LOOK)
    })
  }
}

/** Sends the datasets to open pages, and forgets the module for pages opened later. */
function sendDatasets(server: ViteDevServer, datasets: NamedDatasets): void {
  const module = server.moduleGraph.getModuleById(RESOLVED)
  if (module !== undefined) server.moduleGraph.invalidateModule(module)
  server.ws.send({ type: 'custom', event: CHANGED, data: datasets })
}
