import { words } from '../../../language/words.ts'
import type { DiscourseTable } from '../../discourse/mention.ts'
import { mentionReader } from '../../discourse/spaced-mentions.ts'
import { GERMAN_CLAUSES } from './clauses.ts'

/** What the end of a noun says of its gender. */
const GENDER_OF_ENDING: readonly (readonly [RegExp, string])[] = [
  [/(?:chen|lein|ment|tum)$/u, 'np'],
  [/(?:ungen|heiten|keiten|schaften|ionen|täten|innen|eien)$/u, 'p'],
  [/(?:ung|heit|keit|schaft|ion|tät|ik|enz|anz|ei|.{3}in|ade|age|ette|ine|ie)$/u, 'f'],
  [/(?:ling|ismus|or|ist|ant|eur)$/u, 'm'],
  [/.{3}e$/u, 'fpmn'],
]

const PLACE =
  /(?:stadt|städtchen|dorf|gemeinde|ort|insel|(?<!\p{L})land|kreis|viertel|hafen|region|tal|provinz|bundesland|kanton)$/u

export const GERMAN_DISCOURSE: DiscourseTable = {
  mentions: mentionReader(GERMAN_CLAUSES, {
    indefinite: words(
      'ein eine einen einem einer eines kein keine keinen jede jeder jedes manche einige mehrere viele',
    ),
    copulas: words('ist sind war waren wurde bleibt blieb'),
    named: words('namens genannt heißt hieß'),
    compares: words('als wie'),
    placeNoun: PLACE,
    places: words('in nach aus bei um'),
    genderOf: (noun) => GENDER_OF_ENDING.find(([ending]) => ending.test(noun))?.[1],
    genders: {
      der: 'mf',
      den: 'mp',
      dem: 'mn',
      des: 'mn',
      das: 'n',
      die: 'fp',
      ein: 'mn',
      eine: 'f',
      einen: 'm',
      einem: 'mn',
      einer: 'f',
      eines: 'mn',
      seinen: 'mp',
      ihren: 'mp',
      seine: 'fp',
      ihre: 'fp',
      seiner: 'f',
      ihrer: 'f',
      seinem: 'mn',
      ihrem: 'mn',
      im: 'mn',
      am: 'mn',
      zum: 'mn',
      zur: 'f',
      vom: 'mn',
      beim: 'mn',
      ins: 'n',
      ans: 'n',
      aufs: 'n',
      dieser: 'mf',
      diese: 'fp',
      dieses: 'n',
      diesem: 'mn',
      diesen: 'mp',
      alle: 'p',
      einige: 'p',
      mehrere: 'p',
      viele: 'p',
    },
  }),
  organisation:
    /(?:unternehmen|firma|konzern|betrieb|gesellschaft|start-up|startup|verein|stiftung|genossenschaft|hersteller|verlag|anbieter|gruppe|brauerei|fabrik|bäckerei|museum|klinik|krankenhaus|schule|universität|hochschule|institut|labor|bank|kette|marke|klub|club|werk|stadtwerke?|amt|ministerium|verband|partei|werft|molkerei|manufaktur|theater|bibliothek|bücherei|rivale|konkurrent|mannschaft)$/u,
  anyOrganisation:
    /^(?:unternehmen|firma|konzern|betrieb|haus|gesellschaft|start-?up|gruppe|hersteller|anbieter|einrichtung)$/u,
  there: /(?<!\p{L})(?:dort|hier|ihr|ihm|ihnen|da|daran|davon|darin)(?!\p{L})/u,
  place: PLACE,
  person:
    /(?:mann|frau|gründerin|gründer|ingenieurin|ingenieur|witwe|witwer|bürgermeister(?:in)?|arzt|ärztin|architekt(?:in)?|lehrer(?:in)?|schwimmer(?:in)?|läufer(?:in)?|fahrer(?:in)?|kapitän|erfinder(?:in)?|bauer|bäuerin|bäcker(?:in)?|dichter|direktor(?:in)?|inhaber(?:in)?|professor(?:in)?|chef(?:in)?|bruder|schwester|onkel|tante|vater|mutter|sohn|tochter|forscher(?:in)?|physiker(?:in)?|chemiker(?:in)?|biolog(?:e|in)|hotelier|wirt(?:in)?|kämmerer|meister(?:in)?|trainer(?:in)?|student(?:in)?|arbeiter(?:in)?|händler(?:in)?)$/u,
  verbs: {
    person:
      /(?<!\p{L})(?:geboren|starb|heiratete|lebte|lebt|erbte|schwamm|schwimmt|lief|läuft|verdient|verdiente|zeichnete|schrieb|lernte|studierte|Jahre\salt|brauchte|schaffen|schaffte)(?!\p{L})/u,
    organisation:
      /(?<!\p{L})(?:beschäftigt\p{L}*|Mitarbeiter\p{L}*|Beschäftigte\p{L}*|Umsatz|verkauf\p{L}*|einstell\p{L}*|eingestellt|stellt|Kunden|Gewinn|Verlust|Investoren|wert|übernahm|ausgeliefert|liefert\p{L}*|Mitglieder|gesammelt|sammelte|Spendern?|zahlt\p{L}*|gibt|gab|produziert\p{L}*|betreibt)(?!\p{L})/u,
    place: /(?<!\p{L})(?:Einwohner\p{L}*|Bewohner|Haushalte|Steuern|Etat|Schulden|Apotheken|Wähler)(?!\p{L})/u,
    thing:
      /(?<!\p{L})(?:kostet\p{L}*|gekostet|wiegt|wog|misst|maß|steht|gebaut|eröffnet|verkauft|fasst|fasste|dauert\p{L}*|Meter|Kilometer|Tonnen|lang|hoch|breit|tief|führt|überspannt|Seiten|Bände|Fenster|umfasst)(?!\p{L})/u,
  },
}
