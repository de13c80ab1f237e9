import { type EditedText, applyEdits } from './edited-text.ts'

/** A character with the marks that belong to it, or a syllable of Hangul in its parts. */
const CLUSTER = /[\u1100-\u11FF]+|\P{M}\p{M}+|[\u2126\u212A\u212B\uF900-\uFAFF]/gu

/** Writes every character in one way (Unicode NFC): é is one character, however the file has it. Most texts stay as they are. */
export function normaliseText(before: EditedText): EditedText {
  if (before.text === before.text.normalize('NFC')) return before
  const clusters = Array.from(before.text.matchAll(CLUSTER), ({ 0: cluster, index }) => ({ cluster, index }))
  const edits = clusters
    .map(({ cluster, index }) => ({
      start: index,
      end: index + cluster.length,
      replacement: cluster.normalize('NFC'),
    }))
    .filter(({ replacement }, index) => replacement !== clusters[index]?.cluster)
  return applyEdits(before, edits)
}
