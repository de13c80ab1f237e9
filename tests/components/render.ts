import { type Component, createSSRApp } from 'vue'
import { renderToString } from 'vue/server-renderer'

/** Renders a component to HTML, as it is before any script runs. ESLint cannot see the types of .vue files: hence unknown. */
export function render(component: unknown, props: Record<string, unknown>): Promise<string> {
  return renderToString(createSSRApp(component as Component, props))
}
