const segmenters = new Map<string, Intl.Segmenter>()

/** The segmenter of a language by its code, made once: making one costs far more than using it. */
export function segmenterOf(code: string, granularity: 'word' | 'sentence'): Intl.Segmenter {
  const key = `${code} ${granularity}`
  const known = segmenters.get(key)
  if (known !== undefined) return known
  const made = new Intl.Segmenter(code, { granularity })
  segmenters.set(key, made)
  return made
}
