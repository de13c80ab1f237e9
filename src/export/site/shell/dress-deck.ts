import { existsSync } from 'node:fs'
import path from 'node:path'
import type { ResolvedSlidevOptions } from '@slidev/types'
import { createLogger, type InlineConfig } from 'vite'
import { PAPER_FONTS } from '../../../deck/paper.ts'
import { FACES } from '../../../slidev/faces.ts'
import type { BuildRequest, CompiledSlides, DeckDress } from '../build-request.ts'
import type { ApartStyles } from '../slides/apart-plugin.ts'
import { compileApart } from '../slides/compile-apart.ts'
import { compileSlides, type Compilation } from '../slides/compile-slides.ts'
import { slideMarks } from '../slides/slide-marks.ts'
import { utilitiesOf } from '../slides/utilities.ts'
import { paperPageOf, viteConfig } from '../vite-config.ts'
import { fitsShell } from './fits-shell.ts'
import { markPlaces, OWN_STYLES_CODE, readPlaces } from './places.ts'
import type { Shell } from './shell.ts'

/** Slidev's module of a deck's configuration. */
const CONFIG = '/@slidev/configs'

/**
 * Compiles the slides of a deck for a shell, but for those that were compiled before, with what else the shell is given of it;
 * undefined where the deck needs what the shell does not have.
 */
export async function dressDeck(
  options: ResolvedSlidevOptions,
  request: BuildRequest,
  shell: Shell,
): Promise<CompiledSlides | undefined> {
  if (!fitsShell(options, shell)) return undefined
  const marks = slideMarks(options)
  const numbers = marks.slides.map((_, index) => index + 1)
  const before = request.compiled?.deck === marks.deck ? request.compiled : undefined
  const built = await viteConfig(options, request, createLogger('silent'))
  const config = { ...built, plugins: [built.plugins, markPlaces()] }
  const more = before?.dress === undefined ? { more: [CONFIG], styles: ownStyles(shell.utilities) } : {}
  const compilation = await compileSlides(config, { options, base: shell, marks, numbers, before, ...more })
  if (compilation === undefined || hasFormula(compilation.slides)) return undefined
  const dress = await dressOf(config, shell, compilation, before?.dress)
  if (dress === undefined) return undefined
  const { styles } = shell
  const page = shellPage(options, shell)
  return { ...compilation.slides, dress: { ...dress, page, styles, folders: foldersOf(options) } }
}

/** Their styles are not in a shell. */
function hasFormula({ code }: CompiledSlides): boolean {
  return Object.values(code).some(({ markdown }) => markdown.includes('katex'))
}

function ownStyles(utilities: readonly string[]): ApartStyles {
  return { code: OWN_STYLES_CODE, utilities }
}

type Dress = Pick<DeckDress, 'config' | 'places' | 'utilities'>

async function dressOf(
  config: InlineConfig,
  shell: Shell,
  { more, styles }: Compilation,
  before: DeckDress | undefined,
): Promise<Dress | undefined> {
  const found = await utilitiesOf(config)
  if (before === undefined) return { config: more.get(CONFIG) ?? '', places: readPlaces(styles), utilities: found }
  const utilities = [...new Set([...before.utilities, ...found])].toSorted()
  if (utilities.length === before.utilities.length) return before
  const again = await compileApart(config, shell, [], ownStyles(utilities))
  return again && { config: before.config, places: readPlaces(again.styles), utilities }
}

/** The page as Vite writes it, with what it would have built; fonts are on their way while scripts are read. */
function shellPage(options: ResolvedSlidevOptions, { script, styles }: Shell): string {
  const fonts = FACES.map(({ file }) => `${PAPER_FONTS}${path.basename(file)}`)
  const tags = [
    `<script type="module" crossorigin src="${script}"></script>`,
    `<link rel="stylesheet" crossorigin href="${styles}">`,
    ...fonts.map((url) => `<link rel="preload" as="font" type="font/ttf" crossorigin href="${url}">`),
  ]
  return paperPageOf(options)
    .replace(/<script type="module" src="[^"]*main\.ts"><\/script>/u, '')
    .replace('vite-ignore ', '')
    .replace('</head>', `${tags.join('')}</head>`)
}

/** Where Slidev copies the files of public folders: the deck's own as they are, those of themes and addons below `theme`. */
function foldersOf({ userRoot, themeRoots, addonRoots }: ResolvedSlidevOptions): (readonly [string, string])[] {
  const others = [...themeRoots, ...addonRoots].map((root) => ['/theme/', path.join(root, 'public')] as const)
  return [...others, ['/', path.join(userRoot, 'public')] as const].filter(([, folder]) => existsSync(folder))
}
