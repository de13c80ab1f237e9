/** Stands for the date in the text that shapes are matched against. */
export const DATE = '\uE000'

/** How a language tells an event with its date. Adding a language is adding one of these. */
export interface EventWords {
  /**
   * Sentences around one date that say what happened then: `head` and `tail`, joined, are the statement without its date. What
   * is told of the time before or after ("by 1902", "since 1902"), or of a thing of that date, has no shape here.
   */
  readonly shapes: readonly RegExp[]
  /** In a statement: that the date may be another's, that somebody unnamed is spoken of, or that the verb comes first. */
  readonly unclear: RegExp
  /** At the end of what stands before a date: that the date is of a thing ("the house built in 1902"). */
  readonly ofThing?: RegExp
  /** Where a statement goes on to another time. */
  readonly later: RegExp
  /** That something has not happened yet. */
  readonly ahead: RegExp
  /** A statement whose verb comes first goes on where its date ends: it keeps its small letter. */
  readonly goesOn?: true
  /** The longest label: words, or characters where they are written without spaces. */
  readonly longest: number
}

/** What comes before a date that ends an English or French statement may be no more than one clause. */
const CLAUSE = '[^,;:()“”«»"—–]+?'

const english: EventWords = {
  shapes: [
    new RegExp(
      `^(?:in|on|(?:in (?:early|late|mid)|in mid-|(?:in|at) the (?:spring|summer|autumn|fall|winter|start|beginning|end) of))[\\s-]?${DATE},?\\s(?<tail>.+)$`,
      'iu',
    ),
    new RegExp(`^(?<head>${CLAUSE})\\s(?:in|on|in (?:early|late)) ?${DATE}(?:[,;.].*|\\s(?:and|but)\\s.*)?$`, 'iu'),
  ],
  unclear:
    /\b(?:than|that|which|who|whose|where|when|since|if|between|from|why|because)\b|^(?:\S+ ){1,3}(?:after|before)\b[^,]*$|^(?:came|went|followed|began|was|were|did|had|has|is|are|stood|lay)\b/iu,
  ofThing:
    /^(?:\S+ ){4,}\S*(?<!\b(?:was|were|been|being|be|is|are|has|have|had|got)(?: \p{L}+)? )(?:\p{L}+(?:ed|wn)|built|made|held|sold|bought|written|left|lost)$/iu,
  later:
    /,\s(?:which|who|where|when|while|as)\s|(?:[,;:—–]\s*(?:(?:and|but|or)\s)?|\s(?:and|but)\s)(?:is\s)?(?:now|today|later|since|then|soon|this year|last year|the next|a year)\b/iu,
  ahead: /\b(?:will|shall|would|due|going to|scheduled)\b/iu,
  longest: 11,
}

const french: EventWords = {
  shapes: [
    new RegExp(
      `^(?:en|le|(?:au (?:printemps|début|cours|milieu)|à (?:l[’']été|l[’']automne|l[’']hiver|la fin))(?: de)?) ?${DATE},?\\s(?<tail>.+)$`,
      'iu',
    ),
    new RegExp(`^c[’']est (?:en|le) ${DATE} qu(?:e\\s|[’'])(?<tail>.+)$`, 'iu'),
    new RegExp(`^(?<head>${CLAUSE})\\s(?:en|le) ${DATE}(?:\\s?[,;.].*|\\set\\s.*)?$`, 'iu'),
  ],
  unclear:
    /(?<!\p{L})(?:que?|qu[’']\p{L}+|qui|dont|où|depuis|si|entre|lorsque|quand)(?!\p{L})|^(?:a|ont|est|sont|fut|furent|vint|vient|arriva|arrive|eut|naquit|suivit|commence|commença)(?!\p{L})/iu,
  ofThing:
    /(?<!(?<!\p{L})(?:est|était|été|fut|sont|furent|étaient|a|ont|avait|avaient)(?: \p{L}+)?) \p{L}+(?:é|ée|és|ées|ise|ite|uit|uite|ert|erte)$/iu,
  later:
    /,\s(?:qui|que|dont|où)\s|[,;:—–]\s*(?:(?:et|mais|puis)\s)?(?:aujourd[’']hui|désormais|plus tard|depuis|puis|ensuite|bientôt)(?!\p{L})/iu,
  ahead: /(?<!\p{L})(?:\p{L}+(?:era|eront|ront)|ira|devrait|devraient|doit|doivent)(?!\p{L})/iu,
  longest: 12,
}

const german: EventWords = {
  shapes: [
    new RegExp(
      `^(?:(?:im|am|anfang|ende|mitte|im jahre?|im (?:frühjahr|frühling|sommer|herbst|winter))\\s)?${DATE} (?<tail>\\p{Ll}.+)$`,
      'iu',
    ),
    new RegExp(`^(?<head>[^,;:]{3,60} wurden?) (?:(?:im|am|im jahre?)\\s)?${DATE}(?<tail> [^,;:]+)$`, 'iu'),
  ],
  unclear: /(?<!\p{L})(?:dass|wenn|falls|seit)(?!\p{L})|^\p{Ll}\p{L}+ (?:er|sie|es|ihn|ihm|sich|dies|das)(?!\p{L})/u,
  later: /[,;:—–]\s*(?:(?:und|aber)\s)?(?:heute|jetzt|später|seither|seitdem|danach|inzwischen|bald)(?!\p{L})/iu,
  ahead: /(?<!\p{L})(?:wird|soll|sollen|werden(?!\s\p{L}+\sworden))(?!\p{L})/iu,
  goesOn: true,
  longest: 11,
}

/** What may not follow a date: it would be of that date, or the time before or after it. */
const NOT_HAN = '(?!的|以|前|后|後|之|起|至|到|间|間|度|左右|[—–~-])'

const chinese: EventWords = {
  shapes: [
    new RegExp(
      `^(?:到了?|在|于)?\\s?${DATE}(?:[初末底]|[春夏秋冬](?:[天季]|(?![天季])))?[，,]?\\s?${NOT_HAN}(?<tail>.+)$`,
      'u',
    ),
    new RegExp(
      `^(?<head>[^，。；：、的]{2,16}(?:成立|创立|创建|建成|建|落成|开业|出生|诞生))于\\s?${DATE}(?<tail>)(?:[，。；].*)?$`,
      'u',
    ),
    new RegExp(
      `^(?<head>[^，。；：、的]{2,16}(?<![于在到至\\s]|成立|创立|创建|建成|落成|开业|出生|诞生))\\s?(?:于|在)?\\s?${DATE}[初末底]?，?\\s?${NOT_HAN}(?<tail>.+)$`,
      'u',
    ),
  ],
  unclear:
    /[“「它他她]|如果|若|据说|自从?$|从$|[到至]$|截至|按|比$|较$|是$|^[有共]|(?<![使采雇启引信利运费])用(?![了户])[^，]*$/u,
  later: /[，；—](?:后来|如今|现在|今年|去年|至今|此后|次年|第二年|随后)/u,
  ahead: /将(?!军|士|领)|预计|计划|打算|有望|拟|目标/u,
  longest: 24,
}

const japanese: EventWords = {
  shapes: [
    new RegExp(`^${DATE}(?:になると|になって|に入ると|には|に(?!は)|、)、?(?<tail>.*[はがも].+)$`, 'u'),
    new RegExp(`^(?<head>[^、。「」の]{1,20}[はが])、?${DATE}(?:に(?!は)|、)、?(?<tail>.+)$`, 'u'),
  ],
  unclear: /「|もし|以来|から$|まで|同[社氏国年]|それ|これ|彼|いま|今|現在|[しきりぎちみびてで]$/u,
  later: /(?<=[たるだ])、(?:その後|現在|今では|いまは|翌年)/u,
  ahead: /予定|見込|見通し|めざ|目指|だろう|計画|はずだ/u,
  longest: 28,
}

const WORDS: ReadonlyMap<string, EventWords> = new Map([
  ['en', english],
  ['fr', french],
  ['de', german],
  ['zh', chinese],
  ['ja', japanese],
])

/** How a language tells events, by its primary subtag; undefined where none is known. */
export function eventWordsOf(lang: string): EventWords | undefined {
  return WORDS.get(lang)
}
