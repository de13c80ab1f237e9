import type { Language } from './language.ts'
import { phrases, words } from './words.ts'

/** French. A comma may open an aside before the verb, so that cuts are made only where a clause of its own begins. */
export const french: Language = {
  code: 'fr',
  unspaced: false,
  keyPointLimit: 18,
  proseLimit: 250,
  abbreviations: words(`m mm mme mlle dr pr st ste etc cf env vol no nos art chap éd p pp ex av apr fig tél tom ibid
    janv févr avr juil sept oct nov déc j.-c p.-d.g c.-à-d`),
  functionWords: words(`a afin ainsi alors après as assez au aucun aucune aujourd'hui auquel aussi autant autre autres
    aux avait avaient avant avec avez avons ayant beaucoup bien c car ce ceci cela celle celles celui cependant ces cet
    cette ceux chaque chez comme comment contre d dans de dehors depuis dernier des dès desquels donc dont du duquel
    durant elle elles en encore enfin entre es est et étaient était étant être été eu eux fait faire faut fois font furent
    fut ici il ils j jamais je jusque l la là laquelle le lequel les lesquelles lesquels leur leurs lorsque lui m ma mais
    malgré même mêmes me mes mieux moi moins mon n ne ni non nos notre nous on ont or ou où par parce parmi pas pendant
    peu peut peuvent plus plusieurs pour pourquoi près presque puis puisque qu quand que quel quelle quelles quelque
    quelques quels qui quoi quoique s sa sans se selon sera serait seront ses si sien soi soient soit son sont sous sur
    t ta tandis tant te tel telle telles tels tes toi ton tous tout toute toutes très trop tu un une vers voici voilà vos
    votre vous y`),
  connectives: phrases(`
    cependant | toutefois | néanmoins | pourtant | mais | or | ainsi | donc | par conséquent | en conséquence |
    en effet | de fait | en fait | en réalité | de plus | en outre | par ailleurs | d’ailleurs | d'ailleurs | du reste |
    par exemple | bien sûr | certes | autrement dit | en d’autres termes | en d'autres termes | en revanche |
    au contraire | à l’inverse | à l'inverse | enfin | ensuite | puis | d’abord | d'abord | tout d’abord | tout d'abord |
    premièrement | deuxièmement | troisièmement | en premier lieu | en second lieu | pour finir | en somme | bref |
    en résumé | après tout | somme toute | de même | à vrai dire | cela dit | ceci dit | du coup | dès lors | surtout |
    heureusement | malheureusement | évidemment`),
  dependentOpenings: phrases(`
    il | elle | ils | elles | on | ce | c’est | c'est | c’était | c'était | ceci | cela | ça | celui | celle | ceux |
    celles | cet | cette | ces | son | sa | ses | leur | leurs | lui | eux | y | en voici | en voilà | qui | que |
    dont | où | lequel | laquelle | lesquels | lesquelles | et | ou | mais | ni | or | donc | car | puis | ensuite |
    les deux | l’un | l'un | l’autre | l'autre | d’autres | d'autres | les autres | ce dernier | cette dernière |
    ces derniers | parmi eux | parmi elles | le premier | la première | la seconde | la même | le même | les mêmes | parce que | parce qu’ | parce qu' | encore | supposons | imaginons | admettons |
    n’est-ce | n'est-ce | ne serait-ce | aussi | ainsi | alors | là`),
  leadIns: phrases(`
    quand | lorsque | lorsqu’ | lorsqu' | alors que | alors qu’ | alors qu' | tandis que | bien que | bien qu’ |
    bien qu' | quoique | parce que | puisque | comme | si | s’ | s' | depuis | dès | avant | après | pendant | durant |
    à | au | aux | en | dans | sur | sous | par | pour | avec | sans | selon | d’après | d'après | malgré | grâce |
    afin | chez | entre | parmi | face à | outre | contrairement | de | du | des | d’ici | d'ici | jusqu’ | jusqu' |
    faute de | loin de | non | même | né | née | fondé | fondée | créé | créée`),
  subjectPronouns: phrases(
    "je | j’ | j' | nous | vous | tu | il | elle | on | ils | elles | ce | c’ | c' | cela | celui-ci | celle-ci",
  ),
  pairOpenings: phrases(`
    non seulement | soit | ni | d’une part | d'une part | d’un côté | d'un côté | si | bien que | quoique | tandis que |
    alors que | parce que | puisque | quand | lorsque | comme | plus | moins`),
  comma: ', ',
  clauseEnd:
    /\s?[;:](?=\s)|,(?=\s(?:mais|et|car|or|donc|puis|tandis qu|alors qu|puisqu|parce qu|bien qu|quoiqu|si bien qu|ce qui|ce que)(?:[\s'’]|e\s))|\s[—–](?=\s)/u,
  ownClause: /[;:—–]$/u,
  trailing: /(?:\s?[.,;:—–])+$/u,
  elision: /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’](?=\p{L})/u,
  dangling: /\s(?:cela|ça|celui-ci|celle-ci|ceux-ci|celles-ci)[.!]?$/iu,
  correction: [/\b(?:pas|non)\b/u, /^mais\b/u],
  topics: new Set(
    phrases(`introduction | contexte | historique | histoire | aperçu | résumé | conclusion | conclusions | perspectives | financement |
    finances | argent | marché | marchés | équipe | personnel | technologie | produit | produits | modèle économique | clients |
    concurrence | concurrents | résultats | méthode | méthodes | discussion | défis | risques | opportunités | stratégie |
    croissance | recettes | chiffre d’affaires | chiffre d'affaires | prix | coûts | effets | avenir | leçons | problème |
    problèmes | solution | solutions | données | éducation | politique | économie | climat | santé | chiffres | comptes |
    production | ventes | énergie | recherche | origines`),
  ),
  labels: {
    agenda: 'Sommaire',
    sources: 'Sources',
    part: (title, part, parts) => `${title} (${part}/${parts})`,
  },
}
