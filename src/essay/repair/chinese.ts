/** What the repair knows of Chinese characters. */
export interface ChineseKnowledge {
  /** All readings of a character in Pinyin with tone marks, in its Traditional or its Simplified form. */
  readonly readingsOf: (character: string) => ReadonlySet<string>
  /** A text in Simplified characters. */
  readonly simplify: (text: string) => string
}

/** Loads the dictionaries (pinyin-pro, opencc-js), which only a repair needs. */
export async function loadChinese(): Promise<ChineseKnowledge> {
  const [{ pinyin }, { Converter }] = await Promise.all([import('pinyin-pro'), import('opencc-js/t2cn')])
  // Of Taiwan's forms too: 跟著 is 跟着, 著作 stays.
  const simplify = Converter({ from: 'tw', to: 'cn' })
  const read = (character: string) => pinyin(character, { multiple: true, type: 'array' })
  const known = new Map<string, ReadonlySet<string>>()
  const readingsOf = (character: string): ReadonlySet<string> => {
    const readings = known.get(character) ?? new Set([...read(character), ...read(simplify(character))])
    known.set(character, readings)
    return readings
  }
  return { readingsOf, simplify }
}
