import { describe, expect, it } from 'vitest'
import { parseEssay } from '../../src/essay/parse.ts'
import { findFacts } from '../../src/facts/find-facts.ts'

const factsIn = (lang: string, body: string): readonly (readonly [number, string | null])[] => {
  const { value } = parseEssay(`---\ntitle: T\nlang: ${lang}\ndate: "2024-06"\n---\n\n${body}\n`, 'essay.md')
  return (value === undefined ? [] : findFacts(value)).map((fact) => [fact.value, fact.unit])
}

/** Sentences with a noun that is bent, left out or said before, one of their values, and its unit. */
const UNITS: Readonly<Record<string, readonly (readonly [string, number, string])[]>> = {
  en: [
    ['The island has 410 residents, 62 of them under sixteen.', 62, 'resident'],
    ['The island has 410 residents, 62 of them under sixteen.', 16, 'year'],
    ['The app has 2.3 million users, of whom 190,000 pay.', 190000, 'user'],
    ['17 of the 60 posts are empty.', 17, 'post'],
    ['She won three of the nine races.', 9, 'race'],
    ['The staff grew from 12 to 47 employees.', 12, 'employee'],
    ['Sales rose from 4 to 6 million tonnes.', 6000000, 'tonne'],
    ['One dairy farm in six has closed.', 16.667, '%'],
    ['The country has 15 Fields laureates.', 15, 'laureate'],
    ['The yard measured 40 metres.', 40, 'metre'],
    ['They hired 30 nurses, nine of whom left.', 9, 'nurse'],
    ['A third of them pay nothing.', 33.333, '%'],
    ['The fleet has 40 buses, including 12 new ones.', 40, 'bus'],
    ['He scored 31 goals.', 31, 'goal'],
    ['The wall is 3 metres thick.', 3, 'metre'],
    ['They dug 14 wells.', 14, 'well'],
    ['It weighs 2.8 tonnes.', 2.8, 'tonne'],
    ['The trip takes 25 minutes.', 25, 'minute'],
    ['The herd fell from 120 to 85 cows.', 120, 'cow'],
    ['Nine loaves cost £14.', 9, 'loaf'],
    ['There were 74 shelves.', 74, 'shelf'],
    ['The fee is £6.40.', 6.4, 'GBP'],
    ['Two in three voters agreed.', 66.667, '%'],
  ],
  fr: [
    ['Un billet valait 3 euros 20.', 3.2, 'EUR'],
    ['Une bonne douzaine de familles attendent.', 12, 'famille'],
    ['Une petite centaine de personnes sont venues.', 100, 'personne'],
    ["L'équipe est passée de 12 à 47 salariés.", 12, 'salarié'],
    ["L'équipe est passée de 12 à 47 salariés.", 47, 'salarié'],
    ['La Corvène a remporté 19 médailles, dont six en or.', 6, 'médaille'],
    ['La Corvène a remporté 19 médailles. La Sardanie en a gagné 15.', 15, 'médaille'],
    ['Un marchand paya 22 500 francs.', 22500, 'FRF'],
    ['Il versa 900 francs suisses.', 900, 'CHF'],
    ['Trois riverains sur quatre ont signé.', 75, '%'],
    ['Elle emploie 84 salariés, contre une trentaine en 2022.', 30, 'salarié'],
    ['Le pont a coûté deux millions et demi de francs.', 2500000, 'FRF'],
    ['Il compte 260 adhérents, dont une quarantaine.', 40, 'adhérent'],
    ['Un tiers des membres a voté.', 33.333, '%'],
    ['Le puits a 14 mètres de profondeur.', 14, 'mètre'],
    ['On y trouve 70 tableaux.', 70, 'tableau'],
    ['La ferme élève 90 chevaux.', 90, 'cheval'],
    ['Le trajet dure 42 minutes.', 42, 'minute'],
    ['Elle a écrit 140 lettres.', 140, 'lettre'],
    ['Le litre coûte 1 euro 85.', 1.85, 'EUR'],
    ['Il tombe 70 mm de pluie.', 70, 'mm'],
    ['Le four cuit 4 000 galettes.', 4000, 'galette'],
    ['Dix-huit motrices roulaient.', 18, 'motrice'],
    ['Les neuf dixièmes ont gelé.', 90, '%'],
  ],
  de: [
    ['Der Eintritt kostet 12 Franken 50.', 12.5, 'CHF'],
    ['Das Brot kostet 3 Euro 20.', 3.2, 'EUR'],
    ['Sie betrieb 600 Webstühle.', 600, 'Webstuhl'],
    ['60 Kliniken nutzen es.', 60, 'Klinik'],
    ['Es fehlen 8.000 Hausärzte.', 8000, 'Hausarzt'],
    ['Dort lagern 6.300 Uhren.', 6300, 'Uhr'],
    ['37 Läden schlossen.', 37, 'Laden'],
    ['Im Keller liegen 40 Fässer.', 40, 'Fass'],
    ['Sie zählte 100 Wörter.', 100, 'Wort'],
    ['Mit 14 Bänken und 20 Stühlen.', 20, 'Stuhl'],
    ['Mit 14 Bänken und 20 Stühlen.', 14, 'Bank'],
    ['Dort arbeiten vier Ärztinnen.', 4, 'Ärztin'],
    ['Es reifen 12.000 Laibe.', 12000, 'Laib'],
    ['Auer hatte elf Leute, neun davon blieben.', 9, 'Leute'],
    ['17 von 60 Stellen sind frei.', 17, 'Stelle'],
    ['Norrland gewann 23 Medaillen, davon neun goldene.', 9, 'Medaille'],
    ['Der Verein sammelte 35 Tausend Euro.', 35000, 'EUR'],
    ['Hinter dem Haus stehen zwei Apfelbäume.', 2, 'Apfelbaum'],
    ['In den 12 Dörfern wohnt keiner.', 12, 'Dorf'],
    ['Er besitzt 30 Hühner.', 30, 'Huhn'],
    ['Sie fuhr 14 Rennen.', 14, 'Rennen'],
    ['Das Buch hat 40 Gedichte.', 40, 'Gedicht'],
    ['Der Preis stieg von 12 auf 15 Rappen.', 0.15, 'CHF'],
    ['Drei Tanten kamen.', 3, 'Tante'],
    ['Acht Kirchen und 5 Klöster stehen dort.', 5, 'Kloster'],
    ['Sie haben 20 Gästebetten.', 20, 'Gästebett'],
  ],
}

describe('what a value counts', () => {
  it.each(Object.entries(UNITS).flatMap(([lang, rows]) => rows.map((row) => [lang, ...row] as const)))(
    '%s: %s (%d)',
    (lang, sentence, value, unit) => {
      expect(factsIn(lang, sentence)).toContainEqual([value, unit])
    },
  )
})
