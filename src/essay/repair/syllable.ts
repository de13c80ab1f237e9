/** A syllable in Pinyin, toned or not, as a part of a pattern. */
export const SYLLABLE = '[a-züāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ]{1,6}'

/** What only Pinyin has: a vowel with its tone. */
export const TONED = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/u
