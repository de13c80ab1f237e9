import path from 'node:path'
import type { Plugin } from 'vite'
import { packageRoot } from '../../../files/package-root.ts'

/** Slidev's parts that only a screen shows: what one moves, draws, types or clicks with. Paths below its client. */
export const FOR_SCREENS: readonly string[] = [
  'pages/404.vue',
  'pages/play.vue',
  'pages/presenter/print.vue',
  'internals/ContextMenu.vue',
  'internals/Controls.vue',
  'internals/DragControl.vue',
  'internals/DrawingControls.vue',
  'internals/DrawingLayer.vue',
  'internals/Goto.vue',
  'internals/InfoDialog.vue',
  'internals/NavControls.vue',
  'internals/PwaIndicator.vue',
  'internals/QuickOverview.vue',
  'internals/Settings.vue',
]

/**
 * Leaves out of a build for paper what only a screen shows: a third of Slidev's modules, which would be compiled and loaded
 * for nothing.
 */
export function paperPlugin(): Plugin {
  const screens = new Map(FOR_SCREENS.map((file) => [file, idOf(file)]))
  return {
    name: 'essaydeck:paper',
    enforce: 'pre',
    resolveId: { order: 'pre', handler: (id, importer) => screens.get(clientPath(id, importer)) ?? null },
    load: (id) => (id.startsWith(PREFIX) ? 'export default { render: () => null }' : undefined),
    transform: {
      order: 'pre',
      handler: (source, id) => (isNotOfUsers(id) ? withoutNamedTypes(source) : null),
    },
  }
}

const CLIENT = '/@slidev/client/'
const PREFIX = '\0essaydeck:nothing/'

/** Not called .vue: Slidev adds to every component. */
function idOf(file: string): string {
  return `${PREFIX}${file.replace(/\.\w+$/u, '')}.js`
}

/** What a module of Slidev's client imports, as a path below the client; empty for any other. */
function clientPath(id: string, importer: string | undefined): string {
  const from = importer?.replaceAll('\\', '/') ?? ''
  const at = from.indexOf(CLIENT)
  return at === -1 ? '' : path.posix.join(from.slice(at + CLIENT.length, from.lastIndexOf('/') + 1), id)
}

/** A component of Slidev's or of ours: those of a user are compiled as they are. */
function isNotOfUsers(id: string): boolean {
  return id.endsWith('.vue') && (id.includes(CLIENT) || OURS.some((folder) => id.startsWith(folder)))
}

const OURS = ['components/', 'layouts/'].map((folder) => `${packageRoot().replaceAll('\\', '/')}/${folder}`)

const NAMED_TYPE = /:\s*(?:readonly\s+)?[A-Z]\w*(?:<[^<>]*(?:<[^<>]*>)?[^<>]*>)?(?:\[\])*(?:\s*\|\s*\w+)*/gu

/**
 * A component with `any` for the types of its properties that have a name: to see what an imported type is, Vue's compiler
 * would load all of TypeScript, which takes a third of a second and a hundred megabytes.
 */
function withoutNamedTypes(source: string): string {
  return source.replaceAll(/defineProps<\{[^]*?\}>\(/gu, (props) => props.replaceAll(NAMED_TYPE, ': any'))
}
