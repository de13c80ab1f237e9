import { chineseSubject } from './subject.ts'
import { phraseAt, skipOpening } from './phrase.ts'
import type { Clause, ClauseSubject } from '../../clauses/clause.ts'

const BREAK = /[，。；：！？!?;]|——/gu
/** Whom the clause with a share in it is about: 六成由省里拨付. */
const AGENT =
  /由(?<agent>\p{Script=Han}{1,6}?)(?:里|上)?(?=拨|出|领投|跟投|主导|承担|支付|提供|负担|资助|赞助|捐|投|买|付|贡献|完成)/u

/** A clause that only says when: 列车进站的时候, …. */
const WHEN = /的(?:时候|那[天年日晚一]|日子|当天|年代|时期)$/u

/** A clause that only says why: 因为年轻人不喝黄酒了. */
const REASON = /^(?:因为|由于|毕竟)/u

/** Reads the clauses of a Chinese sentence: the first that names a subject gives its topic. */
export function chineseClauses(text: string): Clause[] {
  const clauses: Clause[] = []
  let topic: ClauseSubject | undefined
  let start = 0
  for (const { index, 0: sign } of [...text.matchAll(BREAK), { index: text.length, 0: '' }]) {
    if (index === start && start > 0) continue
    const clause = clauseOf(text, { start, end: index }, topic)
    clauses.push(clause)
    if (clause.aside !== true && clause.subject !== undefined && clause.subject.kind !== 'attribute')
      topic ??= clause.subject
    start = index + sign.length
  }
  return clauses
}

function clauseOf(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  topic: ClauseSubject | undefined,
): Clause {
  if (WHEN.test(text.slice(start, end))) return { start, subject: undefined }
  const from = skipOpening(text, start, end)
  const phrase = from < end ? phraseAt(text, from, end) : undefined
  const subject = phrase === undefined ? undefined : chineseSubject(text, phrase, { topic, clauseEnd: end })
  if (subject === undefined) return agentClause(text, start, end)
  return {
    start,
    subject,
    ...((phrase?.ending === 'saying' && isSaid(phrase.end, end)) || REASON.test(text.slice(start, end))
      ? { aside: true }
      : {}),
  }
}

/** Whether what is said follows in clauses of its own: 测绘师说，…. */
function isSaid(verb: number, end: number): boolean {
  return end - verb <= 4
}

/** A clause whose own subject is a share, or none; what its agent does says nothing of the clauses that follow. */
function agentClause(text: string, start: number, end: number): Clause {
  const found = AGENT.exec(text.slice(start, end))
  const agent = found?.groups?.['agent']
  if (found === null || agent === undefined) return { start, subject: undefined }
  const at = start + found.index + 1
  return { start, subject: { text: agent, kind: 'thing', start: at, end: at + agent.length }, aside: true }
}
