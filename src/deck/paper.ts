/** Set among Slidev's compile-time constants where a deck is built for paper: read by Chromium here, and sent nowhere. */
export const PAPER = '__ESSAYDECK_PAPER__'

/**
 * What a build for paper leaves to whoever serves it, since it changes more often than the rest: a script that sets
 * `PAPER_GLOBAL`, and the fonts, each under its file's name.
 */
export const PAPER_SCRIPT = '/essaydeck/deck.js'
export const PAPER_FONTS = '/essaydeck/fonts/'
export const PAPER_GLOBAL = '__essaydeckPaper'
