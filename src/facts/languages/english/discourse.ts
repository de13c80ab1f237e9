import { words } from '../../../language/words.ts'
import type { DiscourseTable } from '../../discourse/mention.ts'
import { mentionReader } from '../../discourse/spaced-mentions.ts'
import { ENGLISH_CLAUSES } from './clauses.ts'

/** Nouns in -s that are one thing. */
const ONE_IN_S = /(?:ss|us|is|ics|news|lens|series|species|works)$/u

const PLACE =
  /^(?:town|city|village|district|island|country|region|county|parish|capital|port|harbour|state|province|borough|suburb|hamlet|kingdom|republic|valley)$/u

export const ENGLISH_DISCOURSE: DiscourseTable = {
  mentions: mentionReader(ENGLISH_CLAUSES, {
    indefinite: words('a an some another any no each every'),
    copulas: words('is was are were became remains remained'),
    named: words('called named known as dubbed'),
    compares: words('as like than'),
    placeNoun: PLACE,
    places: words('in near at to from'),
    genders: { these: 'p', those: 'p', both: 'p' },
    genderOf: (noun) =>
      (noun.endsWith('s') && !ONE_IN_S.test(noun)) || /^(?:people|men|women|children|police|sheep|cattle)$/u.test(noun)
        ? 'p'
        : /(?:er|or|ist|ian|man|ant|ee|chief|friend)$/u.test(noun)
          ? 'nmf'
          : 'n',
  }),
  organisation:
    /^(?:company|firm|start-?up|business|maker|group|chain|brand|institute|charity|enterprise|manufacturer|operator|publisher|retailer|supplier|agency|association|foundation|society|trust|fund|bank|brewery|bakery|dairy|mill|factory|co-operative|cooperative|museum|hospital|school|university|college|library|theatre|club|team|council|union|laboratory|lab|studio|platform|rival|newcomer|outfit|laundry|shop|museum|clinic|party|church|ministry|carmaker|\p{L}*maker)$/u,
  anyOrganisation:
    /^(?:company|firm|start-?up|business|maker|group|enterprise|organisation|organization|outfit|newcomer|brand|institution|operator|team)$/u,
  there: /(?<!\p{L})(?:there|here|it|them)(?!\p{L})/u,
  place: PLACE,
  person:
    /^(?:man|woman|girl|boy|founder|engineer|widow|mayor|doctor|architect|keeper|teacher|swimmer|runner|rider|captain|inventor|farmer|baker|poet|director|owner|professor|manager|chairman|chairwoman|chief|surgeon|nurse|brother|sister|uncle|aunt|father|mother|son|daughter|husband|wife|friend|neighbour|librarian|climber|sailor|driver|worker|merchant|chemist|physicist|biologist|economist|historian|scientist|researcher|student|pupil|apprentice|coach|trainer|athlete)$/u,
  verbs: {
    person:
      /(?<!\p{L})(?:swam|ran|walked|was\sborn|died|married|lived|inherited|earns|earned|drew|wrote|learned|learnt|studied|grew\sup|retired|weighs\s\d+\s?(?:kg|kilos|pounds)|years?\sold|her|his|finished\s(?:first|second|third)|got\sthere)(?!\p{L})/u,
    organisation:
      /(?<!\p{L})(?:employ\p{L}*|raised?|sells?|sold|hired|makes|made|owns|owned|staff|revenue|turnover|customers|sales|profits?|loss|investors?|valued|market|bought|acquired|spent|spends|pays?|paid|runs|operates)(?!\p{L})/u,
    place:
      /(?<!\p{L})(?:inhabitants|residents|people\slive|population|voted|taxes|budget|households|councillors)(?!\p{L})/u,
    thing:
      /(?<!\p{L})(?:costs?|weighs?|weighed|measures?|stands|stood|built|opened|sold\sfor|was\ssold|holds|seats|contains|covers|lasts|lasted|took|metres|miles|kilometres|tonnes?|long|tall|high|wide|deep|bridge|windows|pages|volumes|fetched)(?!\p{L})/u,
  },
}
