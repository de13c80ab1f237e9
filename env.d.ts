declare module 'virtual:essaydeck/datasets' {
  import type { Dataset } from './data/schema.ts'
  import type { Message } from './src/message/message.ts'

  /** The deck's datasets by name, or what is wrong with one; reactive while the deck is being edited. */
  const datasets: Record<string, { dataset: Dataset } | { messages: readonly Message[] }>
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
