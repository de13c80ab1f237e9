import { GERMAN_DISCOURSE } from './discourse.ts'
import { verbSecondReader } from '../../clauses/verb-second.ts'
import type { FactLanguage } from '../../language.ts'
import { COMMA } from '../../numbers/digits.ts'
import { GERMAN_WORDS, parseGermanWords } from './number-words.ts'
import { spacedReader } from '../../numbers/spaced.ts'
import { GERMAN_CLAUSES } from './clauses.ts'
import { readGermanNoun } from './nouns.ts'

const PARTS: Readonly<Record<string, number>> = {
  drittel: 3,
  viertel: 4,
  fünftel: 5,
  sechstel: 6,
  siebtel: 7,
  achtel: 8,
  zehntel: 10,
  zwanzigstel: 20,
  hundertstel: 100,
}
const TIMES: Readonly<Record<string, number>> = {
  ein: 1,
  einem: 1,
  das: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sieben: 7,
  neun: 9,
}

/** German. */
export const german: FactLanguage = {
  code: 'de',
  unspaced: false,
  numbers: spacedReader({
    digits: COMMA,
    magnitudes: {
      tausend: 1e3,
      million: 1e6,
      millionen: 1e6,
      milliarde: 1e9,
      milliarden: 1e9,
      billion: 1e12,
      billionen: 1e12,
      'mio.': 1e6,
      mio: 1e6,
      'mrd.': 1e9,
      mrd: 1e9,
      'tsd.': 1e3,
      dutzend: 12,
    },
    attached: { Mio: 1e6, 'Mio.': 1e6, Mrd: 1e9, 'Mrd.': 1e9, M: 1e6 },
    moneyOnly: { m: 1e6, bn: 1e9 },
    words: GERMAN_WORDS,
    parseWords: parseGermanWords,
    fractions: [
      [
        /(?<![\p{L}-])(ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)\s+von\s+(zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|zwanzig|hundert)(?=\s+\p{Lu}|[\s,.])/giu,
        ([, part, whole]) => ((parseGermanWords(part ?? '') ?? 0) * 100) / (parseGermanWords(whole ?? '') ?? 1),
      ],
      [
        /(?<![\p{L}-])(?:(ein|einem|das|zwei|drei|vier|fünf|sieben|neun)\s+(?:gute[sr]?\s+|knappe[sr]?\s+)?)(Drittel|Viertel|Fünftel|Sechstel|Siebtel|Achtel|Zehntel|Zwanzigstel|Hundertstel)n?(?![\p{L}-])(?!\s+(?:Jahrhundert|Stunde|Liter))/giu,
        ([, count, part]) =>
          ((TIMES[(count ?? 'ein').toLowerCase()] ?? 1) * 100) / (PARTS[(part ?? '').toLowerCase()] ?? 1),
      ],
      [/(?<![\p{L}-])(?:die|der|zur)\s+Hälfte(?![\p{L}-])/giu, () => 50],
      [
        /(?<![\p{L}-])(?:jede[rs]?|jeden)\s+(zweite|dritte|vierte|fünfte|sechste|siebte|achte|zehnte)[rsn]?(?![\p{L}-])/giu,
        ([, part]) =>
          100 /
          ({ zweite: 2, dritte: 3, vierte: 4, fünfte: 5, sechste: 6, siebte: 7, achte: 8, zehnte: 10 }[
            (part ?? '').toLowerCase()
          ] ?? 1),
      ],
    ],
    andHalf: 'einhalb',
  }),
  currencies: {
    cent: 'EUR/100',
    rappen: 'CHF/100',
    pfennig: 'DEM/100',
    euro: 'EUR',
    'us-dollar': 'USD',
    dollar: 'USD',
    pfund: 'GBP',
    'britische pfund': 'GBP',
    franken: 'CHF',
    'schweizer franken': 'CHF',
    yen: 'JPY',
    yuan: 'CNY',
    kronen: 'SEK',
    'schwedische kronen': 'SEK',
    'norwegische kronen': 'NOK',
    'dänische kronen': 'DKK',
    złoty: 'PLN',
    zloty: 'PLN',
    rubel: 'RUB',
    rupien: 'INR',
    'd-mark': 'DEM',
    mark: 'DEM',
  },
  percent: /[\s\u00a0\u202f]?(?:%|Prozent(?!punkt)(?:es)?|v\.\s?H\.)/uy,
  percentagePoints: /[\s\u00a0\u202f]?(?:Prozentpunkten?|Prozentpunkte|%-Punkte|PP(?![\p{L}]))/uy,
  halfMore: /(?!)/uy,
  negative: /(?<![\p{L}])minus\s$/iu,
  age: 'Jahr',
  approxBefore:
    /(?:^|[\s(])(?:etwa|rund|ungefähr|circa|ca\.|zirka|knapp|fast|nahezu|beinahe|gut|an\s+die|gegen|um\s+die|annähernd|schätzungsweise|in\s+etwa|grob|nicht\s+ganz|bald)\s+$|[~≈]\s?$/iu,
  approxAfter: /\s+(?:ungefähr|etwa|circa|oder\s+so)(?![\p{L}])/iuy,
  qualifiersBefore: [
    ['at least', /(?:mindestens|wenigstens|nicht\s+weniger\s+als|zumindest|minimal)\s+$/iu],
    [
      'less than',
      /(?:(?<!nicht\s)weniger\s+als|unter|höchstens|maximal|bis\s+zu|nicht\s+mehr\s+als)\s+(?:den?\s+|der\s+)?$/iu,
    ],
    ['over', /(?:(?<!nicht\s)mehr\s+als|über|gut|übersteig\p{L}+|jenseits\s+von)\s+(?:den?\s+|der\s+)?$/iu],
  ],
  qualifiersAfter: [
    ['over', /\s+(?:und\s+mehr)(?![\p{L}])|\+/iuy],
    ['at least', /\s+(?:oder\s+mehr)(?![\p{L}])/iuy],
    ['over', /\s+(?:übersteigt|übersteigen|überschritten|überschreitet)(?![\p{L}])/iuy],
  ],
  rangeBetween: /^\s?(?:-|–|—|bis|~|bis\s+zu|oder)\s?$/iu,
  develops: /^(?!)/u,
  rangePair: { before: /(?:zwischen|von)\s+$/iu, between: /^\s(?:und|bis)\s$/iu },
  traps: [
    /(?<![\p{L}])(?:Kapitel|Abschnitt|Abbildung|Abb\.|Tabelle|Tab\.|Seiten?|S\.|Artikel|Art\.|Nr\.|Nummer|Raum|Saal|Gleis|Linie|Route|Band|Bd\.|Version|Akt|Szene|Gruppe|Stufe|Phase|Typ|Klasse|Bus|Tram|Kategorie|Anhang|Fußnote|Satz|Lemma|ISBN|Paragraf|Paragraph|Haus|Tel\.|Telefon|Platz|Halle|Tor|Bundesstraße|Ausgabe|Frage|Etappe|\p{L}*nummer)\s?\d[\d.\-–]*(?![\d%])|§\s?\d+/gu,
    /(?<!\d)\d{1,2}(?:[:.]\d{2})?\s+Uhr(?:\s+\d{2})?|(?<!\d)\d{1,2}:\d{2}(?!\d)|(?<![\p{L}])(?:um|gegen|bis|ab)\s+(?:halb\s+)?(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)\s+Uhr/giu,
    /(?<![\d.,])\d{1,2}\.(?=\s+(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahrhundert|Stock|Etage|Platz|Auflage|Klasse|Band|Mal|Kapitel|Jahrestag|Geburtstag|Spieltag|Lebensjahr|\p{Ll}))/gu,
    /(?<![\p{L}])(?:der\s+)?(?:\d{2}|\d{4})er(?:[\s-]Jahre?n?)?(?![\p{L}])|(?<![\p{L}])(?:zwanziger|dreißiger|vierziger|fünfziger|sechziger|siebziger|achtziger|neunziger)\s+Jahren?/giu,
    /(?<![\p{L}])(?:zwei|drei|vier)(?=\s+(?:davon|von\s+ihnen|Mal\b))/giu,
    /(?<!\d)\d{5}(?=\s+\p{Lu})/gu,
    /(?<![\p{L}]|jede[rsnm]?\s)(?:zweite[rsnm]?|dritte[rsnm]?|achte[tn]?|beachten|Acht\s+geben|acht\s+(?:gab|nahm)|außer\s+Acht)(?![\p{L}])/gu,
  ],
  measures: [
    {
      measure: 'valuation',
      pattern:
        /(?<![\p{L}])(?:bewert(?:et|ung|ete)|Börsenwert|Marktwert|Marktkapitalisierung|Unternehmenswert|übernahm(?:en)?|übernommen|Übernahme|übernimmt|Kaufpreis|Firmenwert)(?![\p{L}])/giu,
    },
    {
      measure: 'valuation',
      weak: true,
      pattern: /(?<![\p{L}])(?:gekauft|kaufte(?:n)?|verkauft(?:e)?\s+(?:an|für)|wert|bot(?:en)?|bietet)(?![\p{L}])/giu,
    },
    {
      measure: 'funding',
      pattern:
        /(?<![\p{L}])(?:Finanzierungsrunden?|Finanzierung|eingesammelt|sammelte(?:n)?|einsammel\p{L}+|Seed-?(?:runde|Finanzierung)?|Series?\s+[A-H]|Serie\s+[A-H]|Wagniskapital|Risikokapital|Investoren|Geldgeber|Kapitalrunde|Startkapital|Anschubfinanzierung|steckten|Runde|Kapitalspritze|eingeworben|warb)(?![\p{L}])/giu,
    },
    {
      measure: 'revenue',
      pattern:
        /(?<![\p{L}])(?:Umsatz|Umsätze|Umsatzes|umgesetzt|setzte?(?:n)?|Erlöse?n?|peilt|verdient(?:e|en)?|Einnahmen|Jahresumsatz|Verkaufserlöse?|Umsatzerlöse?|erlöste(?:n)?|eingenommen|nahm(?:en)?)(?![\p{L}])/giu,
    },
    {
      measure: 'amount',
      pattern:
        /(?<![\p{L}])(?:Gewinn(?:e|s)?|Verlust(?:e|es)?|verlor(?:en)?|Kosten|kostet(?:e|en)?|kosten|Preis(?:e|es)?|Budget|Etat|Bußgeld|Strafe|Miete|Löhne|Lohn|Gehalt|Gehälter|Schulden|Kredit(?:e)?|Darlehen|Zuschuss|Zuschüsse|Förderung|Steuern?|Spenden?|gespendet|Rechnung|Ausgaben|ausgegeben|gespart|Ersparnis|Eintritt|Ticket|Karte|Gebühr(?:en)?|Prämie|Investition(?:en)?|investier(?:t|te|ten)|Fördermittel|Baukosten|Sanierung|pro\s+(?:Monat|Jahr|Kilo|Tonne|Kopf|Person|Liter|Quadratmeter|Tag)|im\s+Monat|zahl(?:t|te|ten|en)|Dividende|BIP|Kilopreis|Literpreis|Etats|Defizit)(?![\p{L}])/giu,
    },
  ],
  headcountNoun:
    /^(?:Mitarbeiter|Mitarbeiterin|Mitarbeitende|Mitarbeitenden|Beschäftigter|Beschäftigte|Angestellter|Angestellte|Arbeiter|Arbeiterin|Arbeitskräfte|Ingenieur|Ingenieure|Ingenieuren|Ingenieurin|Entwickler|Entwicklerin|Forscher|Forscherin|Vollzeitstelle|Vollzeitstellen|Lehrkräfte|Lehrer|Ärzte|Pflegekräfte|Auszubildende|Auszubildenden|Azubis|Lehrlinge|Lehrling|Fachkräfte|Fahrer|Kollegen|Köpfe|Leute|Saisonkräfte|Handwerker|Bergleute|Restauratoren|Restauratorin|Restauratorinnen|Techniker|Gesellen|Glasbläser|Imker|Bäcker|Weber|Winzer|Verkäuferinnen|Verkäuferin|Lehrkraft|Pflegekraft|Arbeitskraft|Fachkraft|Saisonkraft|Kollege|Kollegin|Kopf|Geselle|Arzt|Ärztin|Lehrerin|Hausarzt|Stelle|Arbeitsplatz|Technikerin|Forscherin|Helfer|Helferin)$/u,
  headcountCue:
    /(?<![\p{L}])(?:beschäftig\p{L}+|Belegschaft|arbeite\p{L}*|Team|Personal|Mitarbeit\p{L}+|angestellt|eingestellt|entlassen|Stellen|Mannschaft|Jobs|Kopf)(?![\p{L}])/iu,
  employs: /(?:beschäftig(?:t|te|en|ten)|angestellt|Team\s+von|Belegschaft\s+von)\s+(?:\p{L}+\s+){0,4}$/iu,
  scales:
    /^(?:Jahre?|Monate?|Wochen?|Tage?|Stunden?|Minuten?|Sekunden?|.*[Mm]eter|km.*|m|kg|cm|mm|Kilo.*|Gramm|Tonne|Liter|Hektar|ha|Grad.*|°.*|.*[Ww]att.*|[kMGT]W.*|Mensch|Menschen|Leute|Person|Frau|Mann|Prozent)$/u,
  people: /^(?:Menschen|Mensch|Personen|Person|Frau|Frauen|Mann|Leute)$/u,
  readUnit: readGermanNoun,
  months: {
    januar: 1,
    jänner: 1,
    februar: 2,
    märz: 3,
    april: 4,
    mai: 5,
    juni: 6,
    juli: 7,
    august: 8,
    september: 9,
    oktober: 10,
    november: 11,
    dezember: 12,
  },
  dates: [
    /(?<![\p{L}\d])(?:\d{1,2}\.\s+)?(?<month>Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\s+(?<year>1[0-9]\d{2}|20\d{2})(?!\d)/giu,
    /(?<![\p{L}\d])\d{1,2}\.\s+(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)(?![\p{L}\d])/giu,
    /(?<!\d)\d{1,2}\.(?<month>\d{1,2})\.(?<year>20\d{2}|1[0-9]\d{2})(?!\d)/giu,
    /(?<![\d.,$€£¥])(?<year>20\d{2})-(?<month>0[1-9]|1[0-2])(?:-\d{2})?(?!\d)/giu,
    /(?<![\d.,$€£¥])(?<year>1[0-9]\d{2}|20\d{2})(?:\s?[-–/]\s?\d{2,4})?(?![\d%]|[.,]\d|[\s\u00a0\u202f]*(?:%|Prozent|Millionen|Milliarden|Mio|Mrd|Euro|€|Dollar|Franken|Menschen|km|Kilometer|Meter|Tonnen|Hektar|Mitarbeiter|Beschäftigte|Besucher|Exemplare|Einwohner|m²|Quadrat|Wohnungen|Schüler|Bäume|Bücher|Seiten|Arten|Liter|Stück|Plätze|Betten|Objekte|Flaschen|Haushalte|Zuschauer|Stunden|Arbeit|Kilo|Megawatt|Gigawatt|Kilowatt|Anlagen|Mitglieder|Personen|Gäste))/gu,
  ],
  relativeYears: [
    [/(?<![\p{L}])(?:vorletztes\s+Jahr|vor\s+zwei\s+Jahren)(?![\p{L}])/iu, -2],
    [
      /(?<![\p{L}])(?:letztes\s+Jahr|im\s+letzten\s+Jahr|im\s+vergangenen\s+(?:Jahr|Sommer|Winter|Herbst|Frühjahr)|vergangenes\s+Jahr|im\s+Vorjahr|vor\s+einem\s+Jahr|letzten\s+(?:Sommer|Winter|Herbst|Frühling))(?![\p{L}])/iu,
      -1,
    ],
    [
      /(?<![\p{L}])(?:dieses\s+Jahr|in\s+diesem\s+Jahr|heute|derzeit|aktuell|inzwischen|zurzeit|heuer|mittlerweile)(?![\p{L}])/iu,
      0,
    ],
    [/(?<![\p{L}])(?:nächstes\s+Jahr|im\s+nächsten\s+Jahr|im\s+kommenden\s+Jahr)(?![\p{L}])/iu, 1],
  ],
  hypothetical:
    /(?<![\p{L}])(?:würde(?:n)?|könnte(?:n)?|wäre(?:n)?|hätte(?:n)?|müsste(?:n)?|sollte(?:n)?|angenommen|nehmen\s+wir\s+an|gesetzt\s+den\s+Fall|falls|Wenn\s+(?:man|ein|eine|jede\p{L}*|nur|die|das|der)|Rechenbeispiel|Beispielrechnung|Prognosen?|prognostiziert|Hochrechnung|hochgerechnet|geplant|plant|planen|Planung|vorgeschlagen|Vorschlag|schlägt|schlagen|erwartet(?:e|en)?|rechnet\s+(?:man\s+)?mit|Ziel|soll(?:en)?|will|wollen|bis\s+20(?:2[7-9]|[3-9]\d)|strebt|wird\s+(?:voraussichtlich)|voraussichtlich|hofft|hoffen|käme(?:n)?|brächte(?:n)?|ergäbe(?:n)?|kostete\s+dann|stiege)(?![\p{L}])/iu,
  clauses: verbSecondReader(GERMAN_CLAUSES),
  discourse: GERMAN_DISCOURSE,
  subjects: {
    clauseBreak:
      /[;:]\s|,\s|\s[–—]\s|—|\s\(|\)\s?|\s(?:und|aber|während|sondern|denn|weil|obwohl|nachdem|bevor|wobei)\s(?=\p{L})/giu,
    owners: [
      /(?:Umsatz|Börsenwert|Bewertung|Bevölkerung|Belegschaft|Fläche|Höhe|Länge|Budget|Etat|Kosten|Preis|Anteil|Zahl|Wert|Kapazität|Produktion|Jahresumsatz)\s+(?:von|der|des|in)\s+(?:der\s+|dem\s+)?(?<owner>(?:\p{Lu}[\p{L}\p{M}&.-]*)(?:\s+\p{Lu}[\p{L}\p{M}&.-]*)*)/gu,
      /(?<owner>\p{Lu}[\p{L}&.-]+s)\s+(?:Umsatz|Börsenwert|Bewertung|Bevölkerung|Belegschaft|Etat|Anteil|Produktion)/gu,
    ],
    article:
      /^(?:(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|ihr|ihre|sein|seine|unser|unsere|dieser|diese|dieses|jede|jeder|alle|allein|auch|rund|etwa|knapp|nur)\s+)+/iu,
    buys: /(?<![\p{L}])(?:(?<values>bewerte(?:t|te|ten|n))|übernahm(?:en)?|kaufte(?:n)?|erwarb(?:en)?|übernimmt|schluckte)(?![\p{L}])/gu,
    whole:
      /^\s(?:davon\s)?(?:kam(?:en)?|komm(?:t|en)|käme(?:n)?|stamm(?:t|en|te|ten))\s(?:vom|von\s(?:der|einem|einer)|von|aus\s(?:dem|der))\s(?<share>\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*)*)|^\s+(?:der|des|aller|ihrer|seiner|von|dieser|unserer)\s+(?<whole>(?:\p{Ll}+\s+)?\p{Lu}[\p{L}-]*)/u,
    invests: {
      verb: /(?<!\p{L})(?:steck(?:t|te|ten)|investier(?:t|te|ten)|pump(?:t|te|ten))\s[^.;]{0,30}$/u,
      into: /^\sin\s(?<name>\p{Lu}[\p{L}\d’'-]*(?:\s\p{Lu}[\p{L}\d’'-]*)*)/u,
    },
    placeAfter: /^\sin\s(?<place>\p{Lu}[\p{L}-]+)/u,
    places: {
      noun: /^(?:stadt|dorf|gemeinde|ort|insel|land|kreis|viertel|hauptstadt|kleinstadt)$/u,
      before: /(?<!\p{L})(?:in|nach|aus|um|bei)\s$/iu,
      people: /^\s[^;!?]{0,50}(?:Einwohner|Bewohner)/u,
    },
    aged: /^[\s-]?(?:-?jährige[rnms]?)\s(?<person>\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)*)/u,
    name: /(?<![\p{L}\d])(?<!(?:[Dd]er|[Dd]ie|[Dd]as|[Dd]en|[Dd]em|[Dd]es|\b[Ee]in\p{Ll}*|[Kk]ein\p{Ll}*|[Ii]hr\p{Ll}*|[Ss]ein\p{Ll}*|[Uu]nser\p{Ll}*|[Dd]ies\p{Ll}*|[Jj]ed\p{Ll}*|[Aa]lle\p{Ll}*|\p{Ll}(?:e|er|es|en|em)|\d|je|pro|mit|zum|zur|im|am)\s)\p{Lu}[\p{L}\p{M}\d&.-]*[\p{L}\d](?:\s(?:(?:von|der|am|an|im|und|&)\s)?\p{Lu}[\p{L}\p{M}\d&-]*)*/gu,
    notName:
      /^(?:Mein|Meine|Unser|Unsere|Deren|Dessen|Angenommen|Der|Die|Das|Den|Dem|Des|Ein|Eine|Einen|Im|In|Am|An|Auf|Bei|Mit|Nach|Seit|Von|Vor|Zu|Zum|Zur|Für|Und|Aber|Oder|Doch|Denn|Wenn|Weil|Als|Wie|Wer|Was|Wo|Er|Sie|Es|Wir|Ich|Man|Ihr|Ihre|Sein|Seine|Heute|Damals|Dann|Dort|Hier|Noch|Nur|Auch|Rund|Etwa|Knapp|Fast|Mehr|Über|Unter|Alle|Jede|Jeder|Zwei|Drei|Vier|Fünf|Sechs|Sieben|Acht|Neun|Zehn|Zwölf|Hundert|Tausend|Millionen|Milliarden|Jahr|Jahre|Jahren|Euro|Dollar|Prozent|Umsatz|Ende|Anfang|Mitte|Insgesamt|Allein|Laut|Zuletzt|Inzwischen|Diese|Dieser|Dieses|Beide|Dabei|Gut|Dazu|Daran|Darin|Dagegen|Allerdings|Jedoch|Verkaufte?|Gegründet|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)$/u,
  },
}
