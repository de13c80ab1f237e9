import { ENGLISH_DISCOURSE } from './discourse.ts'
import { subjectFirstReader } from '../../clauses/spaced.ts'
import type { FactLanguage } from '../../language.ts'
import { POINT } from '../../numbers/digits.ts'
import { ENGLISH_WORDS, parseEnglishWords } from './number-words.ts'
import { spacedReader } from '../../numbers/spaced.ts'
import { ENGLISH_CLAUSES } from './clauses.ts'
import { ENGLISH_NOUNS } from './nouns.ts'
import { readNoun } from '../latin.ts'

const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  twentieth: 20,
  hundredth: 100,
}
/** English. */
export const english: FactLanguage = {
  code: 'en',
  unspaced: false,
  numbers: spacedReader({
    digits: POINT,
    magnitudes: {
      hundred: 100,
      thousand: 1e3,
      million: 1e6,
      billion: 1e9,
      trillion: 1e12,
      mn: 1e6,
      bn: 1e9,
      tn: 1e12,
      dozen: 12,
    },
    attached: { bn: 1e9, mn: 1e6, tn: 1e12, Bn: 1e9, Mn: 1e6, B: 1e9, M: 1e6, K: 1e3, k: 1e3 },
    moneyOnly: { m: 1e6, b: 1e9, t: 1e12, T: 1e12, mil: 1e6 },
    counted:
      /m(?=\s(?!(?:high|long|wide|deep|tall|across|above|below|of|thick)\b)(?:\p{Ll}+\s){0,2}(?:\p{Ll}{3,}s|people|men|women|children)\b)/uy,
    words: ENGLISH_WORDS,
    parseWords: parseEnglishWords,
    fractions: [
      [
        /(?<![\p{L}-]|\band\s)(one|two|three|four|five|six|seven|nine|an?)[\s-]+(half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|twentieth|hundredth)s?(?=\s+(?:of|the|as|less|more|from|to|and|in|on|at|by|since|were|was|are|is|have|has|had|come|came|live|went|go|goes)\b|[\s]*[.,;:)!?–—]|$)(?!\s+of\s+an?\s+(?:million|billion|trillion))(?!\s+(?:century|hour|dozen|million|billion|year|time|place|day|month|week|party|generation))/giu,
        ([, count, part]) => ((parseEnglishWords(count ?? 'a') ?? 1) * 100) / (PARTS[(part ?? '').toLowerCase()] ?? 1),
      ],
      [
        /(?<![\p{L}-])(?<!(?:first|second|other|latter|better|upper|lower|each|a|an|and|one|two)\s)half(?=\s+(?:of|the|its|their|our|all|as|going|and\s+fill)\b(?!\s+(?:time|way|a\s+(?:century|dozen|million))))/giu,
        () => 50,
      ],
      [
        /(?<=\b(?:over|about|nearly|almost|roughly|around|than|least|under|exactly)\s)half(?!\s+(?:an?|past|hour|as|way|the\s+time)\b)(?![\p{L}-])/giu,
        () => 50,
      ],
      [
        /(?<![\p{L}-])(one|two|three|four|five|six|seven|eight|nine)\s+(?:in|out of)\s+(?:every\s+)?(two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)(?![\p{L}-])/giu,
        ([, a, b]) => ((parseEnglishWords(a ?? '') ?? 0) * 100) / (parseEnglishWords(b ?? '') ?? 1),
      ],
      [
        /(?<![\p{L}-])(one|two|three|four|five|six|seven|eight|nine)\s+(?:\p{Ll}+\s+){1,2}?(?:in|out of)\s+(?:every\s+)?(two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)(?![\p{L}-])(?=[,.;:]|$|\s(?:\p{Ll}+ed|of|is|are|was|were|has|have|had|will|would|could|can|goes|go|now|never|in|on|at|said|says|comes?|came|lives?|went|drives?|walks?|pays?|people|households|patients|pupils|adults|children)\b)/giu,
        ([, a, b]) => ((parseEnglishWords(a ?? '') ?? 0) * 100) / (parseEnglishWords(b ?? '') ?? 1),
      ],
    ],
    andHalf: 'and\\s+a\\s+half',
  }),
  currencies: {
    cent: 'USD/100',
    cents: 'USD/100',
    pence: 'GBP/100',
    p: 'GBP/100',
    dollar: 'USD',
    dollars: 'USD',
    'us dollars': 'USD',
    'american dollars': 'USD',
    euro: 'EUR',
    euros: 'EUR',
    pound: 'GBP',
    pounds: 'GBP',
    'pounds sterling': 'GBP',
    yen: 'JPY',
    yuan: 'CNY',
    renminbi: 'CNY',
    'swiss francs': 'CHF',
    francs: 'CHF',
    franc: 'CHF',
    rupees: 'INR',
    won: 'KRW',
    kronor: 'SEK',
    'swedish kronor': 'SEK',
    'norwegian kroner': 'NOK',
    'danish kroner': 'DKK',
    kroner: 'NOK',
    'australian dollars': 'AUD',
    'canadian dollars': 'CAD',
    zloty: 'PLN',
    roubles: 'RUB',
    rubles: 'RUB',
    reais: 'BRL',
    rand: 'ZAR',
  },
  percent: /\s?(?:%|per\s?cent(?![\p{L}])|pct(?![\p{L}])|pc(?![\p{L}]))/iuy,
  percentagePoints: /[\s-]?(?:(?:%|per\s?cent(?:age)?)[\s-]points?|pp(?![\p{L}])|p\.p\.)/iuy,
  halfMore: /\s+and\s+a\s+half(?!\p{L})/iuy,
  negative: /\bminus\s$/iu,
  age: 'year',
  approxBefore:
    /(?:^|[\s(—–])(?:about|around|roughly|approximately|nearly|almost|some|circa|ca\.?|c\.|close to|or so|an estimated|estimated|in the region of|something like|just under|just over|just short of|a little (?:over|under)|more or less|approaching|upwards? of)\s+(?:an?\s+)?$|[~≈]\s?$/iu,
  approxAfter: /\s+(?:or so|or thereabouts|odd|-odd|give or take)(?![\p{L}])|-odd|\s+\p{L}+\s+or\s+so(?![\p{L}])/iuy,
  qualifiersBefore: [
    ['at least', /(?:at least|no (?:less|fewer) than|not less than|a minimum of|minimum)\s+$/iu],
    [
      'less than',
      /(?:(?<!no |not )(?:less|fewer) than|under|below|up to|at most|no more than|not more than|a maximum of|just short of|short of)\s+(?:an?\s+)?$/iu,
    ],
    [
      'over',
      /(?:(?<!no |not )more than|over|above|exceed(?:s|ed|ing)?|upwards? of|in excess of|north of|well over|surpass(?:es|ed|ing)?|topp(?:ed|ing))\s+(?:an?\s+)?$/iu,
    ],
  ],
  qualifiersAfter: [
    ['over', /\+|\s+(?:plus)(?![\p{L}])|\s+and\s+(?:more|counting)(?![\p{L}])/iuy],
    ['at least', /\s+or\s+more(?![\p{L}])|\s+\p{L}+\s+or\s+more(?![\p{L}])/iuy],
    ['less than', /\s+or\s+(?:less|fewer)(?![\p{L}])/iuy],
  ],
  rangeBetween: /^\s?(?:-|–|—|to|~|or)\s?$/iu,
  develops:
    /(?<!\p{L})(?:rose|risen|rises?|rising|grew|grown|grows?|growing|fell|fallen|falls?|falling|climbed|went|increased|jumped|dropped|sank|shrank|swelled|expanded|slumped|soared|cut|raised|lowered|moved|up|down)(?:\s\p{L}+){0,3}\sfrom\s(?:\p{L}+\s)?[$€£]?$/iu,
  rangePair: {
    before: /(?:between|from|anywhere between)\s+(?:about\s+|roughly\s+)?$/iu,
    between: /^\s(?:and|to)\s$/iu,
  },
  traps: [
    /(?<![\p{L}])(?:chapters?|sections?|figures?|fig\.|tables?|pages?|pp?\.|part|article|no\.|number|nos\.|room|gate|platform|route|highway|line|bus|tram|volume|vol\.|version|v\.?|act|scene|group|level|step|stage|phase|apollo|type|grade|class|channel|flight|iso|rfc|isbn|agenda|building|unit|question|lemma|theorem|rule|note|footnote|appendix|paragraph)\s?\d[\d.\-–]*(?![\d%])/giu,
    /(?<![\d.,$€£])\d{1,2}(?:st|nd|rd|th)(?![\p{L}])/giu,
    /(?<![\d])\d{1,2}[:.]\d{2}\s?(?:am|pm|a\.m\.|p\.m\.|h\b|o'clock)|(?<![\d:])\d{1,2}:\d{2}(?::\d{2})?(?![\d:])|(?<![\d])\d{1,2}\s?(?:am|pm|a\.m\.|p\.m\.)(?![\p{L}])/giu,
    /(?<![\p{L}])(?:the\s+)?(?:\d{2}|\d{4})s(?![\p{L}])/giu,
    /(?<![\d$€£,.])\d{1,2}\s?[-–]\s?\d{1,2}(?=\s+(?:win|victory|defeat|loss|draw|lead|in\s+the|against|at\s+half))/giu,
    /(?<![\p{L}])(?:one|two|three)(?=\s+(?:of|another|thing|day\b|way\b|hand\b|side\b|after|by\s+one|or\s+two)\b)/giu,
    /(?<![\p{L}])(?:nine-to-five|twenty-first|nineteenth|eighteenth|twentieth|two-way|one-way|second-hand|four-square|24\/7|9\/11)(?![\p{L}])/giu,
    /(?<![\p{L}])(?:aged?|at\s+the\s+age\s+of)\s+(?=\d+\s+(?:to|and)\s)/giu,
  ],
  measures: [
    {
      measure: 'valuation',
      pattern:
        /\b(?:valu(?:ed|ing|es)(?:\s+\p{L}+){0,4}\s+at|valuation|market\s+(?:cap(?:italisation|italization)?|value)|acquir(?:ed|es|ing)|acquisition|takeover|takes?\s+over|buyout|purchase\s+price|changed\s+hands|enterprise\s+value)\b/giu,
    },
    {
      measure: 'valuation',
      weak: true,
      pattern: /\b(?:worth|b(?:ought|uys|uying)|sold\s+(?:itself\s+)?(?:to|for)|paid)\b/giu,
    },
    {
      measure: 'funding',
      pattern:
        /\b(?:rais(?:e[sd]?|ing)|funding|fundrais\p{L}*|crowdfund\p{L}*|public\s+appeal|collected|donors?|(?:seed|pre-seed|angel|bridge|venture|financing|investment)\s+(?:round|money|capital|funding|cheque|check)|round|series\s+[a-h]\b|backing|backed\s+by|venture\s+capital|investors?\s+(?:put|poured|ploughed)|invest(?:ed|ment)\s+(?:of|in)|secured|took\s+in|put\s+in|closed\s+(?:a|its|on))/giu,
    },
    {
      measure: 'revenue',
      pattern:
        /\b(?:revenues?|sales|turnover|takings|receipts|net\s+sales|annual\s+recurring\s+revenue|ARR|box\s+office|gross(?:ed|ing)?|top\s+line|sold\s+goods)\b/giu,
    },
    {
      measure: 'amount',
      pattern:
        /\b(?:profits?|loss(?:es)?|los(?:t|es|ing)|costs?|costing|prices?|priced|budget|fines?|fined|tickets?|fees?|rents?|salar(?:y|ies)|wages?|debts?|loans?|grants?|subsid(?:y|ies)|taxes|donat(?:ed|ion|ions)|bill|spend(?:s|ing)?|spent|savings?|paid\s+(?:its|their|each)|dividends?|per\s+(?:\p{L}+)|a\s+(?:kilo|tonne|litre|month|year|week|night|head|share|barrel|ticket|loaf|cup)|earns?|earned|income|pay|rate|premium|endowment|gdp|deficit|surplus|stake|share\s+price|investments?)\b/giu,
    },
  ],
  headcountNoun:
    /^(?:employee|worker|staff|staffer|engineer|developer|researcher|scientist|nurse|doctor|teacher|driver|miner|labourer|laborer|colleague|technician|apprentice|curator|gardener|seamstress|baker|clerk|mechanic|designer|craftsman|craftsperson|personnel|crew|crew member|volunteer|weaver|officer|guard|operator|conservator|programmer|salesperson)$/iu,
  headcountCue:
    /\b(?:employ(?:s|ed|ing|ees?)?|staff(?:ed)?|workforce|payroll|team\s+of|headcount|work(?:s|ed)?\s+(?:at|for|in|there)|hired?|hires|hiring|jobs|on\s+the\s+books|laid\s+off|layoffs|crew\s+of|colleagues)\b/iu,
  employs: /\b(?:employ(?:s|ed|ing)?|hired|hires|staff\s+of|team\s+of|workforce\s+of)\s+(?:\p{L}+\s+){0,3}$/iu,
  scales:
    /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|decade|century|.*met(?:re|er)|mile|foot|inch|km|kg|cm|mm|m|kilo|.*gram|tonne|ton|lit(?:re|er)|acre|hectare|degree.*|°.*|.*watt(?:-hour)?|[kMGT]W.*|people|man|woman)$/iu,
  people: /^(?:people|person|men|man|women|woman|full-timer|part-timer)$/iu,
  readUnit: (text, from) => readNoun(text, from, ENGLISH_NOUNS),
  months: {
    january: 1,
    february: 2,
    march: 3,
    april: 4,
    may: 5,
    june: 6,
    july: 7,
    august: 8,
    september: 9,
    october: 10,
    november: 11,
    december: 12,
    jan: 1,
    feb: 2,
    mar: 3,
    apr: 4,
    jun: 6,
    jul: 7,
    aug: 8,
    sep: 9,
    sept: 9,
    oct: 10,
    nov: 11,
    dec: 12,
  },
  dates: [
    /(?<![\p{L}\d])(?:\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?)?(?<month>january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?,?\s+(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?(?<year>1[0-9]\d{2}|20\d{2})(?!\d)/giu,
    /(?<![\p{L}\d])(?:\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:january|february|march|april|may|june|july|august|september|october|november|december)|(?:january|february|march|april|june|july|august|september|october|november|december)\s+\d{1,2}(?:st|nd|rd|th)?)(?![\p{L}\d])/giu,
    /(?<![\d.,$€£¥-])(?<year>20\d{2})-(?<month>0[1-9]|1[0-2])(?:-\d{2})?(?!\d)/giu,
    /(?<![\d.,$€£¥])(?<year>1[0-9]\d{2}|20\d{2})(?:\s?[-–/]\s?\d{2,4})?(?![\d%]|[.,]\d|\s*(?:%|per cent|million|billion|bn\b|dollars|euros|pounds|people|km|kilomet|met(?:re|er)s|tonnes|hectares|employees|square|visitors|copies|workers|homes|men\b|women\b|inhabitants|residents|members|pupils|students|books|items|miles|species|trees|patients|spectators))/giu,
  ],
  relativeYears: [
    [/\b(?:the year before last|two years ago)\b/iu, -2],
    [
      /\b(?:last year|a year ago|the previous year|last (?:spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december))\b/iu,
      -1,
    ],
    [/\b(?:this year|so far this year|this (?:spring|summer|autumn|winter)|today|currently|at present)\b/iu, 0],
    [/\bnext year\b/iu, 1],
  ],
  hypothetical:
    /\b(?:if|suppose|imagine|assume|assuming|say,|would|could|might|may\s+(?:reach|rise|fall|grow|cost)|hypothetical(?:ly)?|propos(?:e[sd]?|al|als|ing)|plans?\s+(?:to|for)|planned|planning\s+to|aims?\s+(?:to|for)|hopes?\s+(?:to|for)|targets?|expect(?:s|ed|ing)?\s+to|is\s+expected|are\s+expected|forecasts?|projected|projections?|predict(?:s|ed)?|will\s+(?:reach|need|cost|rise|fall|grow|have|be|employ|take|add|open|double|exceed|hit)|on\s+course\s+to|extrapolat\p{L}*|were\s+to|should\s+(?:reach|rise)|for\s+(?:example|instance),?\s+an?|by\s+20(?:2[7-9]|[3-9]\d)|intends?\s+to|wants?\s+to|want\s+to)\b/iu,
  clauses: subjectFirstReader(ENGLISH_CLAUSES),
  discourse: ENGLISH_DISCOURSE,
  subjects: {
    clauseBreak:
      /[;:]\s|,\s|\s[–—]\s|—|\s\(|\)\s?|\s(?:and|but|while|whereas|though|although|because|after|before|when|which|who|that|where)\s(?=\p{L})/giu,
    owners: [
      /(?<owner>(?:\p{Lu}[\p{L}\p{M}&.-]*)(?:\s+(?:\p{Lu}|de|du|of|the)[\p{L}\p{M}&.-]*)*)['’]s?\s+(?:\p{L}+\s+){0,3}(?:revenues?|sales|turnover|valuation|workforce|staff|population|share|market|profits?|budget|round|headcount|team|income|output|takings)/gu,
      /(?:valuation|population|revenues?|sales|turnover|market\s+value|workforce|staff|area|height|length|budget|cost|price|share|membership|number|value|capacity)\s+of\s+(?:the\s+)?(?<owner>(?:\p{Lu}[\p{L}\p{M}&.’'-]*)(?:\s+\p{Lu}[\p{L}\p{M}&.’'-]*)*)/gu,
    ],
    article:
      /^(?:the|a|an|its|their|his|her|our|this|that|these|those|some|about|nearly|almost|only|all|each|every|more\s+than|over|roughly|around)\s+/iu,
    buys: /(?<!(?:was|were|been|is|being)\s|,\s)\b(?:(?<values>valued|values|valuing)|acquired|acquires|bought|buys|took\s+over|snapped\s+up|purchased)\b(?!\s+(?:by|for))/giu,
    whole:
      /^\s(?:of\s(?:it|them|that|this|which)\s)?(?:came|comes?|will\scome|would\scome)\sfrom\s(?:the\s|an?\s)?(?<share>(?!outside|inside|within|abroad)\p{L}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*)*)|^\s+(?:is\s+|are\s+|was\s+|were\s+)?(?:(?:sold\s+|sent\s+|\p{Ll}{3,}ed\s+)?(?:to|by|from)\s+)?(?<counted>(?!is\b|are\b|was\b|were\b|of\b|in\b|on\b|to\b|from\b|more\b|less\b|higher\b|lower\b|year\b|this\b|last\b|by\b|at\b|up\b|down\b|a\b|the\b|and\b|or\b|for\b|with\b|than\b|as\b)\p{L}[\p{L}-]+)(?=\s*(?:[,.;]|$|\sand\s\d))|^\s+of\s+(?:the\s+|its\s+|their\s+|all\s+|these\s+|those\s+|his\s+|her\s+|our\s+)?(?<whole>(?!them\b|it\b|which\b|whom\b|that\b)[\p{L}][\p{L}’'-]*(?:\s+(?!is\b|are\b|was\b|were\b|have\b|has\b|had\b|come\b|comes\b|came\b|go\b|goes\b|went\b|live\b|in\b|on\b|at\b|from\b|that\b|who\b|by\b|since\b|and\b|with\b|for\b|to\b)[\p{L}][\p{L}’'-]*){0,2})/iu,
    invests: {
      verb: /(?<!\p{L})(?:put|puts|invest(?:s|ed|ing)?|pour(?:s|ed|ing)?|plough(?:s|ed|ing)?)\s[^.;]{0,30}$/u,
      into: /^(?:\smore)?\s(?:in|into)\s(?<name>\p{Lu}[\p{L}\d’'-]*(?:\s\p{Lu}[\p{L}\d’'-]*)*)/u,
    },
    placeAfter:
      /^\s(?:in|at|on)\s(?:the\s)?(?<place>(?!January|February|March|April|May|June|July|August|September|October|November|December)\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)*)/u,
    places: {
      noun: /^(?:town|city|village|district|island|country|region|county|parish|capital)$/u,
      before: /(?<!\p{L})(?:in|near|to|from|at|of)\s$/iu,
      people: /^\s[^;!?]{0,50}(?:inhabitants|residents|people\slive)/u,
    },
    aged: /^-old\s+(?<person>\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)*)/u,
    name: /(?<![\p{L}\d])(?:\p{Lu}[\p{L}\p{M}\d&’'.-]*[\p{L}\d])(?:\s+(?:(?:of|de|du|la|le|and|&|van|von|the)\s+)?\p{Lu}[\p{L}\p{M}\d&’'-]*)*|(?<![\p{L}\d])\p{Lu}(?![\p{L}\d])/gu,
    notName:
      /^(?:The|A|An|In|On|At|By|For|From|With|And|But|Or|So|If|As|It|Its|He|She|They|We|I|This|That|These|Those|There|Here|When|While|Where|What|Who|How|Why|Since|After|Before|During|Until|Last|Next|Today|Now|Then|Still|Only|Even|Just|More|Most|Some|Many|Few|All|Both|Each|Every|Nearly|Almost|About|Around|Roughly|Over|Under|Between|Among|Not|No|Yes|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Twelve|Twenty|Series|Seed|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|However|Although|Though|Because|Meanwhile|Revenue|Sales|Turnover|Staff|Valuation|Funding|Investors|Half|Their|His|Her|Our|My|Your|Another|Other|Such|Once|Yet|According|Nobody|Everyone|Everybody|Someone|Anyone|Nothing|Lives?|Founded|Built|Opened|Compared|Measured|Counted|Together|Out|Up|Down|Of|To)$/u,
  },
}
