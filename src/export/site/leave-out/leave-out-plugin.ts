import type { Plugin } from 'vite'
import type { Part } from './parts.ts'

/** A build without some parts, and which of them it turned out to need. */
export interface LeavingOut {
  readonly plugin: Plugin
  readonly missed: () => readonly Part[]
}

/** Leaves parts out of a build, and watches for modules that use them: where there is one, the build is of no use. */
export function leaveOut(parts: readonly Part[]): LeavingOut {
  const missed = new Set<Part>()
  const plugin: Plugin = {
    name: 'essaydeck:leave-out',
    enforce: 'post',
    load: { order: 'pre', handler: (id) => parts.find(({ module }) => module.test(pathOf(id)))?.stub },
    transform: (code, id) => {
      if (isSlidev(pathOf(id))) return
      for (const part of parts) if (part.use.test(code)) missed.add(part)
    },
  }
  return { plugin, missed: () => [...missed] }
}

function pathOf(id: string): string {
  return id.replaceAll('\\', '/').split('?')[0] ?? id
}

function isSlidev(path: string): boolean {
  return /\/node_modules\/(?:@slidev|vue|@vue)\//.test(path)
}
