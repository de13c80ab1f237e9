import { words } from '../../../language/words.ts'
import type { VerbSecondTable } from '../../clauses/verb-second-table.ts'
import { GERMAN_WORDS } from './number-words.ts'
import { type Token, type WordClass, wordClasses } from '../../clauses/tokens.ts'

/** Also the last part of a compound: Jahresumsatz, Einwohnerzahl. */
const ATTRIBUTES = words(`
  umsatz gewinn verlust erlös erlöse einnahmen ausgaben bewertung börsenwert belegschaft personal finanzierungsrunde runde investoren
  geldgeber preis preise kosten miete mieten etat budget haushalt eintritt anteil rest zahl zahlen fläche bevölkerung kaufpreis
  arbeitslosigkeit inflation wahlbeteiligung armut bip schulden emissionen exporte importe sterblichkeit verkehr
  durchschnitt schnitt vergleich mittel summe höhe länge breite tiefe gewicht größe alter lohn löhne gehalt gehälter gebühr gebühren schulden dividende
  quote rate marge leistung kapazität produktion verbrauch temperatur geschwindigkeit entfernung dauer nachfrage auflage absatz
  ertrag erträge wert defizit überschuss zuschuss kredit strompreis hälfte mehrheit besucherzahl mitarbeiter mitarbeitende
  mitarbeitenden beschäftigte beschäftigten angestellte angestellten team auslastung ernte pacht steuern umlage investition
  investitionen bilanz guthaben rücklagen wachstum anstieg rückgang plus minus stand mittel eigenkapital stammkapital kilo tonne liter
  vermögen vorsprung rückstand bauzeit laufzeit fahrzeit bestzeit rekord jahresbudget guthaben nettogewinn spenden
  hektoliter zentner kubikmeter quadratmeter meter dichte niveau ausstoß lebensdauer förderung
`)
const LAST_PART =
  /.(?:umsatz|gewinn|verlust|preise?n?|kosten|miete|etat|budget|haushalt|anteil|zahl|zahlen|fläche|bevölkerung|summe|höhe|länge|breite|tiefe|gewicht|größe|löhne|lohn|gehälter|gehalt|gebühren|gebühr|schulden|dividende|quote|rate|marge|leistung|kapazität|produktion|verbrauch|temperatur|geschwindigkeit|dauer|nachfrage|auflage|absatz|erträge|ertrag|wert|defizit|überschuss|kredit|auslastung|dichte|niveau|ausstoß|einnahmen|ausgaben)$/u
const GROUPS = words(`
  unternehmen haus museum werk start-up startup team dorf krankenhaus institut firma gesellschaft gruppe stadt gemeinde genossenschaft
  stiftung kette marke brauerei fabrik bäckerei schule klinik anlage konzern betrieb verein hersteller verlag anbieter ort hof klub
  club einrichtung universität hochschule ag gmbh
`)
const TIMES = words(`
  jahr jahre jahren monat monate monaten woche wochen tag tage tagen frühling frühjahr sommer herbst winter saison jahrzehnt
  jahrhundert mal zeit stunde stunden morgen abend nacht mittag wochenende januar februar märz april mai juni juli august september
  oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonntag anfang mitte ende moment
`)
const ADVERBS = words(`
  auch noch nur schon jetzt dann heute gestern morgen immer nie oft selten manchmal meist meistens fast beinahe knapp rund etwa circa
  ungefähr gut mehr weniger sehr ganz sogar doch jedoch allerdings dagegen indessen inzwischen mittlerweile derzeit zurzeit damals
  früher später zuletzt zunächst seither seitdem bisher bislang dort hier da dabei dazu daran darin daraus dafür damit davon davor
  darunter darüber daneben dadurch danach deshalb deswegen daher trotzdem außerdem zudem ferner insgesamt zusammen allein alleine
  genau gerade mindestens höchstens wenigstens immerhin überhaupt eigentlich vielleicht wohl sicher freilich nämlich also so nun
  nicht kein erst bald endlich kaum wieder weiter weiterhin sich bereits längst unterdessen nebenan ringsum überall draußen drinnen
  angenommen gesetzt warum wieso weshalb oben unten links rechts anfangs einst je jeweils pro heuer statt stattdessen genug wenig viel vorbei zurück hinzu herum
`)

/** darin, dahinter, hierbei */
const THERE =
  /^(?:hier|dar?)(?:an|auf|aus|bei|durch|für|gegen|hinter|in|mit|nach|neben|um|unter|von|vor|zu|zwischen|über)$/u
const NUMBER = new RegExp(`^(?:${GERMAN_WORDS})$`, 'u')

/** What somebody is by work, office or family, also as the last part of a compound: Geschäftsführerin, Großvater. */
const ROLE =
  /(?:gründer|leiter|direktor|sprecher|meister|chef|minister|präsident|trainer|läufer|schwimmer|fahrer|springer|forscher|ingenieur|kurator|inhaber|besitzer|führer|landwirt|wirt|bäcker|lehrer|professor|doktor|autor|historiker|ökonom|biolog|physiker|chemiker|architekt|pfarrer|winzer|imker|händler|unternehmer|manager|berater|richter|anwält|pfleger|stürmer|kapitän|torwart|torhüter|kanzler|kandidat|rektor|künstler|maler|dichter|bildhauer|regisseur|sänger|pianist|musiker|tischler|schlosser|schreiner|müller|fischer|jäger|bergmann|verwalter|schriftsteller|wissenschaftler|reporter|redakteur|journalist|archivar|gärtner|förster|spieler|reeder|erfinder|bauer|händler|vorsitzende|erbe|erb|witwe|nachbar|schüler|student|rentner|bürgermeister|könig|kaiser|bischof|abt|baumeister|restaurator|hebamm|ärzt|züchter|schäfer|sieger)(?:in|r|e)?$|(?:vater|mutter|onkel|tante|schwester|bruder|tochter|sohn|frau|herr|mann|arzt|anwalt|enkel|enkelin|großmutter|großvater|opa|oma|vetter|cousine|schwager|graf|fürst|herzog|dr\.?|prof\.?)$/u
const NO_ROLE = /^(?:bauer|müller|fischer|schäfer|könig|kaiser|wirt|fahrer)s?$|haus|werk/u

/** What an article or a pronoun says of the gender of its noun in the nominative. */
const GENDERS: Readonly<Record<string, string>> = {
  der: 'm',
  die: 'fp',
  das: 'n',
  ein: 'mn',
  eine: 'f',
  ihr: 'mn',
  ihre: 'fp',
  sein: 'mn',
  seine: 'fp',
  unser: 'mn',
  unsere: 'fp',
  mein: 'mn',
  meine: 'fp',
  dieser: 'm',
  diese: 'fp',
  dieses: 'n',
  jeder: 'm',
  jede: 'f',
  jedes: 'n',
  er: 'm',
  sie: 'fp',
  ihn: 'm',
  ihm: 'mn',
  ihnen: 'p',
}

/** „Stimmt er zu“, „Gekostet hat die Anlage“: a verb or a participle that opens a sentence. */
function openingClass(word: string, after: Token): WordClass | undefined {
  if (after.kind === 'anyone' || after.kind === 'nobody' || /^(?:der|die|das|ein|eine)$/u.test(after.lower))
    return 'verb'
  const isParticiple =
    (/^(?:(?:an|auf|aus|ein|ab|um|vor|zu|nach|mit|hin|her|hinzu|über|unter|durch|bei|fest|zurück)?ge|be|ver|er|ent|zer)\p{L}{3,}(?:t|en)$/u.test(
      word,
    ) ||
      /^\p{L}+iert$/u.test(word)) &&
    !/schaft(?:en)?$/u.test(word)
  return isParticiple && after.kind === 'verb' ? 'adverb' : undefined
}

export const GERMAN_CLAUSES: VerbSecondTable = {
  classes: wordClasses({
    determiner:
      'der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jeder jede jedes jeden jedem alle allen aller manche mancher einige einigen keine keiner keinen solche solcher welcher beide beiden mehrere mehreren viele vielen andere anderen',
    possessive:
      'ihr ihre ihren ihrem ihrer ihres sein seine seinen seinem seiner seines unser unsere unseren unserem unserer mein meine meinen meinem meiner deren dessen',
    preposition:
      'binnen in im am an auf bei beim mit nach seit von vom vor zu zum zur für aus um über unter durch gegen ohne zwischen während wegen bis ab trotz neben hinter entlang laut gemäß ins ans aufs innerhalb außerhalb oberhalb unterhalb samt außer gegenüber',
    conjunction: 'und aber oder denn sondern doch sowie &',
    subordinator:
      'weil dass wenn obwohl als nachdem bevor ob falls sobald solange damit indem wobei wo wie sodass seitdem',
    anyone: 'er sie ihm ihn ihnen',
    group: 'diejenigen jene jener',
    nobody: 'es man wir ich du niemand jemand wer was',
    number:
      'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend million millionen milliarde milliarden mio mrd dutzend drittel viertel fünftel sechstel siebtel achtel neuntel zehntel prozent hälfte hunderte tausende',
    verb: 'ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können konnte konnten soll sollen sollte sollten will wollen wollte muss müssen musste mussten darf dürfen gibt gab geht ging kommt kam kamen steht stand standen liegt lag lagen wäre wären hätte hätten würde würden käme kämen müsste müssten könnte könnten bekommt bekam macht machte kostet kostete kosten hält hielt',
  }),
  isNumber: (word) => NUMBER.test(word),
  isEach: (word) => /^jede[rs]?$/u.test(word),
  isRole: (noun) => ROLE.test(noun) && !NO_ROLE.test(noun),
  genders: GENDERS,
  isVerb: () => false,
  isAmbiguous: () => false,
  isAuxiliary: () => true,
  opening: openingClass,
  isAdverb: (word) => ADVERBS.has(word) || THERE.test(word) || /(?:weise|wärts|mals|lich|isch)$/u.test(word),
  isOpeningName: () => true,
  of: words('des der von vom'),
  at: words('in im bei für am'),
  definite: words('der die das dieser diese dieses'),
  relatives: words('der die das den dem dessen deren welche welcher welches welchen welchem'),
  subjectRelatives: words('der die das welche welcher welches'),
  genitives: words('dessen deren'),
  objects: words('ihn ihm ihnen mich dich mir dir euch sich'),
  oblique: words('dem den einem einen des ihrem seinem ihren seinen'),
  copulas: words('ist sind war waren'),
  nominative: words('der die das ein eine'),
  ofThings: words(
    'hat hatte kostet kostete kommt kam zählt zählte fasst fasste misst wiegt wog besitzt beschäftigt steht stand',
  ),
  isPlural: (verb) => /^(?:sind|\p{L}{2,}en)$/u.test(verb),
  isAttribute: (noun) => ATTRIBUTES.has(noun) || LAST_PART.test(noun),
  isGroup: (noun) => GROUPS.has(noun),
  headFirst: false,
  capitalNouns: true,
  isUnit: (noun) =>
    /^(?:%|prozent|prozentpunkte|euro|dollar|pfund|franken|cent|rappen|.*meter|km|kg|cm|mm|m|kilo|.*gramm|tonnen?|liter|hektoliter|zentner|hektar|grad|.*watt(?:stunden?)?|stunden?|minuten?|sekunden?|jahren?|jahre|monaten?|monate|wochen?|tagen?|tage|klafter|mio|mrd|millionen|milliarden|seiten)$/u.test(
      noun,
    ),
  isName: (word) =>
    !/(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tät|täten|innen|leute|linge|nisse|kosten|preise|tümer|cher|gäste|kinder|frauen|männer|menschen)$/iu.test(
      word,
    ),
  owners: {
    ihr: 'fp',
    ihre: 'fp',
    ihren: 'fp',
    ihrem: 'fp',
    ihrer: 'fp',
    ihres: 'fp',
    sein: 'mn',
    seine: 'mn',
    seinen: 'mn',
    seinem: 'mn',
    seiner: 'mn',
    seines: 'mn',
  },
  isTime: (noun) => TIMES.has(noun),
}
