import { officeTag } from '../draw/fonts.ts'
import { childrenOf, find, openPart } from './dom.ts'

/** The marks that no line may begin with, and those that none may end with (GB/T 15834, 5.1; JIS X 4051, 4.3). */
const NO_START =
  '!%),.:;?]}¢°’”‰′″›℃、。々〉》」』】〕〗〞！＂％＇），．：；？］｀｜｝～￠ぁぃぅぇぉっゃゅょァィゥェォッャュョー…—'
const NO_END = '$([{£¥‘“‹〈《「『【〔〖〝＄（．［｛￡￥'

/** Mends the presentation's own part: the order that the schema asks for, notes on paper, where Chinese and Japanese lines break, and the number that PowerPoint counts slides from. */
export function mendPresentation(xml: string, tag: string, first = 1): string {
  const part = openPart(xml)
  const { root, create } = part
  if (first !== 1) root.setAttribute('firstSlideNum', String(first))
  const slides = childrenOf(root, 'p:sldIdLst')[0]
  const notes = childrenOf(root, 'p:notesMasterIdLst')[0]
  if (slides !== undefined && notes !== undefined) root.insertBefore(notes, slides)
  childrenOf(root, 'p:notesSz')[0]?.setAttribute('cy', '9144000')
  const style = childrenOf(root, 'p:defaultTextStyle')[0] ?? null
  if (/^(?:zh|ja)\b/iu.test(tag))
    root.insertBefore(
      create('p:kinsoku', { lang: officeTag(tag), invalStChars: NO_START, invalEndChars: NO_END }),
      style,
    )
  return part.write()
}

/** Layouts ask for a title in PowerPoint's own words, in the deck's language. */
export function mendLayout(xml: string, tag: string): string {
  const part = openPart(xml)
  for (const placeholder of find(part.root, 'p:ph')) placeholder.removeAttribute('hasCustomPrompt')
  for (const name of ['a:defRPr', 'a:rPr', 'a:endParaRPr'])
    for (const run of find(part.root, name)) run.setAttribute('lang', officeTag(tag))
  return part.write()
}
