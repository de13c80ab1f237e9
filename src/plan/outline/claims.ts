import type { Section } from '../../essay/model.ts'
import { readingLength } from '../../language/index.ts'
import type { Language } from '../../language/index.ts'
import { blocksOf, proseOf } from './draft.ts'
import type { Draft } from './draft.ts'
import { LONGEST_TITLE, widthOf } from '../fit.ts'
import { findKeyPoints } from '../key-points/keypoints.ts'
import { shorten } from '../key-points/shorten.ts'

/** Articles before a heading say nothing of what it is. */
const ARTICLE = /^(?:the |an? |les? |la |l[’']|der |die |das )/u

/** Whether a heading claims nothing: it names a bare topic, or is the beginning of a sentence, made for want of headings. */
export function isBare(heading: string, language: Language): boolean {
  return isCut(heading) || language.topics.has(heading.trim().toLowerCase().replace(ARTICLE, ''))
}

/** Whether a section's heading was made of its first sentence, for want of headings. */
export function isMade({ title, blocks }: Section): boolean {
  return isCut(title) || (title !== '' && proseOf(blocks)[0]?.text.startsWith(title) === true)
}

/** Whether a heading was made of a sentence that is longer. */
export function isCut(heading: string): boolean {
  return heading.endsWith('…')
}

/**
 * What some prose claims, as a title: its first sentence, where that is one statement that stands alone and is short; in the
 * essay's own words. Where the slide goes on under a heading made of another's sentence (`goesOn`), a key point may stand in for
 * it. Undefined where there is none, or no other point would be left for the slide.
 */
export function claimOf(
  draft: Draft,
  { heading, goesOn }: { readonly heading: string; readonly goesOn: boolean },
  language: Language,
): string | undefined {
  if (draft.shown.kind !== 'prose') return undefined
  const sentences = proseOf(blocksOf(draft))
  const claim = firstClaim(sentences, heading, language)
  if (claim !== undefined || !goesOn) return claim
  const points = findKeyPoints(sentences, language)
  const { most } = lengthsOf(language)
  return points.length > 1 ? points.find((point) => isClaim(point, most, language)) : undefined
}

function firstClaim(sentences: ReturnType<typeof proseOf>, heading: string, language: Language): string | undefined {
  const claim = shorten(sentences[0]?.text ?? '', language, () => 1)
  if (claim === undefined || claim !== withoutStop(sentences[0]?.text ?? '')) return undefined
  // A sentence that fits is a better title than its beginning.
  if (!isClaim(claim, isCut(heading) ? Infinity : lengthsOf(language).most, language)) return undefined
  return findKeyPoints(sentences, language).some((point) => point !== claim) ? claim : undefined
}

function withoutStop(text: string): string {
  return text.replace(/[.。．]$/u, '')
}

/** In words, or in characters of a language without spaces. */
const LENGTHS = { spaced: { least: 4, most: 12 }, unspaced: { least: 7, most: 24 } }

function lengthsOf({ unspaced }: Language): { readonly least: number; readonly most: number } {
  return unspaced ? LENGTHS.unspaced : LENGTHS.spaced
}

/** A title asks nothing, quotes nobody, and lists nothing. */
const NO_CLAIM = /[?？!！:：;；“”«»„「」『』"]/u

function isClaim(text: string, most: number, language: Language): boolean {
  const length = readingLength(text, language)
  return length >= lengthsOf(language).least && length <= most && widthOf(text) <= LONGEST_TITLE && !NO_CLAIM.test(text)
}
