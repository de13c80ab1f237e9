import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Command, InvalidArgumentError, Option } from 'commander'
import { packageRoot } from '../files/package-root.ts'
import { FORMATS, type Format } from './export/settings.ts'
import type { BuildCommand } from './build.ts'
import type { DeckCommand } from './deck.ts'
import type { ExportCommand } from './export.ts'
import { FORMS, PAPERS, type HandoutForm } from '../handout/form.ts'
import type { FactsCommand } from './facts.ts'
import type { GenerateCommand } from './generate.ts'
import type { PicturesCommand } from './pictures.ts'
import type { PlanCommand } from './plan.ts'
import type { PresentCommand } from './present.ts'
import { PROJECT_FILE } from './project-file.ts'
import { runReporting } from './report.ts'

const REPAIR = 'mend a damaged Chinese text, and list every change'

/** The command line tool: one command a file, each with its own help; what a command needs is loaded when it is called. */
export function makeProgram(): Command {
  const program = new Command('essaydeck')
    .description('Turns an essay into a Slidev deck with sourced charts, and prints it as a PDF.')
    .version(version())
    .showHelpAfterError('(essaydeck --help lists the commands)')
    .showSuggestionAfterError()

  program
    .command('generate')
    .description('make a deck from an essay')
    .argument('<essay>', 'the essay: .md, .txt, .html or .docx')
    .option('-o, --out <file>', 'the deck to write', 'slides.md')
    .option('--data <folder>', 'the folder of datasets (default: data beside the deck)')
    .option('--repair', REPAIR, false)
    .addOption(slidesOption())
    .addOption(minutesOption())
    .option('--fetch-pictures', 'fetch the essay’s pictures that lie on the web', false)
    .option('-f, --force', 'overwrite slides that were edited by hand', false)
    .option('-n, --dry-run', 'tell what would change, and write nothing', false)
    .action((essay: string, options: GenerateCommand) =>
      runReporting(async () => (await import('./generate.ts')).generateCommand(essay, options)),
    )

  program
    .command('plan')
    .description('print the slides an essay would become, and write nothing')
    .argument('<essay>', 'the essay: .md, .txt, .html or .docx')
    .option('-o, --out <file>', 'the deck it would be', 'slides.md')
    .option('--data <folder>', 'the folder of datasets (default: data beside the deck)')
    .option('--repair', REPAIR, false)
    .addOption(slidesOption())
    .addOption(minutesOption())
    .option('--json', 'as JSON, with the points and notes in full', false)
    .action((essay: string, options: PlanCommand) =>
      runReporting(async () => (await import('./plan.ts')).planCommand(essay, options)),
    )

  program
    .command('facts')
    .description('list every measured claim of an essay, with its sentence and place')
    .argument('<essay>', 'the essay: .md, .txt, .html or .docx')
    .option('--repair', REPAIR, false)
    .option('--json', 'as JSON', false)
    .action((essay: string, options: FactsCommand) =>
      runReporting(async () => (await import('./facts.ts')).factsCommand(essay, options)),
    )

  program
    .command('present')
    .description('open the live deck, for presenting and editing')
    .argument('[deck]', 'the deck', 'slides.md')
    .option('--open', 'open it in the browser', false)
    .option('--port <number>', 'serve it on this port')
    .action((deck: string, options: PresentCommand) =>
      runReporting(async () => (await import('./present.ts')).presentCommand(deck, options)),
    )

  const exporting = program
    .command('export')
    .description(
      'write a deck as PDF, as a handout for paper, as pictures, as PowerPoint to edit, or its notes as text',
    )
    .argument('[deck]', 'the deck', 'slides.md')
    .addOption(
      new Option(
        '--format <names>',
        `what to write: one or more of ${FORMATS.join(', ')} (md and txt are the notes), with commas or given again (default: pdf, or what ${PROJECT_FILE} says)`,
      ).argParser(parseFormats),
    )
    .option('-o, --out <path>', 'the file to write, for several the folder (default: beside the deck)')
    .option('--range <slides>', 'only these slides: 3,5-9, or 7- for the rest, or -4 for the first')
    .addOption(new Option('--width <pixels>', 'how wide each picture is (default: 1920)').argParser(parseWidth))
    .option('--browser <path>', 'the browser to print with ("bundled" for the one that came with the install)')
    .option('--dark', 'in the dark colour scheme')
    .option('--with-clicks', 'a page or picture for each click step, in place of one a slide')
    .addOption(
      new Option(
        '--handout [form]',
        'a handout for paper, alone or beside the formats: 1 slide a page with its notes, 2 beside their notes, 3 beside lines, 6 in a grid, or the talk as a text (1, 2, 3, 6 or notes)',
      ).argParser(parseForm),
    )
    .option('--deck [file]', 'with --handout: the deck’s PDF too, from the same build (default: beside the deck)')
    .addOption(new Option('--paper <size>', 'the paper of the handout (default: "a4")').choices(PAPERS))
    .option('--landscape', 'the handout across: forms 1 and 6')
    .addOption(new Option('--ink-saving', 'the handout without tints and filled slides'))
    .option('--json', 'tell how it went as JSON', false)
    .addHelpText('after', `\n${UNDOING}`)
    .action((deck: string, options: ExportCommand) =>
      runReporting(async () => (await import('./export.ts')).exportCommand(deck, options)),
    )
  for (const name of SWITCHES) exporting.addOption(new Option(`--no-${name}`).hideHelp())

  program
    .command('pictures')
    .description('render every slide to a PNG in light and dark, and a contact sheet of each')
    .argument('[decks...]', 'the decks (default: all decks of the project)')
    .option('-o, --out <folder>', 'the folder to write', 'out/pictures')
    .option('--width <pixels>', 'how wide each picture is', parseWidth, 1920)
    .addOption(new Option('--scheme <name>', 'the colours').choices(['light', 'dark', 'both']).default('both'))
    .option('--by-layout', 'only the first slide of each layout, called after it', false)
    .option('--browser <path>', 'the browser to use ("bundled" for the one that came with the install)')
    .action((decks: string[], options: PicturesCommand) =>
      runReporting(async () => (await import('./pictures.ts')).picturesCommand(decks, options)),
    )

  program
    .command('build')
    .description('make a static site that needs no network and works under any address')
    .argument('[deck]', 'the deck (default: all decks of the project)')
    .option('-o, --out <path>', 'the folder to write (default: out/site), or the file (default: beside the deck)')
    .option('--single-file', 'make one HTML file that opens without a server', false)
    .action((deck: string | undefined, options: BuildCommand) =>
      runReporting(async () => (await import('./build.ts')).buildCommand(deck, options)),
    )

  program
    .command('deck')
    .description('do it all for every deck of the project (essaydeck.json): essay, slides, PDF')
    .option('--browser <path>', 'the browser to print with ("bundled" for the one that came with the install)')
    .action((options: DeckCommand) => runReporting(async () => (await import('./deck.ts')).deckCommand(options)))

  return program
}

function slidesOption(): Option {
  return new Option('--slides <number>', 'how many slides the deck shall have, all counted').argParser(parseLength)
}

function minutesOption(): Option {
  return new Option(
    '--minutes <number>',
    'how long the talk shall be: a minute a slide, cover, agenda, dividers and sources not counted',
  )
    .argParser(parseLength)
    .conflicts('slides')
}

/** Commander takes `--no-dark` for an option only where it is one. */
const SWITCHES = ['handout', 'dark', 'with-clicks', 'landscape', 'ink-saving']
const UNDOING = `A switch that ${PROJECT_FILE} turns on is turned off with --no-: ${SWITCHES.map((name) => `--no-${name}`).join(', ')}.`

/** Again, an option adds to what it said before. */
function parseFormats(text: string, before: readonly Format[] = []): readonly Format[] {
  const named = text.split(',').map((part) => {
    const format = FORMATS.find((each) => each === part.trim())
    if (format === undefined) throw new InvalidArgumentError(`Formats are ${FORMATS.join(', ')}.`)
    return format
  })
  return [...before, ...named]
}

function parseLength(text: string): number {
  if (/^[1-9]\d{0,3}$/u.test(text)) return Number(text)
  throw new InvalidArgumentError('It is a whole number from 1 to 9999.')
}

/** The name of a deck right after the option would be taken for the form. */
function parseForm(text: string): HandoutForm {
  const form = FORMS.find((each) => each === text)
  if (form !== undefined) return form
  const hint = /\.md$/iu.test(text) ? ` Name the deck first: essaydeck export ${text} --handout` : ''
  throw new InvalidArgumentError(`It is one of ${FORMS.join(', ')}.${hint}`)
}

function parseWidth(text: string): number {
  const width = Number(text)
  if (Number.isInteger(width) && width >= 100 && width <= 8000) return width
  throw new InvalidArgumentError('It is a whole number from 100 to 8000.')
}

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(path.join(packageRoot(), 'package.json'), 'utf8'))
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : '0'
}
