/** The colours of the deck by their names in `styles/tokens.css`; each is a colour of the PPTX's theme, or of its section slides. */
export type Colour = ThemeColour | SectionColour

export type ThemeColour =
  'ink' | 'soft' | 'paper' | 'tint' | 'blue' | 'vermilion' | 'vermilion-text' | 'grey' | 'bar' | 'line'

export type SectionColour =
  'section' | 'section-ink' | 'section-soft' | 'section-number' | 'section-picture' | 'section-accent'

/** The values of all colours, as `styles/tokens.css` has them. */
export type Palette = Readonly<Record<Colour, string>>

export const LIGHT: Palette = {
  ink: '1b1a17',
  soft: '58544a',
  paper: 'fbf9f4',
  tint: 'f1ede3',
  blue: '2a45b5',
  vermilion: 'ce3c28',
  'vermilion-text': 'a32310',
  grey: 'b9b6ad',
  bar: '949087',
  line: 'dcd6c8',
  section: '2a45b5',
  'section-ink': 'ffffff',
  'section-soft': 'eef0fb',
  'section-number': 'c6cff3',
  'section-picture': '8f9fe2',
  'section-accent': 'ff9f8c',
}

export const DARK: Palette = {
  ink: 'efece4',
  soft: 'a8a397',
  paper: '15161a',
  tint: '202127',
  blue: '9badff',
  vermilion: 'f06045',
  'vermilion-text': 'ff7a61',
  grey: '5b5e68',
  bar: '62656f',
  line: '34353b',
  section: '22378f',
  'section-ink': 'efece4',
  'section-soft': 'cdd3ec',
  'section-number': 'b4beec',
  'section-picture': '7a8cdb',
  'section-accent': 'ff8f7a',
}

/** The place of each colour in the theme, by which PowerPoint names it: whoever changes the theme changes all slides. */
export const SCHEME: Readonly<Record<ThemeColour, string>> = {
  ink: 'tx1',
  paper: 'bg1',
  soft: 'tx2',
  tint: 'bg2',
  blue: 'accent1',
  vermilion: 'accent2',
  'vermilion-text': 'accent3',
  grey: 'accent4',
  bar: 'accent5',
  line: 'accent6',
}

/** Whether a colour is one of the theme. */
export function isThemeColour(colour: Colour): colour is ThemeColour {
  return Object.hasOwn(SCHEME, colour)
}
