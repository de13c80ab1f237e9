import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import { generateCommand } from './generate.ts'
import type { GenerateCommand } from './generate.ts'
import { planCommand } from './plan.ts'
import type { PlanCommand } from './plan.ts'
import { runReporting } from './report.ts'

/** The command line tool: one command a file, each with its own help. */
export function makeProgram(): Command {
  const program = new Command('essaydeck')
    .description('Turns an essay into a Slidev deck with sourced charts, and prints it as a PDF.')
    .version(version())
    .showHelpAfterError('(essaydeck --help lists the commands)')
    .showSuggestionAfterError()

  program
    .command('generate')
    .description('make a deck from an essay')
    .argument('<essay>', 'the essay, in Markdown')
    .option('-o, --out <file>', 'the deck to write', 'slides.md')
    .option('--data <folder>', 'the folder of datasets', 'data')
    .option('-f, --force', 'overwrite slides that were edited by hand', false)
    .action((essay: string, options: GenerateCommand) => runReporting(() => generateCommand(essay, options)))

  program
    .command('plan')
    .description('print the slides an essay would become, and write nothing')
    .argument('<essay>', 'the essay, in Markdown')
    .option('-o, --out <file>', 'the deck it would be', 'slides.md')
    .option('--data <folder>', 'the folder of datasets', 'data')
    .action((essay: string, options: PlanCommand) => runReporting(() => planCommand(essay, options)))

  return program
}

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : '0'
}
