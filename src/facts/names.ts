import type { FactLanguage, SubjectTable } from './language.ts'

/** A name in a heading: the whole of it ("5.6 Photoroom: …"), so that the section is about it, or a part. */
export interface HeadingName {
  readonly text: string
  readonly whole: boolean
}

/** A subject without its article and marks. */
export function tidySubject(subject: string, article: RegExp): string {
  return subject
    .trim()
    .replace(article, '')
    .replace(/^[“"'‘(（《「„«]+|[”"'’)）》」“»,.:;，：；]+$/gu, '')
    .trim()
}

/** GPT-4, REGULATION: no one who has a figure. */
function isCode(name: string): boolean {
  return /^\p{Lu}{6,}$|^[\p{Lu}-]+\d/u.test(name)
}

/** The names of a text, in order. */
export function namesIn(text: string, { name, notName, article }: SubjectTable): string[] {
  return [...text.matchAll(name)]
    .map(([found]) => tidySubject(found, article))
    .filter((found) => found !== '' && !notName.test(found) && !isCode(found))
}

/** What stands before the words of a numbered heading: 2.1 青穗智能, 三、资金, 第2章. */
const NUMBERING =
  /^\s*(?:\d+(?:\.\d+)*[.)、．]?\s+|[一二三四五六七八九十]+、\s*|第[\d一二三四五六七八九十]+[章节節部回]\s*)/u

/** The name in a heading: "Photoroom" of "Photoroom: the shop's photo editor"; undefined where it has none. */
export function headingName(title: string, prose: string, language: FactLanguage): HeadingName | undefined {
  const bare = title.replace(NUMBERING, '')
  const head = bare.split(/[:：—–，,、]|\s-\s/u)[0]?.trim() ?? bare
  const name = namesIn(head, language.subjects)[0]
  if (!language.unspaced) return spacedName(name, head, language)
  // A short heading of which the prose speaks is a name: 青穗智能.
  const isName =
    head.length <= 12 && !/[的之与和のとをはが]/u.test(head) && prose.includes(head) && isSubject(head, language)
  if (isName) return { text: head, whole: true }
  return name !== undefined && /^[A-Z]/u.test(name) ? { text: name, whole: name === head } : undefined
}

/** A heading that begins as no name does ("In 1896") has none. */
function spacedName(name: string | undefined, head: string, { subjects }: FactLanguage): HeadingName | undefined {
  const first = (name ?? head).split(' ')[0] ?? ''
  if (subjects.notName.test(first)) return undefined
  return name === undefined ? undefined : { text: name, whole: name === head }
}

/** Whether a heading names who or what: not 关于电, 融资. */
function isSubject(head: string, { clauses }: FactLanguage): boolean {
  const subject = clauses(head)[0]?.subject
  return subject !== undefined && (subject.kind === 'name' || subject.kind === 'thing') && subject.text === head
}
