import type { MarkupElement } from '../source/markup.ts'
import { type Finding, notCarried } from './model.ts'

/** Styles that our own Markdown writes: they keep a word whole, or let one be broken. */
const OURS = /^(?:essaydeck-[\w-]+|slidev-code)$/u

/** Warns of what an element's own style does in the deck, and cannot do in PowerPoint; its text is kept. */
export function checkHtml({ tag, attributes }: MarkupElement): Finding[] {
  const { class: name, style } = attributes
  const looks = [name, style].filter((value) => value !== undefined && value !== '' && !OURS.test(value))
  if (looks.length === 0) return []
  return [notCarried('html', `the style of <${tag}> is left out, its text is kept: ${looks.join(' ')}`, looks[0])]
}

const CLICKS = new Set(['click', 'click-hide', 'after', 'clicks', 'mark', 'motion', 'drag'])

/** Warns of what Vue would do with an element: show it at a click, or under a condition. */
export function checkDirectives({ tag, directives }: MarkupElement): Finding[] {
  return Object.entries(directives)
    .filter(([name]) => name !== 'pre' && !name.startsWith('bind'))
    .map(([name]) =>
      CLICKS.has(name.replace(/:.*$/u, ''))
        ? clickSteps(`v-${name} on <${tag}>`, `v-${name}`)
        : notCarried('html', `"v-${name}" of <${tag}> needs Vue and is left out; its text is kept`, `v-${name}`),
    )
}

/** That something which the deck shows step by step is there from the start. */
export function clickSteps(what: string, near: string): Finding {
  return notCarried('click-steps', `the click steps are left out, all is shown at once: ${what}`, near)
}
