const WORDS = new Intl.Segmenter('zh', { granularity: 'word' })
/** Particles and endings, which belong to the word before them. */
const ENDINGS = /^[的了着过地得之里上中下是人者奖式型家们员性化界]$/u
const NUMERALS = /^[\d一二三四五六七八九十百千万亿两几数零〇分之第]+$/u
const HAN = /^\p{Script=Han}+$/u
const CLOSING = /[，、：；。！？—”’）》]$/u

/**
 * Cuts a Chinese text where a line may break without tearing a phrase: between words, but never before a particle
 * (欧洲|的), after a single character (大|模型, 在|法国) or inside a number (十四|分之一). Joined, the chunks are the text.
 */
export default function phraseChunks(text: string): string[] {
  const words = [...WORDS.segment(text)].map(({ segment }) => segment)
  return words.reduce<string[]>((chunks, word, index) => {
    const before = words[index - 1]
    if (before === undefined || mayBreak(before, word)) return [...chunks, word]
    return [...chunks.slice(0, -1), `${chunks.at(-1) ?? ''}${word}`]
  }, [])
}

function mayBreak(before: string, after: string): boolean {
  if (CLOSING.test(before)) return HAN.test(after)
  if (!HAN.test(before) || !HAN.test(after) || ENDINGS.test(after) || NUMERALS.test(before)) return false
  return ENDINGS.test(before) || before.length > 1
}
