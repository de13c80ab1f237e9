import type { Message } from '../../message/message.ts'
import type { SourceSlide } from '../../deck/read-source.ts'
import type { Finding } from './model.ts'

/** A finding about the whole deck, whose settings stand before its first slide. */
export function toDeckMessage({ severity, rule, text }: Finding, slide: SourceSlide | undefined): Message {
  return { rule, severity, text, ...(slide !== undefined && { place: { file: slide.file, line: 1 } }) }
}

/** A finding as a message: with the slide's number, and the line that it is about where that can be told. */
export function toMessage({ severity, rule, text, remedy, near }: Finding, slide: SourceSlide): Message {
  return {
    rule,
    severity,
    text: `slide ${slide.no}: ${text}`,
    place: { file: slide.file, line: lineOf(slide, near) },
    ...(remedy !== undefined && { remedy }),
  }
}

function lineOf({ content, line }: SourceSlide, near: string | undefined): number {
  const at = near === undefined ? -1 : content.indexOf(near)
  return at === -1 ? line : line + content.slice(0, at).split('\n').length - 1
}
