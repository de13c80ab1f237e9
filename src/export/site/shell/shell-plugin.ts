import type { Plugin } from 'vite'
import { PAPER_GLOBAL } from '../../../deck/paper.ts'
import { leavePlaces } from './places.ts'

/** Makes a build for paper one that any deck can be shown with: it is given the configuration, the slides and their styles. */
export function shellPlugins(): Plugin[] {
  return [
    leavePlaces(),
    {
      name: 'essaydeck:shell',
      // It is built once and loaded often, through a pipe.
      config: () => ({ build: { minify: true } }),
      transform: {
        order: 'pre',
        handler: (_, id) => (id === '/@slidev/configs' ? CONFIG : undefined),
      },
    },
  ]
}

const CONFIG = `export default globalThis.${PAPER_GLOBAL}.slides.config({}).default`
