import { FRENCH_DISCOURSE } from './discourse.ts'
import { words } from '../../../language/words.ts'
import { subjectFirstReader } from '../../clauses/spaced.ts'
import type { FactLanguage } from '../../language.ts'
import { COMMA } from '../../numbers/digits.ts'
import { FRENCH_WORDS, parseFrenchWords } from './number-words.ts'
import { spacedReader } from '../../numbers/spaced.ts'
import { FRENCH_CLAUSES } from './clauses.ts'
import { type NounStyle, readNoun } from '../latin.ts'

const PARTS: Readonly<Record<string, number>> = {
  tiers: 3,
  quart: 4,
  quarts: 4,
  cinquième: 5,
  cinquièmes: 5,
  sixième: 6,
  dixième: 10,
  dixièmes: 10,
  centième: 100,
  huitième: 8,
  septième: 7,
}
const TIMES: Readonly<Record<string, number>> = { un: 1, une: 1, le: 1, deux: 2, trois: 3, quatre: 4, sept: 7, neuf: 9 }

function singular(noun: string): string {
  return noun
    .split(' ')
    .map((word) => {
      if (
        /^(?:fois|mois|pays|bras|temps|corps|repas|bois|cas|prix|voix|noix|choix|tapis|colis|brebis|fils|souris|avis|ours|hlm)$/u.test(
          word,
        )
      )
        return word
      if (/(?:eaux|eux)$/u.test(word)) return word.replace(/x$/u, '')
      if (/aux$/u.test(word)) return word.replace(/aux$/u, 'al')
      return word.replace(/s$/u, '')
    })
    .join(' ')
}

const NOUNS: NounStyle = {
  link: /\s+(?:de\s+(?:ces|ses|leurs|nos)\s+|de\s+|des\s+|d['’]\s?)?|\s?d['’]/uy,
  stop: words(`est sont était étaient a ont avait avaient sera seront et ou mais ni or car que qui dont où quand si comme à au aux en dans
    sur sous par pour sans avec vers chez entre depuis pendant avant après contre selon malgré le la les l un une du ce cet cette
    il elle ils elles on nous vous je ne pas plus moins y se s son sa leur leurs notre votre chaque tout tous toutes toute même
    ainsi alors donc puis ensuite environ près contre fut furent reste restent ans-là soit dès`),
  adjective:
    /^(?:nouveaux|anciens|anciennes|nouvelles|grands|grandes|petits|petites|premiers|premières|derniers|dernières|gros|bons|bonnes|jeunes|vieux|vieilles|beaux|belles|autres|principaux|divers|sous|très|plus|mois-là|longs|longues|mauvais|seuls|seules|simples|vrais|vraies|hauts|hautes|seulement)$/iu,
  isPlural: (word) =>
    /[^s’'][sx]$/iu.test(word) || /^(?:fois|mois|bois|ours|colis|brebis|tapis|repas|avis|pays)$/iu.test(word),
  singular,
  measures:
    /[\s-]?((?:kilomètres|mètres|centimètres|millimètres)(?:\s+(?:carrés|cubes))?|km\/h|km²?|km2|m²|m2|m³|cm|mm|kilogrammes?|kilos?|kg|grammes?|tonnes?|litres?|hectolitres?|hectares?|ha|kilovolts?|volts?|décibels?|kV|Mt|kt|t|gigawatts?|mégawatts?|kilowatts?(?:heures?)?|GWh|MWh|TWh|kWh|GW|MW|kW|degrés?(?:\s+Celsius)?|°C|ans?|années?|mois|semaines?|jours?|heures?|minutes?|secondes?|siècles?|décennies?|habitants?|personnes?|km\/h|m)(?![\p{L}\d])/uy,
  most: 2,
}

/** French. */
export const french: FactLanguage = {
  code: 'fr',
  unspaced: false,
  numbers: spacedReader({
    digits: COMMA,
    magnitudes: {
      mille: 1e3,
      millier: 1e3,
      milliers: 1e3,
      million: 1e6,
      millions: 1e6,
      milliard: 1e9,
      milliards: 1e9,
      billion: 1e12,
      billions: 1e12,
      mds: 1e9,
      md: 1e9,
      mrd: 1e9,
      mrds: 1e9,
      mln: 1e6,
      mio: 1e6,
    },
    attached: { Md: 1e9, Mds: 1e9, Mrd: 1e9, M: 1e6, k: 1e3, K: 1e3 },
    moneyOnly: { m: 1e6 },
    words: FRENCH_WORDS,
    parseWords: parseFrenchWords,
    vague: {
      'une bonne dizaine': 10,
      'une petite dizaine': 10,
      'une bonne douzaine': 12,
      'une bonne quinzaine': 15,
      'une bonne vingtaine': 20,
      'une petite vingtaine': 20,
      'une bonne trentaine': 30,
      'une bonne centaine': 100,
      'une petite centaine': 100,
      'un bon millier': 1000,
      'une dizaine': 10,
      'une douzaine': 12,
      'une quinzaine': 15,
      'une vingtaine': 20,
      'une trentaine': 30,
      'une quarantaine': 40,
      'une cinquantaine': 50,
      'une soixantaine': 60,
      'une centaine': 100,
      'un millier': 1000,
    },
    fractions: [
      [
        /(?<![\p{L}-])(?:(un|une|le|deux|trois|quatre|sept|neuf)\s+)(tiers|quarts?|cinquièmes?|sixièmes?|septièmes?|huitièmes?|dixièmes?|centièmes?)(?![\p{L}-])(?!\s+(?:d['’]heure|de\s+siècle|d['’]une\s+heure|livre|étage|fois|tour|année|arrondissement|jour|trimestre|siècle|édition))/giu,
        ([, count, part]) =>
          ((TIMES[(count ?? 'un').toLowerCase()] ?? 1) * 100) / (PARTS[(part ?? '').toLowerCase()] ?? 1),
      ],
      [/(?<![\p{L}-])la\s+moitié(?![\p{L}-])/giu, () => 50],
      [
        /(?<![\p{L}-])(un|une|deux|trois|quatre|cinq|six|sept|huit|neuf)\s+(?:\p{L}+\s+)?sur\s+(deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt)(?![\p{L}-])/giu,
        ([, a, b]) =>
          ((TIMES[a?.toLowerCase() ?? ''] ?? parseFrenchWords(a ?? '') ?? 0) * 100) / (parseFrenchWords(b ?? '') ?? 1),
      ],
    ],
    andHalf: 'et\\s+demie?',
  }),
  currencies: {
    centime: 'EUR/100',
    centimes: 'EUR/100',
    euro: 'EUR',
    euros: 'EUR',
    dollar: 'USD',
    dollars: 'USD',
    'dollars américains': 'USD',
    'livres sterling': 'GBP',
    livres: 'GBP',
    'francs suisses': 'CHF',
    'franc suisse': 'CHF',
    francs: 'FRF',
    franc: 'FRF',
    'anciens francs': 'FRF',
    'nouveaux francs': 'FRF',
    yens: 'JPY',
    yen: 'JPY',
    yuans: 'CNY',
    yuan: 'CNY',
    'dollars canadiens': 'CAD',
    'couronnes suédoises': 'SEK',
    'couronnes norvégiennes': 'NOK',
    'couronnes danoises': 'DKK',
    roupies: 'INR',
    roubles: 'RUB',
    wons: 'KRW',
    zlotys: 'PLN',
  },
  percent: /[\s\u00a0\u202f]?(?:%|pour\s?cent(?![\p{L}])|p\.\s?100)/iuy,
  percentagePoints:
    /[\s\u00a0\u202f]?(?:points?(?:\s+de\s+(?:pourcentage|pour\s?cent|%))|pts?(?![\p{L}])|pp(?![\p{L}])|points?(?=[\s,.;]))/iuy,
  halfMore: /\s+et\s+demie?(?!\p{L})/iuy,
  negative: /(?<!au\s|de\s|du\s|pas\s|plus\sou\s)(?<![\p{L}])moins\s$/iu,
  age: 'an',
  approxBefore:
    /(?:^|[\s(’'])(?:environ|près\s+d[e’'](?:\s+quelque)?|à\s+peu\s+près|autour\s+de|aux\s+alentours\s+de|quelque|presque|approximativement|une?\s+petits?|de\s+l['’]ordre\s+de|pas\s+loin\s+de|avoisin\p{L}+|frôl\p{L}+|approch\p{L}+|à\s+peine|quasi(?:ment)?|dans\s+les)\s*$|[~≈]\s?$/iu,
  approxAfter: /\s+environ(?![\p{L}])|\s+\p{L}+\s+environ(?![\p{L}])|\s+à\s+peu\s+près(?![\p{L}])/iuy,
  qualifiersBefore: [
    ['at least', /(?:au\s+moins|pas\s+moins\s+de|au\s+minimum|minimum)\s+(?:d['’])?$/iu],
    [
      'less than',
      /(?:(?<!pas\s)moins\s+d[e’']|au\s+plus|au\s+maximum|jusqu['’]à|en\s+dessous\s+de|en-dessous\s+de|sous\s+(?:les?|la\s+barre\s+des)|inférieure?\s+à|à\s+peine)\s*$/iu,
    ],
    [
      'over',
      /(?:plus\s+d[e’']|au-delà\s+d[e’']|au-dessus\s+d[e’']|dépass\p{L}+|supérieure?s?\s+à|excéd\p{L}+|franchi\p{L}*\s+(?:la\s+barre\s+des|le\s+cap\s+des|les?))\s*$/iu,
    ],
  ],
  qualifiersAfter: [
    ['over', /\s+(?:et\s+plus|passés?)(?![\p{L}])|\+/iuy],
    [
      'at least',
      /\s+(?:au\s+moins|au\s+minimum|ou\s+plus)(?![\p{L}])|\s+\p{L}+\s+(?:au\s+moins|ou\s+plus)(?![\p{L}])/iuy,
    ],
    [
      'less than',
      /\s+(?:au\s+plus|au\s+maximum|tout\s+au\s+plus)(?![\p{L}])|\s+\p{L}+\s+(?:au\s+plus|au\s+maximum)(?![\p{L}])/iuy,
    ],
  ],
  rangeBetween: /^\s?(?:-|–|—|à|~|ou)\s?$/iu,
  develops: /(?<!\p{L})(?:pass(?:e|ent|é|ée|ées|és|ait|a|er)|grimp(?:e|é|ait|er))(?:\s\p{L}+){0,3}\s(?:de\s|d['’])$/iu,
  rangePair: { before: /(?:entre|de)\s+$/iu, between: /^\s(?:et|à)\s$/iu },
  traps: [
    /(?<![\p{L}])(?:chapitres?|sections?|figures?|fig\.|tableaux?|pages?|p\.|article|n[°ºo]\.?|numéro|salle|porte|quai|ligne|route|autoroute|volume|tome|vol\.|version|v\.|acte|scène|groupe|niveau|étape|dossard|phase|type|classe|vol|bus|tram|catégorie|annexe|note|lemme|théorème|isbn|rue|étage|tél\.?|RN|RD|règle|question|bâtiment)\s?\d[\d.\-–]*(?![\d%])/giu,
    /(?<![\d.,])\d{1,2}(?:er|ère|e|ème|èmes|nd|nde)(?![\p{L}])/giu,
    /(?<!\d)\d{1,2}\s?h\s?(?:\d{2})?(?![\p{L}\d])|(?<!\d)\d{1,2}:\d{2}(?!\d)|(?<!\d)\d{1,2}\s+heures?(?:\s+(?:du\s+matin|précises|\d{2}))/giu,
    /(?<![\p{L}])(?:les\s+)?années\s+(?:\d{2,4}|\p{L}+)(?![\p{L}])|(?<![\p{L}])[ivxlc]+e\s+siècle/giu,
    /(?<![\p{L}])(?:une|deux|trois)(?=\s+(?:fois\s+(?:de|par)|jours?\s+(?:plus|avant|après)|autres?\b|d['’]entre))/giu,
    /(?<![\p{L}])(?:quatre-quarts|mille-feuilles?|trois-mâts|deux-roues|quatre-mains|dix-huitième|dix-neuvième|cinq-à-sept|mille\s+et\s+une?)(?![\p{L}])/giu,
    /(?<!\d)\d{5}(?=\s+\p{Lu})/gu,
    /(?<![\d.,])(?:[1-9]|[12]\d|3[01])\s+(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?![\p{L}])/giu,
  ],
  measures: [
    {
      measure: 'valuation',
      pattern:
        /(?<![\p{L}])(?:valoris(?:é|ée|és|ées|ation|e|ent)|valorisant|capitalisation(?:\s+boursière)?|rachet(?:é|ée|és|er|ait|a)|rachat|acqui(?:s|se|rt|sition)|acquér\p{L}+|pèse(?=[^.]*[Bb]ourse)|valeur\s+de\s+l['’]entreprise|repris(?:e)?\s+pour|OPA|prix\s+d['’]achat)(?![\p{L}])/giu,
    },
    {
      measure: 'valuation',
      weak: true,
      pattern: /(?<![\p{L}])(?:cédée?\s+(?:à|pour)|vendue?\s+(?:à|pour)|vaut|valait|achet\p{L}+)(?![\p{L}])/giu,
    },
    {
      measure: 'funding',
      pattern:
        /(?<![\p{L}])(?:lev(?:é|ée|ées|a|er|ait|ant)|levées?\s+de\s+fonds|tour\s+de\s+table|amorçage|séries?\s+[a-h]|financement|financé|investisseurs|récolt(?:é|er|a)|réuni(?:r|t)?|capital-risque|apport|collecte|souscription|mécène|cagnotte|injecté|seed)(?![\p{L}])/giu,
    },
    {
      measure: 'revenue',
      pattern:
        /(?<![\p{L}])(?:chiffres?\s+d['’]affaires|CA|ventes|recettes|revenus?|facturé|facturation|revenu\s+récurrent|encaiss\p{L}+|rapport(?:e|é|er|ent|ait)\s+en\s+moyenne|produits\s+d['’]exploitation)(?![\p{L}])/giu,
    },
    {
      measure: 'amount',
      pattern:
        /(?<![\p{L}])(?:bénéfices?|pertes?|perd(?:u|ait|ent)?|coûts?|coût(?:é|e|ent|ait|era|er)|prix|budget|amendes?|loyers?|salaires?|dettes?|prêts?|emprunts?|subventions?|impôts?|taxes?|dons?|factures?|dépens(?:e|es|é|er|ait)|économi\p{L}+|tarifs?|billets?|entrée|primes?|marge|excédent|déficit|investi(?:r|s|ssement|ssements)?|mensualité|cotisation|aide|enveloppe|travaux|par\s+(?:mois|an|jour|kilo|tonne|personne|tête|litre|habitant)|le\s+(?:kilo|litre|mètre\s+carré)|payé|paie|paient|verse|verser|versé|bourse|PIB|restauration)(?![\p{L}])/giu,
    },
  ],
  headcountNoun:
    /^(?:salarié|salariée|employé|employée|collaborateur|collaboratrice|ouvrier|ouvrière|ingénieur|ingénieure|agent|technicien|chercheur|effectif|vendeur|infirmier|infirmière|médecin|enseignant|apprenti|artisan|saisonnier|intérimaire|conducteur|développeur|développeuse|permanent|bénévole|cheminot|mineur|soudeur|boulanger|vendangeur|gardien|conservateur|dentellière|potier|stagiaire|compagnon|restaurateur)$/iu,
  headcountCue:
    /(?<![\p{L}])(?:emploi(?:e|ent|es|s)?|employ\p{L}+|effectifs?|salari\p{L}+|équipes?\s+de|embauch\p{L}+|recrut\p{L}+|travaill\p{L}+|licenci\p{L}+|postes?|équipe)(?![\p{L}])/iu,
  employs: /(?:emploi(?:e|ent)|employ(?:ait|aient|é)|embauch\p{L}+|recrut\p{L}+|équipe\s+de)\s+(?:\p{L}+\s+){0,3}$/iu,
  scales:
    /^(?:ans?|année|mois|semaine|jour|heure|minute|seconde|siècle|.*mètre.*|km.*|m|kg|cm|mm|kilo.*|gramme|tonne|litre|hectare|degré.*|°.*|.*watt.*|[kMGT]W.*|personne|homme|femme)$/iu,
  people: /^(?:personne|homme|femme)$/iu,
  readUnit: (text, from) => readNoun(text, from, NOUNS),
  months: {
    janvier: 1,
    février: 2,
    mars: 3,
    avril: 4,
    mai: 5,
    juin: 6,
    juillet: 7,
    août: 8,
    septembre: 9,
    octobre: 10,
    novembre: 11,
    décembre: 12,
  },
  dates: [
    /(?<![\p{L}\d])(?:\d{1,2}(?:er)?\s+)?(?<month>janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\s+(?<year>1[0-9]\d{2}|20\d{2})(?!\d)/giu,
    /(?<![\d.,$€£¥])(?<year>20\d{2})-(?<month>0[1-9]|1[0-2])(?:-\d{2})?(?!\d)/giu,
    /(?<![\d.,$€£¥]|\d[\s\u00a0\u202f])(?<year>1[0-9]\d{2}|20\d{2})(?:\s?[-–/]\s?\d{2,4})?(?![\d%]|[.,\s\u00a0\u202f]\d{3}(?!\d)|,\d|[\s\u00a0\u202f]*(?:%|pour\s?cent|millions?|milliards?|euros?|€|dollars|personnes|km|kilomètres|mètres|tonnes|hectares|salariés|employés|visiteurs|exemplaires|habitants|m²|logements|élèves|arbres|ouvrages|pages|espèces|signatures|spectateurs|bouteilles|pieds|litres|kilos|places|lits|objets|pièces))/giu,
  ],
  relativeYears: [
    [/(?<![\p{L}])(?:il\s+y\s+a\s+deux\s+ans|l['’]avant-dernière\s+année)(?![\p{L}])/iu, -2],
    [
      /(?<![\p{L}])(?:l['’]an\s+dernier|l['’]année\s+dernière|l['’]an\s+passé|l['’]année\s+précédente|il\s+y\s+a\s+un\s+an|(?:au\s+)?(?:printemps|automne|hiver|mois\s+de\s+\p{L}+|été)\s+derniers?)(?![\p{L}])/iu,
      -1,
    ],
    [
      /(?<![\p{L}])(?:cette\s+année|aujourd['’]hui|actuellement|à\s+ce\s+jour|désormais|cet\s+(?:été|automne|hiver)|ce\s+printemps)(?![\p{L}])/iu,
      0,
    ],
    [/(?<![\p{L}])l['’](?:an|année)\s+prochaine?(?![\p{L}])/iu, 1],
  ],
  hypothetical:
    /(?<![\p{L}])(?:si\s+(?:l['’]on|on|un|une|le|la|les|chaque|elle|il|cette|ce|nous|tous)|supposons|imaginons|admettons|hypothèse|pourrai(?:t|ent)|devrai(?:t|ent)|serai(?:t|ent)|aurai(?:t|ent)|coûterai(?:t|ent)|faudrait|atteindrait|permettrait|rapporterait|prévoi(?:t|ent)|prévu(?:e|s|es)?|prévisions?|projections?|projette|propose(?:nt)?|proposition|projet\s+de\s+loi|espère(?:nt)?|compte(?:nt)?\s+(?:atteindre|embaucher|recruter|ouvrir|investir|lever)|vise(?:nt)?|objectif|d['’]ici\s+(?:à\s+)?20\d\d|à\s+l['’]horizon|atteindra|passera|coûtera|devra|sera\s+de|ambitionne|envisage|extrapol\p{L}+|prendra)(?![\p{L}])/iu,
  clauses: subjectFirstReader(FRENCH_CLAUSES),
  discourse: FRENCH_DISCOURSE,
  subjects: {
    clauseBreak:
      /[;:]\s|,\s|\s[–—]\s|—|\s\(|\)\s?|\s(?:et|mais|tandis\s+que|alors\s+que|car|puis|où|qui|dont|lorsque|quand|parce\s+que|bien\s+que|avant\s+de|après\s+avoir)\s(?=\p{L})/giu,
    owners: [
      /(?:chiffre\s+d['’]affaires|valorisation|population|ventes|effectifs?|superficie|hauteur|longueur|budget|coût|prix|part|nombre|valeur|capitalisation|recettes|capacité|production|surface)\s+(?:annuel\s+|total\s+)?(?:de\s+la\s+|de\s+l['’]|du\s+|des\s+|de\s+|d['’])(?<owner>(?:\p{Lu}[\p{L}\p{M}&.’'-]*)(?:\s+(?:de\s+)?\p{Lu}[\p{L}\p{M}&.’'-]*)*)/gu,
    ],
    article:
      /^(?:(?:le|la|les|un|une|des|du|ce|cette|ces|son|sa|ses|leur|leurs|notre|nos|chaque|tout|toute|tous|seul|seule|de|environ|quelque)\s+|l['’]|d['’])+/iu,
    buys: /(?<!(?:été|est|fut|était)\s)(?<![\p{L}])(?:(?<values>(?:a\s+)?valoris(?:e|ent|é|ait|aient))|a\s+(?:racheté|acquis|acheté)|rachète|ont\s+racheté|(?:l['’]|l['’]a\s)(?:rachetée?|acquise?)|s['’]est\s+offert)(?![\p{L}])/giu,
    whole:
      /^\s(?:du\stotal\s)?(?:vien(?:t|nent)|ven(?:ait|aient)|vinrent|provien(?:t|nent)|\p{L}+\svenir)\s(?:de\sla\s|de\sl['’]|du\s|des\s|d['’](?:une?\s)?|de\s)(?<share>\p{L}[\p{L}’-]*(?:\s\p{Lu}[\p{L}’-]*)*)|^\s+(?:des?|du|de\s+la|de\s+l['’]|de\s+(?:ses|ces|leurs|nos))\s*(?:l['’])?(?<whole>[\p{L}][\p{L}’'-]*(?:\s+(?!est\b|sont\b|ont\b|a\b|en\b|dans\b|sur\b|par\b|qui\b|n['’]|et\b|vien|viv|de\b|à\b)[\p{L}][\p{L}’'-]*)?)/iu,
    invests: {
      verb: /(?<!\p{L})(?:investi(?:t|ssent)?|injecté|injecte(?:nt)?|misé|placé)\s[^.;]{0,30}$/u,
      into: /^\s(?:dans|chez|sur)\s(?<name>\p{Lu}[\p{L}\d’'-]*(?:\s\p{Lu}[\p{L}\d’'-]*)*)/u,
    },
    places: {
      noun: /^(?:ville|commune|village|cité|bourg|île|région|quartier|capitale|métropole)$/u,
      before: /(?<!\p{L})(?:à|en|de|vers|près de)\s$/iu,
      people: /^\s[^;!?]{0,50}(?:habitants|âmes)/u,
    },
    placeAfter: /^\s(?:à|en|au)\s(?<place>\p{Lu}[\p{L}’'-]+(?:[\s-]\p{Lu}[\p{L}’'-]+)*)/u,
    name: /(?<![\p{L}\d])\p{Lu}[\p{L}\p{M}\d&.-]*[\p{L}\d](?:[\s-](?:(?:de|du|des|la|le|les|et|&|sur|en)\s+|d['’]|l['’])?\p{Lu}[\p{L}\p{M}\d&-]*)*/gu,
    notName:
      /^(?:Ma|Mon|Mes|Votre|Vos|Supposons|Imaginons|Mrd|Mds|M|Md|Le|La|Les|L|Un|Une|Des|Du|De|En|Dans|Sur|Sous|Par|Pour|Avec|Sans|Chez|Et|Mais|Ou|Où|Si|Il|Elle|Ils|Elles|On|Nous|Ce|Cette|Ces|Cet|C|Son|Sa|Ses|Leur|Leurs|Depuis|Après|Avant|Selon|Quand|Lorsque|Comme|Aujourd|Chaque|Tous|Toutes|Plus|Moins|Près|Environ|Au|Aux|À|Deux|Trois|Quatre|Cinq|Six|Sept|Huit|Neuf|Dix|Cent|Mille|Série|Fondée?|Créée?|Ouvert|Ouverte|Née?|Entre|Ainsi|Enfin|Puis|Reste|Restent|Même|Ici|Là|Notre|Nos|Que|Qui|Personne|Rien|Reste|Couvrir|Bâtie?|\p{Lu}\p{Ll}{3,}(?:er|ir)|Certains?|Certaines?|Quelques|Plusieurs|Beaucoup|Jamais|Toujours|Janvier|Février|Mars|Avril|Mai|Juin|Juillet|Août|Septembre|Octobre|Novembre|Décembre)$/u,
  },
}
