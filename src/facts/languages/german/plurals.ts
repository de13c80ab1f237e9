/** Plurals whose vowel or ending no rule gives, each also as the last part of a compound: Webstühle, Hausärzte. */
const LAST_PARTS: Readonly<Record<string, string>> = plurals(`
  häuser haus  bücher buch  länder land  männer mann  räder rad  bilder bild  kinder kind  felder feld  dörfer dorf  völker volk
  gläser glas  wälder wald  löcher loch  wörter wort  ämter amt  bäder bad  dächer dach  schlösser schloss  fässer fass  hühner huhn
  rinder rind  lämmer lamm  kälber kalb  hörner horn  körner korn  eier ei  lieder lied  lichter licht  schilder schild  gelder geld
  kleider kleid  bretter brett  blätter blatt  gräber grab  täler tal  gräser gras  güter gut  mitglieder mitglied  bänder band
  denkmäler denkmal  krankenhäuser krankenhaus  geister geist  reichtümer reichtum  weiber weib  nester nest  wirtshäuser wirtshaus
  bänke bank  stühle stuhl  plätze platz  bäume baum  züge zug  räume raum  säle saal  höfe hof  kühe kuh  städte stadt  stämme stamm
  ärzte arzt  fälle fall  köpfe kopf  gäste gast  türme turm  ströme strom  stöcke stock  blöcke block  töpfe topf  körbe korb
  säcke sack  schränke schrank  wände wand  hände hand  nächte nacht  kräfte kraft  früchte frucht  nüsse nuss  mäuse maus  gänse gans
  würste wurst  flüsse fluss  pässe pass  sätze satz  schätze schatz  stürze sturz  sprünge sprung  gänge gang  schläge schlag
  anträge antrag  aufträge auftrag  verträge vertrag  beiträge beitrag  vorträge vortrag  erträge ertrag  tänze tanz  kränze kranz
  pläne plan  zäune zaun  bräuche brauch  schläuche schlauch  träume traum  bände band  strände strand  stände stand  zähne zahn
  hähne hahn  kähne kahn  kräne kran  kanäle kanal  chöre chor  töne ton  söhne sohn  röhre rohr  schüsse schuss  küsse kuss
  büsche busch  frösche frosch  füchse fuchs  wölfe wolf  füße fuß  grüße gruß  klöster kloster  märkte markt  wünsche wunsch
  bälle ball  unfälle unfall  anfälle anfall  einfälle einfall  vorfälle vorfall  vorhänge vorhang  dämme damm  kämme kamm  schwämme schwamm
  öfen ofen  läden laden  gärten garten  böden boden  bögen bogen  kästen kasten  mägen magen  häfen hafen  gräben graben  fäden faden
  äpfel apfel  vögel vogel  nägel nagel  mäntel mantel  sättel sattel  brüder bruder  töchter tochter  mütter mutter  väter vater
  äcker acker  hämmer hammer  läufe lauf  käufe kauf  verkäufe verkauf  künste kunst  brünste brunst  ängste angst  fürsten fürst  bauern bauer
  busse bus  firmen firma  museen museum  zentren zentrum  studien studie  praxen praxis  themen thema  konten konto  villen villa
  gymnasien gymnasium  stadien stadion  ministerien ministerium  laboratorien laboratorium  medien medium  kriterien kriterium
  materialien material  mineralien mineral  immobilien immobilie  familien familie  linien linie  aktien aktie  batterien batterie
  kopien kopie  theorien theorie  industrien industrie  lotterien lotterie  galerien galerie  akademien akademie  serien serie
  ferien ferien  prämien prämie  fabriken fabrik  menschen mensch  herren herr  bären bär  tiere tier  jahre jahr  tore tor  haare haar
  paare paar  meere meer  heere heer  speere speer  chöre chor  klaviere klavier  papiere papier  turniere turnier  quartiere quartier
  ohren ohr  uhren uhr  türen tür  spuren spur  figuren figur  kulturen kultur  reparaturen reparatur  naturen natur  gefahren gefahr
  fahrten fahrt  arten art  schriften schrift  schlachten schlacht  zeiten zeit  arbeiten arbeit  taten tat  saaten saat  lasten last
  wahlen wahl  zahlen zahl  qualen qual  burgen burg  formen form  bahnen bahn  personen person  frauen frau  schulden schuld
  antworten antwort  betten bett  hemden hemd  ohren ohr  augen auge  enden ende  staaten staat  seen see  ideen idee  alleen allee
  armeen armee  nerven nerv  muskeln muskel  stellen stelle  banken bank  werften werft  kuren kur  welten welt  trachten tracht
  pachten pacht  auflagen auflage  nachbarn nachbar  ungarn ungar  professoren professor  toten toter  tote toter
  beschäftigte beschäftigter  beschäftigten beschäftigter  angestellte angestellter  angestellten angestellter  verletzte verletzter
  verletzten verletzter  gefangene gefangener  gefangenen gefangener  reisende reisender  reisenden reisender  studierende studierender
  studierenden studierender  abgeordnete abgeordneter  abgeordneten abgeordneter  jugendliche jugendlicher  jugendlichen jugendlicher
  freiwillige freiwilliger  freiwilligen freiwilliger  kranke kranker  deutsche deutscher  deutschen deutscher  erwachsene erwachsener
  erwachsenen erwachsener  angehörige angehöriger  angehörigen angehöriger  vertriebene vertriebener  beamte beamter  beamten beamter
  sorten sorte  tanten tante  grafen graf  elefanten elefant  kanten kante  karten karte  torten torte  pforten pforte  pflanzen pflanze
  kirchen kirche  wochen woche  sprachen sprache  sachen sache  flächen fläche  eichen eiche  buchen buche  leichen leiche  küchen küche
  wachen wache  lerchen lerche  taschen tasche  flaschen flasche  aschen asche  maschen masche  duschen dusche  eschen esche
  leute leute  käse käse  hektar hektar
`)

function plurals(text: string): Record<string, string> {
  const list = text.trim().split(/\s+/u)
  return Object.fromEntries(list.flatMap((word, index) => (index % 2 === 0 ? [[word, list[index + 1] ?? word]] : [])))
}

/** Nouns in -en that are the same in both numbers. */
const SAME =
  /(?:chen|wagen|kuchen|boden|nehmen|verfahren|brunnen|garten|laden|ofen|haufen|rahmen|becken|knochen|faden|graben|hafen|magen|posten|streifen|kasten|schatten|tropfen|balken|bogen|barren|groschen|norden|leben|wesen|vermögen|zeichen|mitarbeitenden|pfosten|karpfen|riemen|stollen|rechen|schinken|braten|daumen|reifen|ballen|fladen|zapfen|treffen|essen|schreiben|vorhaben|abkommen|einkommen|verbrechen|versprechen|eisen|examen|volumen|kissen|küken|laken|rennen|leiden)$/iu
/** Feminine nouns whose plural takes -en, and masculine ones that are weak. */
const IN_EN =
  /(?:ung|heit|keit|ion|tät|schaft|ist|ent|ant|at|log|nom|or|ik|eur|ur|soph|graf|tekt|arch|kraft|wehr|fahrt|schrift|art|form|zahl|wahl|bahn|burg|arbeit|zeit|post|kost|haft)en$/u
/** The last part of a compound, up to this long. */
const LONGEST = 12

/** A German noun after a number, in the singular; in cases of doubt as it is written. */
export function germanSingular(noun: string): string {
  const known = lastPart(noun) ?? (noun.endsWith('n') ? lastPart(noun.slice(0, -1)) : undefined)
  if (known !== undefined) return known
  if (/innen$/u.test(noun)) return noun.replace(/innen$/u, 'in')
  if (IN_EN.test(noun)) return noun.replace(/en$/u, '')
  if (/[^aeiou]e[rl]n$/u.test(noun)) return noun.replace(/n$/u, '')
  if (SAME.test(noun) || /mitarbeitende$/iu.test(noun)) return noun
  if (/en$/u.test(noun)) return withoutN(noun)
  // Auszubildende, Geflüchtete: bent as adjectives are.
  if (/(?:(?<!leg|divid|sp|woch|ag)ende|ierte|ellte|chtete)n?$/u.test(noun)) return noun.replace(/n$/u, '')
  if (/nisse$/u.test(noun)) return noun.replace(/se$/u, '')
  // Gebäude, Gemälde are the same in both numbers.
  if (
    /(?:^Ge|ge(?=[bmwsf]))\p{L}+[dtks]e$/u.test(noun) &&
    !/(?:dichte|schäfte|richte|fäße|tränke|schenke|setze)$/u.test(noun)
  )
    return noun
  if (/[^aeiou\s]e$/u.test(noun)) return noun.replace(/e$/u, '')
  if (/(?:[aiouy]|el|[bmkptr])s$/u.test(noun) && !/(?:aus|eis|as|us|is|los)$/u.test(noun))
    return noun.replace(/s$/u, '')
  return noun
}

/** Bäckereien, Frauen without -en; Blumen, Pumpen without -n; a dative of a plural in -e without both: Tagen, Schiffen. */
function withoutN(noun: string): string {
  if (/(?:ei|au|ie)en$/u.test(noun)) return noun.replace(/en$/u, '')
  return DATIVE.test(noun) ? noun.replace(/en$/u, '') : noun.replace(/n$/u, '')
}

/** Stems whose plural is in -e, so that -en is their dative. */
const DATIVE =
  /(?:tag|jahr|monat|schiff|tier|pferd|brot|boot|werk|projekt|objekt|produkt|punkt|stück|betrieb|beruf|brief|berg|weg|film|freund|feind|hund|fisch|hirsch|laib|regal|kilogramm|programm|exemplar|haushalt|heft|jahrgang|konzert|kreis|preis|monument|instrument|dokument|dialekt|versuch|besuch|film|ort|spiel|sieg|ziel|stein|teil|urteil|vertrag|wert|zweig|pfeil|keil|seil|beil|schwein|schaf|stern|tisch|fisch|schritt|titel|schuh|sohn|geschäft|gedicht|gericht|gerät|gesetz|netz|rezept|paket|ticket|patent|talent|metall|hotel|lokal|signal|kanal|gebiet|gebet|zelt|jahrzehnt|jahrhundert|prozent|krieg|hof|kopf|saal|gast|platz|zug|raum|baum|betrag|auftrag|einsatz|satz|gang)en$/iu

function lastPart(noun: string): string | undefined {
  const lower = noun.toLowerCase()
  for (let length = Math.min(lower.length, LONGEST); length >= 3; length--) {
    const singular = LAST_PARTS[lower.slice(-length)]
    if (singular === undefined) continue
    const first = noun.slice(0, -length)
    return first === '' ? singular.charAt(0).toUpperCase() + singular.slice(1) : first + singular
  }
  return undefined
}
