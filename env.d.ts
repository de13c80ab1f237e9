declare module 'virtual:essaydeck/datasets' {
  /** The deck's data files by name, or what is wrong with one; reactive while the deck is being edited. */
  const datasets: Readonly<
    // An ambient module cannot import by a relative name, but a type can.
    Record<
      string,
      import('./data/schema.ts').DataFile | { readonly messages: readonly import('./src/message/message.ts').Message[] }
    >
  >
  export default datasets
}

declare module 'virtual:essaydeck/fonts.css'

declare module 'subset-font' {
  interface Options {
    targetFormat?: 'sfnt' | 'truetype' | 'woff' | 'woff2'
    keepFeatures?: readonly string[]
    noHinting?: boolean
  }
  export default function subsetFont(font: Uint8Array, text: string, options?: Options): Promise<Uint8Array>
}
