import type { FactLanguage } from '../language.ts'
import type { Quantity } from '../model.ts'
import type { NumberToken } from '../numbers/number.ts'
import type { Measured, Pair } from './measured.ts'
import { modifiers } from './modifiers.ts'
import { lowerEnd } from './range.ts'

/** What may follow a number whose noun was said before: "300 inhabitants in 1950, 450 in 1980 and 900 in 2020". */
const ENDS = /^\s?(?:[,.;:)，。；、）]|$|(?:in|and|en|et|im|und|at|by|the)\s|年|に|で)/u
/** A verb right after the number: "of which 400 burned", "400 ont brûlé". */
const VERB = /^\s(?:were|are|was|had|have|ont|sont|étaient|waren|sind|haben|\p{Ll}{3,}ed)(?!\p{L})/u
/** After a length, how it lies: "31 metres long and 7 wide". */
const DIMENSION =
  /^\s(?:wide|long|high|deep|tall|across|thick|breit|lang|hoch|tief|dick|de\s(?:large|long|haut|profondeur|diamètre))(?!\p{L})/u

/** A number without a noun: of staff where a word for that stands before it, else of what was counted just before. */
export function unnamed(
  text: string,
  language: FactLanguage,
  { first, next }: Pair,
  before: Quantity | undefined,
): Quantity | undefined {
  const last = next ?? first
  const rest = text.slice(last.end)
  const age = ageAt(text, first, last, language)
  if (age !== undefined) return age
  const part = PART_AFTER.test(rest) || PART_BEFORE.test(text.slice(0, first.start))
  const isTaken = TAKEN.test(text.slice(Math.max(0, first.start - 40), first.start))
  const isDimension = before?.kind === 'count' && DIMENSION.test(rest)
  const staff =
    /(?:staff|team|workforce|crew)\s+of\s+(?:\p{L}+\s+){0,3}$/iu.test(text.slice(0, first.start)) ||
    /^\s(?:on|in)\s(?:its|the|their)\s(?:payroll|books|employ)(?!\p{L})/u.test(rest)
  if (!staff && !isDimension && !part && !ENDS.test(rest) && !VERB.test(rest)) return undefined
  const unit = staff ? 'staff' : before?.kind === 'count' ? before.unit : null
  const around = modifiers(text, language, first, last)
  const isBound = around.qualifier !== null && first.token.value >= 20
  const isRecalled = isBound || (isTaken && !part && ENDS.test(rest) && first.token.value >= 2)
  const isMeant = staff || isDimension || isBound || part || first.token.approx === true
  if (unit === null ? !isRecalled : !isMeant && !isLikely(first.token, text)) return undefined
  const value = next === undefined ? first.token.value : lowerEnd(first.token, next.token)
  return {
    start: first.start,
    end: last.end,
    kind: 'count',
    value,
    valueMax: next?.token.value ?? null,
    unit,
    ...(unit === null && { leans: true }),
    ...around,
  }
}

/** A number of those just counted: "410 residents, 62 of them under sixteen", „elf Leute, neun davon blieben“. */
const PART_AFTER =
  /^\s(?:of\s(?:them|which|whom|these|those)|davon|von\s(?:ihnen|denen)|d['’]entre\s(?:eux|elles))(?!\p{L})/u
const PART_BEFORE =
  /(?<!\p{L})(?:of\s(?:whom|which|these)|including|dont|parmi\slesquel(?:le)?s|davon|darunter|von\sdenen|unter\sihnen)\s(?:\p{Ll}+\s){0,2}$/u

/** Before an age: "who is 81", „Sie ist 81“. */
const BEING =
  /(?<!\p{L})(?:(?:she|he|who|I)\s(?:is|was|turns|turned)|(?:er|sie|ich)\s(?:ist|war|wird|wurde))\s(?:now\s|jetzt\s|erst\s|only\s)?$/iu
/** "62 of them under sixteen": people by their age. */
const UNDER = /(?:\p{Ll}{2,}s|people|them|children|men|women)\s(?:under|over)\s$/u
/** After it: "He was 46 when …". */
const AGE_ENDS = /^(?:[,.;]|\s(?:when|and|but|if|als|und|aber)\s|$)/u

/** An age beside a name: "Pohl, 63, …", 松葉さん（58）. */
function ageAt(text: string, first: Measured, last: Measured, language: FactLanguage): Quantity | undefined {
  const { value } = first.token
  const before = text.slice(Math.max(0, first.start - 24), first.start)
  const between = /\p{Lu}\p{L}+,\s$/u.test(before) && /^,\s/u.test(text.slice(last.end))
  const bracketed = /(?:さん|氏|[\p{Script=Han}]{2})[（(]$/u.test(before) && /^[）)]/u.test(text.slice(last.end))
  const isBeing = BEING.test(before) && AGE_ENDS.test(text.slice(last.end))
  const opens = /(?:^|[.;]\s)(?:At|Mit)\s$/u.test(before) && /^,\s\p{Lu}|^\s\p{Ll}+\s\p{Lu}/u.test(text.slice(last.end))
  const isUnder = UNDER.test(before) && AGE_ENDS.test(text.slice(last.end))
  const isAge = isUnder || opens || between || bracketed || isBeing || /\baged\s$/iu.test(before)
  if (first !== last || value < 5 || value > 110 || !isAge) return undefined
  return {
    start: first.start,
    end: last.end,
    kind: 'count',
    value,
    valueMax: null,
    unit: language.age,
    approx: false,
    qualifier: null,
  }
}

/** Before a number that counts once more: "… nine medals; Sweden took six", « La Suède en a gagné six ». */
const TAKEN =
  /(?<!\p{L})(?:took|won|had|has|got|lost|sold|built|made|bought|counted|claimed|employs|employed|hired|opened|owns|(?:en|n['’]en)\s(?:\p{L}+\s){0,2}\p{L}+|gagné|remporté|perdu|vendu|gewann|holte|verlor|verkaufte|hat|hatte)\s(?:que\s)?$/u
/** In a list of names with their numbers: "… 15 medals, France 13 and Norway 9". */
const LISTED =
  /(?:[,;:(]|(?<!\p{L})(?:and|et|und))\s(?:the\s|le\s|la\s|l['’]|der\s|die\s|das\s)?\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)*\s$/u

/** Whether a number without a noun can be a value: not a small one in words, which is a pronoun more often. */
function isLikely({ digits, value, start }: NumberToken, text: string): boolean {
  const before = text.slice(Math.max(0, start - 40), start)
  if (value >= 2 && TAKEN.test(before)) return true
  return digits && (LISTED.test(before) || (value >= 10 && !/\p{Lu}\p{L}*\s$/u.test(before)))
}
