import type { Language } from './language.ts'
import { phrases, words } from './words.ts'

/** English: also the fallback for a language that has no file yet. */
export const english: Language = {
  code: 'en',
  unspaced: false,
  keyPointLimit: 16,
  proseLimit: 230,
  abbreviations: words(`mr mrs ms dr prof st vs etc no nos vol fig eq ch p pp cf ca approx dept est inc ltd co corp
    jan feb mar apr jun jul aug sep sept oct nov dec u.s u.k e.g i.e a.m p.m ph.d jr sr gen col rev`),
  functionWords: words(`a about above after again against all also am an and any are as at be because been before being
    below between both but by can could did do does doing down during each either else ever every few for from further
    had has have having he her here hers herself him himself his how i if in into is it its itself just let may me might
    more most must my myself neither no nor not now of off often on once one only or other our ours ourselves out over
    own per quite rather same shall she should since so some still such than that the their theirs them themselves then
    there these they this those through thus to too under until up upon us very was we were what when where whether
    which while who whom whose why will with within without would yet you your yours yourself yourselves`),
  connectives: phrases(`
    however | but | and | so | or | yet | therefore | thus | hence | moreover | furthermore |
    in addition | besides | also | still | then | meanwhile | nevertheless | nonetheless | indeed |
    in fact | for example | for instance | of course | in other words | as a result | on the other hand |
    after all | in short | first | second | third | finally | lastly | to be fair | that said`),
  dependentOpenings: phrases(`
    it | its | this | these | that | those | they | their | them | he | his | him | she | her | such |
    which | who | whose | whom | than | and | or | but | nor | so | then | there | here | neither | both |
    another | others | suppose | imagine | ask | the former | the latter | the same | among them | of these | of those | of them`),
  leadIns: phrases(`
    where | when | while | although | though | because | since | if | unless | until | as | with |
    without | to | of | in | on | at | by | for | from | among | including | after | before | during |
    between | under | over | through | had | were | should | despite | given | unlike | like | not | what | how | why | even`),
  subjectPronouns: phrases('i | we | you | he | she | it | they | this | that | these | those'),
  pairOpenings: phrases('not only | either | both | if | although | though | while | whether | because | when | as'),
  comma: ', ',
  clauseEnd: /[,;:](?=\s)|\s[—–](?=\s)|—/u,
  ownClause: /[;:—–]$/u,
  trailing: /[.,;:—–]+$/u,
  aside:
    /^(?:(?:which|who|whom|whose|where)\s|(?:the|a|an)\s(?!(?:\S+\s){5})(?!.*\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should)\b)|(?:\p{L}+(?:ed|ing)|seen|held|led|made|known|built|born|taken|given|written|told|bought|sold)\s)|\b(?:of|to|in|for|with|from) (?:whom|which)\b/u,
  finiteVerb: /\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|does|did)\b/u,
  dangling:
    /^(?:(?:i|we|you|in|on|by|at|of|for|with|from|if|when|while|as|since|because|now|then|later|soon|today|once|last|next|that|year|month|week|hope|think|say|said|whether|why|how|what|[\d%,.]+)\s+){1,4}(?:they|it|them|he|she|him|that|this)\s|^(?:[^\s,]+\s){1,5}of (?:them|it|these|those)\b|^(?:\S+\s){1,7}(?:it|them|this|that|those|these|him)(?:\s(?:instead|too|again|anyway|either|well|now))?[.!]?$/iu,
  correction: [/\bnot\b|n[’']t\b/u, /^(?:but|only|rather|merely)\b/u],
  topics: new Set(
    phrases(`introduction | background | context | history | overview | summary | conclusion | conclusions | outlook | funding |
    financing | finances | money | market | markets | team | people | staff | employees | technology | product | products |
    business | business model | customers | competition | competitors | results | findings | method | methods | discussion |
    challenges | risks | opportunities | strategy | growth | revenue | prices | pricing | costs | impact | future | next steps |
    lessons | motivation | problem | problems | solution | solutions | data | education | politics | economy | climate | health |
    numbers | figures | production | sales | energy | research | origins | development`),
  ),
  labels: {
    agenda: 'Agenda',
    sources: 'Sources',
    part: (title, part, parts) => `${title} (${part}/${parts})`,
  },
}
