/** An encoding that old text files have, and what text in it is made of. */
export interface Encoding {
  /** As `TextDecoder` knows it. */
  readonly label: string
  /** As people know it. */
  readonly name: string
  /** Characters that are frequent in its texts. */
  readonly frequent: RegExp
  /** The share of them among the characters beyond ASCII that is usual: where it is reached, the text is fully plausible. */
  readonly usual: number
  /** Whether its letters are mostly ASCII, the others scattered between them. */
  readonly latin: boolean
}

/** The most frequent characters of running text; the lists of the two scripts differ where the characters do. */
const SIMPLIFIED =
  '的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里，。、：；？！“”《》'
const TRADITIONAL =
  '的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡，。、：；？！「」《》'

/** The encodings that are tried where a file is not UTF-8, with what tells them apart. */
export const ENCODINGS: readonly Encoding[] = [
  {
    label: 'gb18030',
    name: 'GB18030 (Simplified Chinese)',
    frequent: new RegExp(`[${SIMPLIFIED}]`, 'gu'),
    usual: 0.25,
    latin: false,
  },
  {
    label: 'big5',
    name: 'Big5 (Traditional Chinese)',
    frequent: new RegExp(`[${TRADITIONAL}]`, 'gu'),
    usual: 0.25,
    latin: false,
  },
  { label: 'shift_jis', name: 'Shift_JIS (Japanese)', frequent: /[\u3041-\u3093、。]/gu, usual: 0.35, latin: false },
  { label: 'euc-jp', name: 'EUC-JP (Japanese)', frequent: /[\u3041-\u3093、。]/gu, usual: 0.35, latin: false },
  {
    label: 'windows-1252',
    name: 'Windows-1252 (Western European)',
    frequent: /[àâäçéèêëîïôöùûüœæßñáíóúåøÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŒ«»“”‘’„–—…€£°§·\u00A0]/gu,
    usual: 1,
    latin: true,
  },
]

/** In Latin text at most this share of all characters is beyond ASCII. */
const MOST_ACCENTS = 0.2
/** Elsewhere some characters are common to all texts of an encoding: less than this share is chance. */
const CHANCE = 0.08

/** How plausible a text is as one of its encoding, from 0 to 1. */
export function plausibility(text: string, { frequent, usual, latin }: Encoding): number {
  const characters = Array.from(text)
  const beyond = characters.filter((character) => character > '\u007F').length
  if (beyond === 0) return 1
  const share = (text.match(frequent)?.length ?? 0) / beyond
  if (latin) return beyond > characters.length * MOST_ACCENTS || share < 0.9 ? 0 : share
  return share < CHANCE ? 0 : Math.min(1, share / usual)
}
