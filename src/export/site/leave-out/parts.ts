/** A part of Slidev's client that most decks do not use: which module it is, what stands for it, and what tells that it is used. */
export interface Part {
  readonly module: RegExp
  readonly stub: string
  /** Looked for in every module but Slidev's own, templates compiled or not. */
  readonly use: RegExp
}

/** The parts that a deck is built without unless it uses them; `v-mark` and `v-motion` are Slidev's directives. */
export const PARTS: readonly Part[] = [
  {
    // Vue with its compiler, for templates that are text when the deck runs. Without it: what `vue.runtime.esm-bundler.js` has.
    module: /\/vue\/dist\/vue\.esm-bundler\.js$/,
    stub: `export * from '@vue/runtime-dom'\nexport const compile = () => {}`,
    use: /\btemplate\s*:\s*["'`]\s*<|\bcompile\b[^;\n]*\bfrom\s*["']vue["']/,
  },
  {
    module: /\/@slidev\/client\/modules\/v-mark\.ts$/,
    stub: `export const createVMarkDirective = () => ({ install() {} })`,
    use: directive('mark'),
  },
  {
    module: /\/@slidev\/client\/modules\/v-motion\.ts$/,
    stub: `export const createVMotionDirectives = () => ({ install() {} })`,
    use: directive('motion'),
  },
]

function directive(name: string): RegExp {
  return new RegExp(`\\bv-${name}\\b|resolveDirective\\("${name}"\\)`)
}
