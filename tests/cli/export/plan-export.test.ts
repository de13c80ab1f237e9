import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { type ExportWish, planExport } from '../../../src/cli/export/plan-export.ts'
import type { ExportSettings, Layer } from '../../../src/cli/export/settings.ts'

const PROJECT: Omit<Layer, 'settings'> = { place: { file: 'essaydeck.json', field: 'export' } }
const DECK: Omit<Layer, 'settings'> = { place: { file: 'essaydeck.json', field: 'decks.0.export' } }

interface Case extends Partial<Omit<ExportWish, 'files'>> {
  readonly ofDeck?: ExportSettings
  readonly ofProject?: ExportSettings
}

function plan({ ofDeck = {}, ofProject = {}, ...wish }: Case): ReturnType<typeof planExport> {
  const files = [
    { settings: ofDeck, ...DECK },
    { settings: ofProject, ...PROJECT },
  ]
  return planExport({ deck: 'a/talk.md', commandLine: {}, essays: [], ...wish, files })
}

/** "kind path" of each output, with "/" between folders. */
function planned(wish: Case): string[] {
  const { value, messages } = plan(wish)
  expect(messages).toEqual([])
  return value?.outputs.map(({ kind, out }) => `${kind} ${out.replaceAll(path.sep, '/')}`) ?? []
}

function wrong(wish: Case): string[] {
  return plan(wish).messages.map(({ rule, text, place }) => `${rule} ${place?.field ?? ''} ${text}`)
}

describe('what is made, and where', () => {
  test.each<[Case, string[]]>([
    [{}, ['pdf a/talk.pdf']],
    [{ commandLine: { handout: true } }, ['handout a/talk.handout.pdf']],
    [{ commandLine: { format: ['pdf'], handout: true } }, ['pdf a/talk.pdf', 'handout a/talk.handout.pdf']],
    [
      { commandLine: { format: ['png', 'md', 'txt', 'webp', 'pptx', 'png'] } },
      ['png a/talk-pictures', 'md a/talk.notes.md', 'txt a/talk.notes.txt', 'webp a/talk-pictures', 'pptx a/talk.pptx'],
    ],
    [{ commandLine: { out: 'b/x.pdf' } }, ['pdf b/x.pdf']],
    [{ commandLine: { format: ['png'], out: 'b' } }, ['png b']],
    [{ commandLine: { format: ['pdf', 'png'], out: 'b' } }, ['pdf b/talk.pdf', 'png b/talk-pictures']],
    // As npm run export has it.
    [
      { commandLine: { handout: true, out: 'out/h.pdf' }, deckPdf: 'out/d.pdf' },
      ['pdf out/d.pdf', 'handout out/h.pdf'],
    ],
    [{ commandLine: { handout: '2' }, deckPdf: true }, ['pdf a/talk.pdf', 'handout a/talk.handout.pdf']],
  ])('of %j: %j', (wish, expected) => {
    expect(planned(wish)).toEqual(expected)
  })

  test('one name is not enough for several', () => {
    expect(wrong({ commandLine: { format: ['pdf', 'png'], out: 'b/x.pdf' } })).toEqual([
      'export/out-several  --out b/x.pdf names one file, and 2 outputs are asked for',
    ])
  })
})

describe('with a project file', () => {
  const ofProject: ExportSettings = { format: ['pdf', 'png'], handout: 'notes', out: 'made' }

  test('it says what is made, a handout beside the formats, in its folder', () => {
    expect(planned({ ofProject })).toEqual([
      'pdf made/talk.pdf',
      'png made/talk-pictures',
      'handout made/talk.handout.pdf',
    ])
    expect(planned({ ofProject: { handout: true } })).toEqual(['pdf a/talk.pdf', 'handout a/talk.handout.pdf'])
  })

  test('a deck’s settings come before the project’s, the command line before both', () => {
    expect(planned({ ofProject, ofDeck: { format: ['pptx'] } })).toEqual([
      'pptx made/talk.pptx',
      'handout made/talk.handout.pdf',
    ])
    expect(planned({ ofProject, commandLine: { format: ['md'], out: 'x.md' } })).toEqual(['md x.md'])
    expect(planned({ ofProject, commandLine: { handout: false } })).toEqual([
      'pdf made/talk.pdf',
      'png made/talk-pictures',
    ])
    const { value } = plan({
      ofProject: { dark: true, range: '2-', withClicks: true },
      ofDeck: { range: '3' },
      commandLine: { dark: false },
    })
    expect(value).toMatchObject({
      dark: false,
      withClicks: true,
      range: { text: '3', place: { file: 'essaydeck.json', field: 'decks.0.export.range' } },
    })
  })

  test('what a project makes is called after the deck’s PDF, which keeps its place', () => {
    expect(planned({ ofProject: { format: ['pdf', 'png'] }, projectPdf: 'out/essay.pdf' })).toEqual([
      'pdf out/essay.pdf',
      'png out/essay-pictures',
    ])
  })
})

describe('what does not go together', () => {
  test.each<[Case, string]>([
    [{ commandLine: { paper: 'a4' } }, 'export/option-idle  --paper goes with --handout, which is not given'],
    [{ commandLine: { width: 800 } }, 'export/option-idle  --width is of pictures, and none are asked for'],
    [
      { commandLine: { format: ['txt'], dark: true } },
      'export/option-idle  --dark is about colours, and notes have none',
    ],
    [{ deckPdf: true }, 'export/option-idle  --deck goes with --handout, which is not given'],
    [
      { ofDeck: { handout: '2' }, ofProject: { landscape: true } },
      'export/handout-landscape export.landscape a handout of form 2 is upright only: "landscape" has no room for it',
    ],
    [
      { ofDeck: { handout: true, inkSaving: true }, commandLine: { dark: true } },
      'export/handout-ink-saving decks.0.export.inkSaving "inkSaving" cannot be used with --dark: dark slides take the most ink',
    ],
  ])('%j', (wish, expected) => {
    expect(wrong(wish).map((text) => text.trim())).toEqual([expected])
  })

  test('a file may say how a handout is to look that is not made today', () => {
    expect(
      planned({ ofProject: { paper: 'letter', landscape: true, width: 800, inkSaving: true, dark: true } }),
    ).toEqual(['pdf a/talk.pdf'])
  })
})
