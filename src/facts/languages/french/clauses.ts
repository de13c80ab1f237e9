import { words } from '../../../language/words.ts'
import type { ClauseTable } from '../../clauses/spaced.ts'
import { wordClasses } from '../../clauses/tokens.ts'
import { isFrenchAuxiliary, isFrenchNounOrVerb, isFrenchVerb } from './verbs.ts'

const ATTRIBUTES = words(`
  chiffre chiffres affaires valorisation ventes recettes recette effectif effectifs bénéfice bénéfices perte pertes population budget
  coût coûts prix loyer loyers tour levée investisseurs part parts salaire salaires entrée entrées billet billets facture revenu
  revenus investissement investissements capitalisation superficie surface hauteur longueur largeur profondeur poids taille nombre
  valeur capacité production consommation température altitude vitesse distance durée âge moyenne total totalité somme montant tarif
  tarifs dette dettes marge excédent déficit subvention subventions dividende dividendes taux proportion pourcentage moitié reste
  majorité fréquentation affluence rendement croissance hausse baisse écart personnel équipe salariés employés dotation épargne
  chômage inflation participation demande pauvreté pib émissions exportations importations mortalité criminalité trafic
  prime primes cours tonne tonnes kilo litre hectolitre quintal facture enveloppe mètre densité niveau note score record avance retard patrimoine fortune
`)
const GROUPS = words(`
  pousse entreprise association établissement usine équipe atelier éditeur enseigne école hôpital institution édifice société start-up maison
  marque ville commune coopérative fondation chaîne pme groupe musée site studio village fabricant club domaine constructeur
  fonds bourg cité université compagnie firme agence boutique ferme exploitation
`)
const ROLES = words(`
  fondateur fondatrice cofondateur cofondatrice directeur directrice président présidente maire mairesse patron patronne chef cheffe
  architecte historien historienne archiviste nageur nageuse coureur coureuse grimpeur grimpeuse joueur joueuse gardien gardienne
  entraîneur entraîneuse capitaine ministre préfet professeur professeure docteur médecin infirmier infirmière ingénieur ingénieure
  chercheur chercheuse économiste agriculteur agricultrice éleveur éleveuse vigneron vigneronne boulanger boulangère berger bergère
  apiculteur apicultrice instituteur institutrice conservateur conservatrice avocat avocate juge artiste peintre sculpteur écrivain
  romancière auteur autrice reine roi empereur évêque abbé moine curé père mère oncle tante frère soeur sœur fils fille cousin
  cousine grand-père grand-mère mari femme veuve voisin voisine ami amie neveu nièce monsieur madame mme dr négociant négociante
  marchand marchande propriétaire gérant gérante héritier héritière adjoint adjointe porte-parole secrétaire responsable notaire
  libraire étudiant étudiante sage-femme skieur skieuse sprinteur sprinteuse athlète cycliste champion championne astronome
`)
/** What an article or a pronoun says of the gender of its noun. */
const GENDERS: Readonly<Record<string, string>> = {
  le: 'm',
  la: 'f',
  les: 'p',
  un: 'm',
  une: 'f',
  ce: 'm',
  cet: 'm',
  cette: 'f',
  sa: 'f',
  ses: 'p',
  ma: 'f',
  il: 'm',
  elle: 'f',
  ils: 'p',
  elles: 'p',
}
const TIMES = words(`
  an ans année années mois semaine semaines jour jours printemps été automne hiver saison siècle décennie fois heure matin soir nuit
  lendemain veille moment époque janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi
  mercredi jeudi vendredi samedi dimanche fin début
`)
const SAYING = words(`
  dit disait explique expliquait résume raconte racontait précise précisait souligne ajoute ajoutait note affirme assure estime
  reconnaît admet calcule confie soupire sourit juge rappelle répond demande
`)
const ADVERBS = words(`
  près aussi encore seulement déjà désormais maintenant aujourd'hui hier demain toujours jamais souvent parfois rarement presque quasi
  environ plutôt très trop peu beaucoup moins plus tant autant assez bien mal mieux ainsi alors donc puis ensuite enfin pourtant
  cependant toutefois néanmoins ailleurs ici là là-bas partout ensemble surtout notamment même tout ne n' se s' y pas point guère
  certes or peut-être tôt tard autrefois naguère jadis dehors dedans dessus dessous lui-même elle-même eux-mêmes également soit
`)

/** Adverbs of manner; most other words in -ment are nouns: bâtiment, abonnement. */
const MANNER =
  /(?:iv|ell|[ai]l|iqu|i[èe]r|eus|abl|ibl|air|ég|ach|pl|ct)ement$|[aeé]mment$|(?:é|u)ment$|^(?:seulement|justement|largement|nettement|fortement|rapidement|lentement|autrement|vraiment|longuement|clairement|certainement|heureusement|jeunement|durement|pleinement|tellement|grandement|lourdement|bonnement|sûrement|doucement)$/u

export const FRENCH_CLAUSES: ClauseTable = {
  classes: wordClasses({
    determiner:
      "le la les l' un une des du ce cet cette ces chaque tous toutes toute quelques certains certaines aucun aucune plusieurs petit petite petits petites grand grande grands grandes nouveau nouvel nouvelle nouveaux nouvelles premier première premiers premières dernier dernière derniers dernières vieux vieil vieille autre autres seul seule jeune jeunes bon bonne beau belle gros grosse ancien ancienne principal principale même fameux",
    possessive: 'son sa ses leur leurs notre nos mon ma mes votre vos',
    preposition:
      "de d' à au aux en dans sur sous par pour avec sans chez entre depuis pendant avant après contre selon malgré vers dès durant hors parmi devant derrière outre jusqu' jusque via environ face grâce lors faute",
    conjunction: 'et ou mais car ni',
    subordinator:
      "si quand lorsque lorsqu' comme tandis alors-que puisque puisqu' parce quoique supposons imaginons admettons",
    relative: "qui dont où que qu' lequel laquelle lesquels",
    anyone: 'il elle ils elles',
    group: 'celui-ci celle-ci ceux-ci celles-ci celle celui ceux',
    nobody: "on nous je j' vous tu ce-ci cela ça c' ceci personne rien",
    number:
      'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent cents mille million millions milliard milliards dizaine dizaines douzaine quinzaine vingtaine trentaine quarantaine cinquantaine centaine centaines millier milliers tiers quart quarts moitié cinquième dixième',
  }),
  clitics: words("le la l' les lui leur en me te se m' t'"),
  pronominal: words('autres autre premiers premières derniers dernières seconds'),
  impersonal: {
    pronoun: 'il',
    verbs: words(
      'faut fallait fallut faudra faudrait reste restait resta restent manque manquait pleut existe existait suffit suffisait arrive',
    ),
  },
  isVerb: isFrenchVerb,
  isAmbiguous: isFrenchNounOrVerb,
  isAuxiliary: isFrenchAuxiliary,
  isAdverb: (word) => ADVERBS.has(word) || MANNER.test(word),
  of: words("de d' du des"),
  at: words('à au en dans chez pour'),
  definite: words("le la l' ce cet cette"),
  isAttribute: (noun) => ATTRIBUTES.has(noun),
  isGroup: (noun) => GROUPS.has(noun),
  headFirst: true,
  isEach: (word) => word === 'chacun' || word === 'chacune',
  isRole: (noun) => ROLES.has(noun),
  genders: GENDERS,
  isOpeningName: (word) =>
    !/^(?:Long|Longue|Large|Haute?|Profonde?|Épaisse?|Lourde?|Vaste|Fort|Forte|Riche|Doté)e?s?$|^\p{Lu}\p{Ll}{2,}(?:[éiu]e?s?|er|ir|oir|[dt]re|ons|ez|ant)$/u.test(
      word,
    ),
  capitalNouns: false,
  isUnit: (noun) =>
    /^(?:%|euros?|dollars?|livres?|francs?|yens?|centimes?|.*mètres?|km|kg|cm|mm|m|kilos?|.*grammes?|tonnes?|litres?|hectolitres?|hectares?|degrés?|.*watt(?:-?heure)?s?|heures?|minutes?|secondes?|ans?|années?|mois|semaines?|jours?|points?|millions?|milliards?)$/u.test(
      noun,
    ),
  isName: (word) => !/^(?:\p{Lu}\p{Ll}+(?:ée?s?|ant)|\p{Lu}{6,}|[\p{Lu}-]+\d.*|M|Mme|Parti|Né)$/u.test(word),
  owners: { son: 'mfn', sa: 'mfn', ses: 'mfn', leur: 'p', leurs: 'p' },
  isTime: (noun) => TIMES.has(noun),
  than: words("de d'"),
  that: words("que qu'"),
  isGerund: (word) => /^\p{Lu}\p{Ll}{2,}(?:er|ir)$/u.test(word),
  isSaying: (verb) => SAYING.has(verb),
}
