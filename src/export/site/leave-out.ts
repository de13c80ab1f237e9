import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'vite'
import { packageRoot } from '../../files/package-root.ts'

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

/** Directives of Slidev that bring a library along, and what to put in its place where no slide uses them. */
const DIRECTIVES: readonly { readonly name: string; readonly module: string; readonly instead: string }[] = [
  {
    name: 'v-motion',
    module: 'modules/v-motion.ts',
    instead: 'export const createVMotionDirectives = () => ({ install() {} })',
  },
  {
    name: 'v-mark',
    module: 'modules/v-mark.ts',
    instead: 'export const createVMarkDirective = () => ({ install() {} })',
  },
]

const NOTHING = 'export default { render: () => null }'

/** Where the words of the deck are: Slidev's roots, and the Markdown it has read. */
export interface LeaveOutOptions {
  readonly roots: readonly string[]
  readonly markdown: readonly string[]
}

/**
 * Leaves out of a build for paper what only a screen shows, and what no slide uses: half of Slidev's modules, which would be
 * compiled and loaded for nothing.
 */
export function leaveOutPlugin({ roots, markdown }: LeaveOutOptions): Plugin {
  const used = [...markdown, ...roots.map(sourcesOf)].join('\n')
  const instead = new Map([
    ...FOR_SCREENS.map((file) => [file, NOTHING] as const),
    ...DIRECTIVES.filter(({ name }) => !used.includes(name)).map((each) => [each.module, each.instead] as const),
  ])
  const code = new Map([...instead].map(([file, text]) => [idOf(file), text]))
  return {
    name: 'essaydeck:leave-out',
    enforce: 'pre',
    resolveId: {
      order: 'pre',
      async handler(id, importer) {
        if (importer?.includes(CLIENT) !== true) return null
        // The client wants one small function of the parser, which would bring a reader of YAML along.
        if (id === '@slidev/parser/core') return this.resolve('@slidev/parser/utils', importer)
        const file = path.posix.join(
          importer.slice(importer.indexOf(CLIENT) + CLIENT.length, importer.lastIndexOf('/') + 1),
          id,
        )
        const found = [file, `${file}.ts`].find((name) => instead.has(name))
        return found === undefined ? null : idOf(found)
      },
    },
    load: (id) => (id.startsWith(PREFIX) ? code.get(id) : undefined),
    transform: {
      order: 'pre',
      handler: (source, id) => (isNotOfUsers(id) ? withoutNamedTypes(source) : null),
    },
  }
}

/** Not called .vue: Slidev adds to every component. */
function idOf(file: string): string {
  return `${PREFIX}${file.replace(/\.\w+$/u, '')}.js`
}

const PREFIX = '\0essaydeck:instead/'
const CLIENT = '/@slidev/client/'
const SOURCE = /\.(?:vue|[jt]sx?|md)$/u

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

/** The components, layouts and setups of a root, as one text. */
function sourcesOf(root: string): string {
  return ['components', 'layouts', 'setup', 'snippets', '.']
    .flatMap((folder) => filesIn(path.join(root, folder), folder !== '.'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')
}

function filesIn(folder: string, recursive: boolean): string[] {
  try {
    return readdirSync(folder, { recursive, withFileTypes: true })
      .filter((entry) => entry.isFile() && SOURCE.test(entry.name))
      .map((entry) => path.join(entry.parentPath, entry.name))
  } catch {
    return []
  }
}
