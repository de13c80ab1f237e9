/** One font file of the deck: what CSS calls it, and where it is installed. */
export interface Face {
  readonly family: string
  readonly weight: 400 | 600
  readonly style: 'normal' | 'italic'
  readonly script: 'latin' | 'han'
  readonly package: string
  readonly file: string
}

/** The static weights of the deck. Static, because variable fonts come out of Chromium's PDF as Type 3. */
export const FACES: readonly Face[] = [
  inter(400, '400Regular'),
  { ...inter(400, '400Regular_Italic'), style: 'italic' },
  inter(600, '600SemiBold'),
  face('Source Serif 4', 600, 'latin', 'source-serif-4', '600SemiBold/SourceSerif4_600SemiBold.ttf'),
  face('Fira Code', 400, 'latin', 'fira-code', '400Regular/FiraCode_400Regular.ttf'),
  face('Noto Sans SC', 400, 'han', 'noto-sans-sc', '400Regular/NotoSansSC_400Regular.ttf'),
  face('Noto Sans SC', 600, 'han', 'noto-sans-sc', '600SemiBold/NotoSansSC_600SemiBold.ttf'),
  face('Noto Serif SC', 600, 'han', 'noto-serif-sc', '600SemiBold/NotoSerifSC_600SemiBold.ttf'),
]

/**
 * Punctuation that several scripts share one code point for (· — ― ‘ ’ “ ” …): in a Chinese or Japanese deck it has to come
 * from the Chinese font, full width, so the Latin faces leave it out. Japanese has a middle dot of its own, and ’ only in
 * foreign words.
 */
const SHARED_PUNCTUATION: Readonly<Record<string, readonly number[]>> = {
  zh: [0xb7, 0x2014, 0x2018, 0x2019, 0x201c, 0x201d, 0x2026],
  ja: [0x2014, 0x2015, 0x201c, 0x201d, 0x2026],
}

/** The punctuation that the Latin faces leave out in a deck of a language, by its BCP 47 tag. */
export function sharedPunctuation(tag: string): readonly number[] {
  return SHARED_PUNCTUATION[(tag.split('-')[0] ?? '').toLowerCase()] ?? []
}

/** Renders the @font-face rules, each face with the URL (or path) of its file. */
export function renderFontFaces(urls: ReadonlyMap<Face, string>, language: string): string {
  return [...urls].map(([face, url]) => renderFontFace(face, url, language)).join('\n')
}

function renderFontFace(face: Face, url: string, language: string): string {
  const left = face.script === 'latin' ? sharedPunctuation(language) : []
  const range = left.length > 0 ? `\n  unicode-range: ${rangeWithout(left)};` : ''
  return `@font-face {
  font-family: ${JSON.stringify(face.family)};
  font-style: ${face.style};
  font-weight: ${face.weight};
  font-display: block;
  src: url(${JSON.stringify(url)}) format(${JSON.stringify(url.endsWith('.woff2') ? 'woff2' : 'truetype')});${range}
}`
}

/** Every code point but the given ones (sorted), in the form that unicode-range wants. */
function rangeWithout(points: readonly number[]): string {
  const starts = [0, ...points.map((point) => point + 1)]
  const ends = [...points.map((point) => point - 1), 0x10ffff]
  const ranges = starts
    .map((start, index) => [start, ends[index] ?? start] as const)
    .filter(([start, end]) => start <= end)
  return ranges.map(([start, end]) => `U+${hex(start)}-${hex(end)}`).join(', ')
}

function hex(point: number): string {
  return point.toString(16).toUpperCase()
}

function inter(weight: 400 | 600, name: string): Face {
  return face('Inter', weight, 'latin', 'inter', `${name}/Inter_${name}.ttf`)
}

function face(family: string, weight: 400 | 600, script: Face['script'], name: string, file: string): Face {
  return { family, weight, style: 'normal', script, package: `@expo-google-fonts/${name}`, file }
}
