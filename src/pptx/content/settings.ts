import { type Finding, notCarried } from './model.ts'

/** What a headmatter asks of Slidev that a PPTX has no place for; what only concerns the browser is not told. */
const SETTINGS: Readonly<Record<string, string>> = {
  transition: 'the transitions between slides are left out',
  drawings: 'drawings on slides are left out',
  css: 'style sheets are left out',
}

/** Warnings for the settings of a deck that are not in the PPTX. */
export function settingFindings(headmatter: Readonly<Record<string, unknown>>): Finding[] {
  return Object.entries(SETTINGS)
    .filter(([name]) => headmatter[name] !== undefined && headmatter[name] !== false && headmatter[name] !== 'none')
    .map(([name, text]) => notCarried('setting', text, `${name}:`))
}
