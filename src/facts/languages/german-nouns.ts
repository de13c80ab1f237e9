import { words } from '../../language/words.ts'
import type { CountedNoun } from '../language.ts'
import { type NounStyle, readNoun } from './latin.ts'

/** Plurals to singulars where a rule would not do; in cases of doubt a noun stays as it is written. */
const SINGULARS: Readonly<Record<string, string>> = {
  Menschen: 'Mensch',
  Leute: 'Leute',
  Personen: 'Person',
  Jahre: 'Jahr',
  Jahren: 'Jahr',
  Monate: 'Monat',
  Monaten: 'Monat',
  Tage: 'Tag',
  Tagen: 'Tag',
  Wochen: 'Woche',
  Stunden: 'Stunde',
  Minuten: 'Minute',
  Sekunden: 'Sekunde',
  Häuser: 'Haus',
  Häusern: 'Haus',
  Bücher: 'Buch',
  Büchern: 'Buch',
  Länder: 'Land',
  Ländern: 'Land',
  Kinder: 'Kind',
  Kindern: 'Kind',
  Betten: 'Bett',
  Bäume: 'Baum',
  Bäumen: 'Baum',
  Züge: 'Zug',
  Busse: 'Bus',
  Bussen: 'Bus',
  Schiffe: 'Schiff',
  Schiffen: 'Schiff',
  Tonnen: 'Tonne',
  Medaillen: 'Medaille',
  Wohnungen: 'Wohnung',
  Filialen: 'Filiale',
  Schulen: 'Schule',
  Brücken: 'Brücke',
  Kirchen: 'Kirche',
  Frauen: 'Frau',
  Männer: 'Mann',
  Männern: 'Mann',
  Kunden: 'Kunde',
  Firmen: 'Firma',
  Unternehmen: 'Unternehmen',
  Stellen: 'Stelle',
  Arbeitsplätze: 'Arbeitsplatz',
  Arbeitsplätzen: 'Arbeitsplatz',
  Sitzplätze: 'Sitzplatz',
  Plätze: 'Platz',
  Plätzen: 'Platz',
  Beschäftigte: 'Beschäftigter',
  Beschäftigten: 'Beschäftigter',
  Angestellte: 'Angestellter',
  Angestellten: 'Angestellter',
  Haushalte: 'Haushalt',
  Haushalten: 'Haushalt',
  Betriebe: 'Betrieb',
  Betrieben: 'Betrieb',
  Stücke: 'Stück',
  Stücken: 'Stück',
  Objekte: 'Objekt',
  Objekten: 'Objekt',
  Exemplare: 'Exemplar',
  Exemplaren: 'Exemplar',
  Siege: 'Sieg',
  Siegen: 'Sieg',
  Podestplätze: 'Podestplatz',
  Anlagen: 'Anlage',
  Mitglieder: 'Mitglied',
  Mitgliedern: 'Mitglied',
  Flaschen: 'Flasche',
  Räder: 'Rad',
  Rädern: 'Rad',
  Bilder: 'Bild',
  Bildern: 'Bild',
  Dörfer: 'Dorf',
  Dörfern: 'Dorf',
  Felder: 'Feld',
  Feldern: 'Feld',
  Werke: 'Werk',
  Werken: 'Werk',
  Räume: 'Raum',
  Räumen: 'Raum',
  Säle: 'Saal',
  Höfe: 'Hof',
  Höfen: 'Hof',
  Kühe: 'Kuh',
  Kühen: 'Kuh',
  Schafe: 'Schaf',
  Schafen: 'Schaf',
  Völker: 'Volk',
  Völkern: 'Volk',
  Städte: 'Stadt',
  Städten: 'Stadt',
  Stämme: 'Stamm',
  Gemälde: 'Gemälde',
  Turbinen: 'Turbine',
  Maschinen: 'Maschine',
  Patienten: 'Patient',
  Studenten: 'Student',
  Pferde: 'Pferd',
  Pferden: 'Pferd',
  Stufen: 'Stufe',
  Seiten: 'Seite',
  Fälle: 'Fall',
  Fällen: 'Fall',
  Tote: 'Toter',
  Toten: 'Toter',
  Ärzte: 'Arzt',
  Ärzten: 'Arzt',
  Spiele: 'Spiel',
  Spielen: 'Spiel',
  Tore: 'Tor',
  Toren: 'Tor',
  Punkte: 'Punkt',
  Punkten: 'Punkt',
  Runden: 'Runde',
  Gemeinden: 'Gemeinde',
  Stationen: 'Station',
  Rebsorten: 'Rebsorte',
  Sorten: 'Sorte',
  Öfen: 'Ofen',
  Brote: 'Brot',
  Broten: 'Brot',
  Gäste: 'Gast',
  Gästen: 'Gast',
  Köpfe: 'Kopf',
  Köpfen: 'Kopf',
}

function singular(noun: string): string {
  if (noun in SINGULARS) return SINGULARS[noun] ?? noun
  if (/innen$/u.test(noun)) return noun.replace(/innen$/u, 'in')
  if (/ern$/u.test(noun)) return noun.replace(/n$/u, '')
  if (/(?:ungen|heiten|keiten|ionen|täten|schaften)$/u.test(noun)) return noun.replace(/en$/u, '')
  if (/(?:isten|enten|anten|aten|logen|nomen)$/u.test(noun)) return noun.replace(/en$/u, '')
  if (/oren$/u.test(noun)) return noun.replace(/en$/u, '')
  // Feminine nouns in -e: Pumpen. Those that are the same in both numbers stay.
  if (/[^aeiouhr]en$/u.test(noun) && !SAME.test(noun)) return noun.replace(/n$/u, '')
  return noun
}

/** Nouns in -en that are the same in the singular. */
const SAME =
  /(?:chen|wagen|kuchen|boden|nehmen|verfahren|brunnen|garten|laden|ofen|haufen|rahmen|becken|knochen|faden|graben|hafen|magen|posten|streifen|kasten|schatten|tropfen|balken|bogen|barren|groschen|norden|leben|wesen|vermögen|zeichen)$/iu

const NOUNS: NounStyle = {
  link: /\s+(?:der\s+|von\s+|an\s+)?/uy,
  stop: words(`ist sind war waren hat haben hatte hatten wird werden wurde wurden und oder aber denn sondern dass wenn als wie bei mit nach von zu aus
    auf in im am an ab bis durch für gegen ohne um über unter vor hinter neben zwischen seit während wegen trotz der die das den dem des ein eine
    einen einem eines er sie es wir ihr ihre ihren ihrer sein seine nicht kein auch nur noch schon mehr weniger pro je jede jeden jedes
    davon dabei damals heute gestern zum zur ins vom beim sich so`),
  adjective: /^[\p{Ll}]/u,
  isPlural: (word) => /^\p{Lu}\p{L}+$/u.test(word),
  singular,
  measures:
    /[\s-]?(Quadratkilometern?|Quadratmetern?|Kubikmetern?|Kilometern?|Metern?|Zentimetern?|Millimetern?|km\/h|km²?|km2|m²|m2|m³|cm|mm|Kilogramm|Kilo|kg|Gramm|Tonnen?|Litern?|Hektolitern?|Hektar|ha|Kilovolt|Volt|Dezibel|kV|Mt|kt|t|Gigawatt(?:stunden)?|Megawatt(?:stunden)?|Kilowatt(?:stunden)?|GWh|MWh|TWh|kWh|GW|MW|kW|Grad(?:\s+Celsius)?|°C|km\/h|Prozent(?!punkt)|Stundenkilometern?|m)(?![\p{L}\d])/uy,
  most: 3,
  capital: true,
}

/** German: a measure is written with its capital, and has no plural ending in the dative. */
export function readGermanNoun(text: string, from: number): CountedNoun | undefined {
  NOUNS.measures.lastIndex = from
  const measure = NOUNS.measures.exec(text)
  if (measure === null) return readNoun(text, from, NOUNS)
  const unit = (measure[1] ?? '').replace(/(ern)$/u, 'er').replace(/^Tonnen$/u, 'Tonne')
  return { unit, end: from + measure[0].length }
}
