/** The module in which components find the deck's datasets. */
export const DATASETS_MODULE = 'virtual:essaydeck/datasets'

/** The module in which styles find the deck's fonts. */
export const FONTS_MODULE = 'virtual:essaydeck/fonts.css'
