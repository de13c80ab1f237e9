import { words } from '../../../language/words.ts'
import type { ClauseTable } from '../../clauses/spaced.ts'
import { wordClasses } from '../../clauses/tokens.ts'
import { isEnglishVerb, isNounOrVerb } from './verbs.ts'

const ATTRIBUTES = words(`
  revenue revenues sales turnover valuation profit profits loss losses funding staff headcount workforce payroll round deal price
  prices population takings receipts income cost costs budget share output attendance membership admission entry number numbers
  value worth capacity area length height width depth weight size age salary wage wages rent rents bill fee fees dividend debt debts
  deficit surplus margin rate yield total sum average median rest remainder half majority balance endowment proceeds spending
  investment investments temperature speed distance area circulation audience market-value stake share-price lifespan efficiency team
  employees workers shareholders crew headquarters reserves savings expenses expenditure grant production consumption density growth
  unemployment inflation turnout demand poverty gdp debt emissions exports imports mortality crime traffic
  increase decrease rise fall drop decline gap figure figures target quota tonne ton kilo litre barrel pint proportion percentage level score tally count record net gross lead fortune wealth
`)
const GROUPS = words(`
  company firm start-up startup group business maker platform studio organisation organization club chain brand institute charity
  owner owners town city village museum school hospital district island site bakery house newcomer enterprise manufacturer operator
  publisher retailer supplier agency association foundation society university college
`)
const ROLES = words(`
  founder co-founder cofounder director president chairman chairwoman chair chief ceo boss head mayor minister governor professor
  doctor dr nurse surgeon physician midwife teacher headmaster headmistress engineer scientist researcher economist historian
  archivist curator conservator farmer grower shepherd fisherman beekeeper baker brewer winemaker gardener pilot captain skipper
  sailor swimmer runner sprinter skier rower cyclist rider striker goalkeeper midfielder player coach manager trainer champion
  winner author writer poet painter sculptor architect lawyer judge banker broker merchant trader shopkeeper landlord owner
  uncle aunt father mother brother sister son daughter cousin nephew niece grandfather grandmother husband wife widow neighbour
  neighbor friend mr mrs ms miss sir lady lord king queen bishop abbot priest vicar surveyor inventor explorer spokesman
  spokeswoman secretary treasurer apprentice student pupil heir heiress
`)
const TIMES = words(`
  year years month months week weeks day days spring summer autumn winter season seasons decade century time times night morning
  evening afternoon hour quarter january february march april may june july august september october november december moment
  monday tuesday wednesday thursday friday saturday sunday end beginning
`)
const SAYING = words(`
  says said say adds added explains explained recalls recalled notes noted argues argued admits admitted reckons writes wrote
  insists claims claimed believes thinks estimates warns told jokes joked laughs sighs asks asked answers
`)
const AUXILIARIES = words('is are was were be been has have had will would can could may might must should do does did')
const ADVERBS = words(`
  also still even only just already now then today yesterday tomorrow soon once twice again ever never always often sometimes
  usually rarely seldom almost nearly about around roughly approximately some over well barely hardly scarcely merely exactly
  perhaps maybe probably indeed however instead meanwhile moreover therefore thus otherwise nevertheless nonetheless further
  together altogether alone apiece there too not so yet far long ago later earlier meanwhile elsewhere abroad here currently
  both least most more less fewer rather quite very up down out off away back in-between else either neither overall
`)

export const ENGLISH_CLAUSES: ClauseTable = {
  classes: wordClasses({
    determiner: 'the a an this that these those each every all both some any no another such',
    possessive: 'its their his her our my your',
    preposition:
      'of in at on by for from with without to as among between under above after before during since until till within across around near beside behind through throughout into onto out about against along beyond despite per like unlike towards toward upon via off below beneath inside outside over than versus including according amid',
    conjunction: 'and but or nor & plus',
    subordinator:
      'if when while because although though whereas once unless where how why whether since-then whenever what suppose imagine assume supposing',
    relative: 'which who whom whose that',
    group: "it they it's they're these themselves itself them",
    person: "he she he's she's him",
    nobody: "there we i you one nobody everyone everybody someone somebody anybody anyone there's we're i'm here",
    number:
      'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen third thirds quarters fifths several many few percent half hundreds thousands millions dozens',
  }),
  pronominal: words('each both all some many these those several'),
  isVerb: isEnglishVerb,
  isAmbiguous: isNounOrVerb,
  endsAsVerb: /(?:[^su]s|ed)$/u,
  isAuxiliary: (word) => AUXILIARIES.has(word),
  isAdverb: (word) =>
    ADVERBS.has(word) ||
    (word.length > 4 &&
      word.endsWith('ly') &&
      !/^(?:family|supply|assembly|monopoly|italy|july|daily|weekly|monthly|yearly|elderly|early|only)$/u.test(word)),
  of: words('of'),
  at: words('in on at for among'),
  definite: words('the this that'),
  isAttribute: (noun) => ATTRIBUTES.has(noun),
  isGroup: (noun) => GROUPS.has(noun),
  headFirst: false,
  genders: { it: 'n', they: 'p', he: 'm', she: 'f', these: 'p' },
  isEach: (word) => word === 'each',
  isRole: (noun) => ROLES.has(noun),
  isOpeningName: (word) => !/^\p{Lu}\p{Ll}+(?:ing|ed)$/u.test(word) && !isEnglishVerb(word.toLowerCase()),
  capitalNouns: false,
  isUnit: (noun) =>
    /^(?:%|percent|euros?|dollars?|pounds?|francs?|yen|yuan|kronor|pence|cents?|.*met(?:re|er)s?|miles?|feet|foot|inch(?:es)?|km|kg|cm|mm|m|kilos?|.*grams?|tonnes?|tons?|lit(?:re|er)s?|acres?|hectares?|degrees?|.*watt(?:-hour)?s?|hours?|minutes?|seconds?|years?|months?|weeks?|days?|million|billion)$/u.test(
      noun,
    ),
  isName: (word) => !/^(?:\p{Lu}{6,}|[\p{Lu}-]+\d.*|I)$/u.test(word),
  owners: { its: 'n', their: 'p', his: 'm', her: 'f' },
  isTime: (noun) => TIMES.has(noun),
  than: words('than to'),
  that: words('that'),
  isGerund: (word) => /^\p{L}\p{Ll}{2,}ing$/u.test(word) && !TIMES.has(word.toLowerCase()),
  isSaying: (verb) => SAYING.has(verb),
}
