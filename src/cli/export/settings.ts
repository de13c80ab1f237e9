import type { HandoutForm, Paper } from '../../handout/form.ts'
import type { Place } from '../../message/message.ts'

/** What a deck can be written as; a handout is asked for by itself. */
export const FORMATS = ['pdf', 'pptx', 'png', 'webp', 'md', 'txt'] as const
export type Format = (typeof FORMATS)[number]

/** What can be said of an export, on the command line or in the project file; names as there. */
export interface ExportSettings {
  readonly format?: readonly Format[] | undefined
  readonly handout?: HandoutForm | boolean | undefined
  readonly paper?: Paper | undefined
  readonly landscape?: boolean | undefined
  readonly inkSaving?: boolean | undefined
  readonly dark?: boolean | undefined
  readonly withClicks?: boolean | undefined
  readonly range?: string | undefined
  readonly width?: number | undefined
  readonly out?: string | undefined
}

export type SettingName = keyof ExportSettings

/** Settings from one place. On the command line they have none. */
export interface Layer {
  readonly settings: ExportSettings
  readonly place?: { readonly file: string; readonly field: string }
}

/** Settings out of all layers, and of each where it comes from. */
export interface MergedSettings extends ExportSettings {
  readonly layers: Readonly<Partial<Record<SettingName, Layer>>>
}

/** For each setting the first layer that has it: the command line before a deck’s settings, these before the project’s. */
export function mergeSettings(layers: readonly Layer[]): MergedSettings {
  const said = NAMES.flatMap((name) => {
    const layer = layers.find(({ settings }) => settings[name] !== undefined)
    return layer === undefined ? [] : [[name, layer] as const]
  })
  const values = said.map(([name, { settings }]) => [name, settings[name]] as const)
  return { ...(Object.fromEntries(values) as ExportSettings), layers: Object.fromEntries(said) }
}

const NAMES = [
  'format',
  'handout',
  'paper',
  'landscape',
  'inkSaving',
  'dark',
  'withClicks',
  'range',
  'width',
  'out',
] as const satisfies readonly SettingName[]

/** A setting as whoever gave it calls it: "--ink-saving", or "inkSaving" of a file. */
export function nameOf(name: SettingName, layer: Layer | undefined): string {
  if (layer?.place !== undefined) return `"${name}"`
  return `--${name.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`
}

/** Where a setting stands in a file, as details of a message; nothing for the command line. */
export function placeOf(name: SettingName, layer: Layer | undefined): { place?: Place } {
  if (layer?.place === undefined) return {}
  const { file, field } = layer.place
  return { place: { file, field: `${field}.${name}` } }
}
