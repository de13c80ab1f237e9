import type { OutputKind } from '../../export/output.ts'
import { LANDSCAPE_FORMS, type HandoutForm } from '../../handout/form.ts'
import { error, type Message } from '../../message/message.ts'
import { type MergedSettings, nameOf, placeOf, type SettingName } from './settings.ts'

/** What is to be made, and in which form a handout. */
export interface Wanted {
  readonly kinds: readonly OutputKind[]
  readonly form: HandoutForm
}

/** Settings that contradict each other, and options of the command line that would do nothing: who gives them expects something. */
export function checkSettings(settings: MergedSettings, wanted: Wanted): Message[] {
  return [...idle(settings, wanted), ...contradictions(settings, wanted)]
}

type Use = readonly [name: SettingName, kinds: readonly OutputKind[], text: string, remedy: string]

const OF_HANDOUT = 'goes with --handout, which is not given'
const ADD_HANDOUT = 'Add --handout, or leave it out: the pages of a deck have the shape of its slides.'

/** Which outputs an option is for. In a project file it may wait for them. */
const USES: readonly Use[] = [
  ['paper', ['handout'], OF_HANDOUT, ADD_HANDOUT],
  ['landscape', ['handout'], OF_HANDOUT, ADD_HANDOUT],
  ['inkSaving', ['handout'], OF_HANDOUT, ADD_HANDOUT],
  ['width', ['png', 'webp'], 'is of pictures, and none are asked for', 'Add --format png or webp, or leave it out.'],
  [
    'withClicks',
    ['pdf', 'handout', 'png', 'webp'],
    'makes pages of a PDF or pictures, and none are asked for',
    'Leave it out, or add --format pdf.',
  ],
  [
    'dark',
    ['pdf', 'handout', 'pptx', 'png', 'webp'],
    'is about colours, and notes have none',
    'Leave it out, or add another --format.',
  ],
]

function idle({ layers, ...settings }: MergedSettings, { kinds }: Wanted): Message[] {
  return USES.filter(([name, used]) => {
    const layer = layers[name]
    const isGiven = layer !== undefined && layer.place === undefined && settings[name] !== false
    return isGiven && !kinds.some((kind) => used.includes(kind))
  }).map(([name, , text, remedy]) => error('export/option-idle', `${nameOf(name, undefined)} ${text}`, { remedy }))
}

function contradictions(settings: MergedSettings, { kinds, form }: Wanted): Message[] {
  if (!kinds.includes('handout')) return []
  return [...acrossMessages(settings, form), ...inkMessages(settings)]
}

function acrossMessages({ layers, landscape }: MergedSettings, form: HandoutForm): Message[] {
  if (landscape !== true || LANDSCAPE_FORMS.includes(form)) return []
  const name = nameOf('landscape', layers.landscape)
  return [
    error('export/handout-landscape', `a handout of form ${form} is upright only: ${name} has no room for it`, {
      ...placeOf('landscape', layers.landscape),
      remedy: `Leave it out (--no-landscape), or choose --handout ${LANDSCAPE_FORMS.join(' or ')}.`,
    }),
  ]
}

function inkMessages({ layers, inkSaving, dark }: MergedSettings): Message[] {
  if (inkSaving !== true || dark !== true) return []
  const names = [nameOf('inkSaving', layers.inkSaving), nameOf('dark', layers.dark)] as const
  return [
    error('export/handout-ink-saving', `${names[0]} cannot be used with ${names[1]}: dark slides take the most ink`, {
      ...placeOf('dark', layers.dark),
      ...placeOf('inkSaving', layers.inkSaving),
      remedy: 'Leave one of the two out (--no-ink-saving, --no-dark).',
    }),
  ]
}
