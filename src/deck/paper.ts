/** Set among Slidev's compile-time constants where a deck is built for paper: read by Chromium here, and sent nowhere. */
export const PAPER = '__ESSAYDECK_PAPER__'
