import { words } from '../../../language/words.ts'
import type { NounStyle } from '../latin.ts'

const IRREGULAR: Readonly<Record<string, string>> = {
  people: 'people',
  children: 'child',
  women: 'woman',
  men: 'man',
  feet: 'foot',
  mice: 'mouse',
  geese: 'goose',
  staff: 'staff',
  sheep: 'sheep',
  fish: 'fish',
  cattle: 'cattle',
  species: 'species',
  series: 'series',
  aircraft: 'aircraft',
  hectares: 'hectare',
  lives: 'life',
  wolves: 'wolf',
  knives: 'knife',
  leaves: 'leaf',
  loaves: 'loaf',
  shelves: 'shelf',
  households: 'household',
  buses: 'bus',
  horsepower: 'horsepower',
  crew: 'crew',
  personnel: 'personnel',
  bonuses: 'bonus',
  viruses: 'virus',
  gases: 'gas',
}

function singular(noun: string): string {
  const parts = noun.split(' ')
  const word = parts.at(-1) ?? noun
  return [...parts.slice(0, -1), singularWord(word)].join(' ')
}

function singularWord(word: string): string {
  if (word in IRREGULAR) return IRREGULAR[word] ?? word
  if (/[^aeiou]ies$/u.test(word)) return word.replace(/ies$/u, 'y')
  if (/(?:ss|sh|ch|x|z)es$/u.test(word)) return word.replace(/es$/u, '')
  return /(?:ss|us|is)$/u.test(word) ? word : word.replace(/s$/u, '')
}

/** The nouns that English counts. */
export const ENGLISH_NOUNS: NounStyle = {
  link: /\s+(?:of\s+(?:the|its|their|these|those|our|his|her)\s+|of\s+|or\s+so\s+|or\s+more\s+)?/uy,
  stop: words(`times is are was were be been being has have had will would can could may might must shall should do does did and or
    but nor so than that which who whom whose when where while if because as at by for from in into on onto of off out over
    per through to toward towards under until up upon with within without about above across after against along among
    around before behind below between beyond despite during except inside like near since the a an this these those it its
    he she they we i you his her their our my your not no yes also only just even still yet already then now here there
    went came made gave took said says say grew fell rose became remained remains costs cost raised raises employs worked
    works each every later earlier ago apart`),
  adjective:
    /^(?:serious|various|previous|famous|numerous|religious|precious|dangerous|enormous|ambitious|obvious|continuous|anonymous|gas|glass|grass|business|class|press|bus|cross|less|express|mass|gross|plus|news|sales|overseas|always|perhaps|yes|us|this|its|his|ours|theirs|indoors|outdoors|days’)$/iu,
  isPlural: (word) => /[^s’']s$/iu.test(word) || word.toLowerCase() in IRREGULAR,
  singular,
  measures:
    /[\s-]?([A-Z]{2,5}(?=[\s.,;])(?<!\b(?:AM|PM|BC|AD|UK|US|EU|CO|IN|OF|AT|TO|USD|EUR|GBP|CHF|JPY|CNY))|(?:square|sq\.?|cubic)\s+(?:km|m|ft|kilomet(?:re|er)s?|met(?:re|er)s?|feet|miles?|inches)|(?:nautical\s+)?miles?|km\/h|mph|km²?|km2|m²|m2|m³|kilomet(?:re|er)s?|met(?:re|er)s?|centimet(?:re|er)s?|millimet(?:re|er)s?|cm|mm|kilograms?|kilos?|kg|grams?|tonnes?|tons?|lit(?:re|er)s?|gallons?|barrels?|acres?|hectares?|ha|gigawatts?(?!-)|megawatts?(?!-)|kilowatts?(?!-)|kilovolts?|volts?|amps?|hertz|kilohertz|megahertz|decibels?|kV|Mt|kt|t|m(?=\s(?:high|long|wide|deep|tall|across|above|below|thick|of)\b)|GWh|MWh|TWh|kWh|GW|MW|kW|degrees?(?:\s+(?:Celsius|Fahrenheit))?|°C|°F|times(?=[,.;:)]|$|\s(?:in|since|over|between|by|at|on|and)\b)|years?|months?|weeks?|days?|hours?|minutes?|seconds?|decades?|centuries|people|inhabitants?|golds?|silvers?|bronzes?|kilowatt-hours?|megawatt-hours?|gigawatt-hours?|mph|km\/h)(?![\p{L}\d])/uy,
  most: 3,
}
