/** What Slidev, Vite and UnoCSS look for in a root by its name. */
export const LOOKED_FOR =
  /^(?:components|layouts|setup|styles?|public|pages|snippets|global|slide-(?:top|bottom)|Slide(?:Top|Bottom)|custom-nav|CustomNav|vite\.config|uno(?:css)?\.config|index\.html|package\.json|tsconfig|\.env)/iu
