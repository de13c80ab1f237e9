import { type Message, error } from '../../message/message.ts'

/** What every element may carry beside a component's own attributes. */
const ALWAYS = /^(class|style|id|key|ref|data-.*|aria-.*|on[A-Z].*)$/

/** Finds the attributes of a component that it does not know, which Vue would pass on without a word. */
export function checkAttributes(component: string, given: readonly string[], known: readonly string[]): Message[] {
  const kebab = known.map(toKebab)
  return given
    .filter((name) => !ALWAYS.test(name))
    .map((name) =>
      error(
        'chart/attribute',
        `<${component}>: found an unknown attribute "${name}", expected one of ${kebab.join(', ')}`,
      ),
    )
}

function toKebab(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
