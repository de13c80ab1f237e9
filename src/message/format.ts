import type { Message, Place } from './message.ts'

/** Renders a message for a terminal: `file:line: severity: text (rule)` and, on a second line, what to do. */
export function formatMessage(message: Message): string {
  const where = message.place === undefined ? '' : `${formatPlace(message.place)}: `
  const head = `${where}${message.severity}: ${message.text} (${message.rule})`
  return message.remedy === undefined ? head : `${head}\n  ${message.remedy}`
}

/** Renders a place as `file:line:column, field`, as far as it is known. */
export function formatPlace(place: Place): string {
  const position = [place.file, place.line, place.column].filter((part) => part !== undefined).join(':')
  return place.field === undefined ? position : `${position}, ${place.field}`
}
