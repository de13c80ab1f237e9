/**
 * The fonts of the PPTX. A PPTX carries none, so these are fonts that are on the machines that open it: Arial, Georgia and
 * Courier New come with Windows and macOS, and LibreOffice has fonts of the same widths for the first and the last. They are
 * the theme's, so that one choice in PowerPoint ("Fonts") changes all slides.
 */
export const FONTS = { sans: 'Arial', serif: 'Georgia', code: 'Courier New' } as const

/** For each script of East Asia, the sans serif that comes with Windows and with Office for macOS. */
const EAST_ASIAN: Readonly<Record<string, string>> = {
  Hans: 'Microsoft YaHei',
  Hant: 'Microsoft JhengHei',
  Jpan: 'Yu Gothic',
  Kore: 'Malgun Gothic',
}

/** Those fonts by the script, as a theme lists them; Korean is called after its letters there. */
export const SCRIPT_FONTS: Readonly<Record<string, string>> = {
  Hans: 'Microsoft YaHei',
  Hant: 'Microsoft JhengHei',
  Jpan: 'Yu Gothic',
  Hang: 'Malgun Gothic',
}

/** The East Asian font of a deck in some language; undefined where it is in none of those. */
export function eastAsianFont(tag: string): string | undefined {
  return EAST_ASIAN[localeOf(tag).script ?? '']
}

/** A language tag as PowerPoint knows it, with its region: "en-US" of "en", "zh-CN" of "zh-Hans". */
export function officeTag(tag: string): string {
  const { language, region } = localeOf(tag)
  return region === undefined ? language : `${language}-${region}`
}

function localeOf(tag: string): Intl.Locale {
  try {
    return new Intl.Locale(tag).maximize()
  } catch {
    return new Intl.Locale('en').maximize()
  }
}
