import type { Plugin, UserConfig } from 'vite'
import { dataUrl } from './data-url.ts'
import { inlineIcon, inlinePage } from './inline-page.ts'
import { inlinePictures } from './inline-pictures.ts'
import type { PublicFiles } from './public-files.ts'

const PAGE = 'index.html'

/**
 * Makes the build one page that holds all it needs: one script (a page opened from a disk may load no modules), one style
 * sheet, fonts and pictures as `data:` addresses, the deck's public ones too.
 */
export function singleFilePlugin(files: PublicFiles): Plugin {
  return {
    name: 'essaydeck:single-file',
    enforce: 'post',
    config: () => inOnePiece(files),
    outputOptions: (options) => {
      // Slidev's own chunks: the bundler refuses them where there is one.
      Reflect.deleteProperty(options, 'manualChunks')
      return { ...options, codeSplitting: false }
    },
    transform: (code, id) => (id.endsWith('.frontmatter') ? inlinePictures(code, files) : null),
    generateBundle: {
      order: 'post',
      handler: (_, bundle) => {
        intoPage(bundle, files)
      },
    },
  }
}

function inOnePiece(files: PublicFiles): UserConfig {
  return {
    build: { assetsInlineLimit: () => true, cssCodeSplit: false, modulePreload: false, copyPublicDir: false },
    experimental: {
      renderBuiltUrl: (name, { type, hostType }) => {
        const file = type === 'public' ? files.find(name) : undefined
        if (file === undefined) return undefined
        return hostType === 'js' ? { runtime: JSON.stringify(dataUrl(file)) } : dataUrl(file)
      },
    },
  }
}

type Bundle = Parameters<Extract<NonNullable<Plugin['generateBundle']>, (...args: never[]) => unknown>>[1]

/** Puts scripts and style sheets into the page, and takes them out of the bundle. */
function intoPage(bundle: Bundle, files: PublicFiles): void {
  const page = bundle[PAGE]
  if (page?.type !== 'asset') throw new Error(`the build made no ${PAGE}`)
  const parts = partsOf(bundle)
  page.source = inlinePage(inlineIcon(textOf(page.source), files), parts)
  for (const name of parts.keys()) Reflect.deleteProperty(bundle, name)
}

function partsOf(bundle: Bundle): Map<string, string> {
  const parts = new Map<string, string>()
  for (const file of Object.values(bundle)) {
    if (file.type === 'chunk') parts.set(file.fileName, file.code)
    else if (file.fileName.endsWith('.css')) parts.set(file.fileName, textOf(file.source))
  }
  return parts
}

function textOf(source: string | Uint8Array): string {
  return typeof source === 'string' ? source : new TextDecoder().decode(source)
}
