import { words } from '../../../language/words.ts'
import type { DiscourseTable } from '../../discourse/mention.ts'
import { mentionReader } from '../../discourse/spaced-mentions.ts'
import { FRENCH_CLAUSES } from './clauses.ts'

const PLACE =
  /^(?:ville|commune|village|cité|bourg|bourgade|île|région|quartier|capitale|métropole|pays|département|port|vallée|canton|province|agglomération|sous-préfecture|préfecture)$/u

export const FRENCH_DISCOURSE: DiscourseTable = {
  mentions: mentionReader(FRENCH_CLAUSES, {
    needsArticle: true,
    indefinite: words('un une des quelques plusieurs aucun aucune chaque'),
    copulas: words('est était fut sont étaient devint reste'),
    named: words('appelé appelée nommé nommée baptisé baptisée dit dite'),
    compares: words('comme que'),
    placeNoun: PLACE,
    places: words('à en vers chez près'),
    genders: {
      le: 'm',
      la: 'f',
      les: 'p',
      un: 'm',
      une: 'f',
      du: 'm',
      au: 'm',
      aux: 'p',
      des: 'p',
      ce: 'm',
      cet: 'm',
      cette: 'f',
      ces: 'p',
      sa: 'f',
      ses: 'p',
      leurs: 'p',
    },
  }),
  organisation:
    /^(?:entreprise|société|groupe|maison|pousse|start-up|régie|fondation|association|établissement|usine|éditeur|enseigne|école|hôpital|institution|marque|coopérative|chaîne|pme|musée|studio|fabricant|club|constructeur|fonds|université|compagnie|firme|agence|boutique|ferme|exploitation|banque|biscuiterie|brasserie|laboratoire|observatoire|institut|fédération|syndicat|journal|équipe|géant|rival|concurrent|concurrente|mairie|ministère|imprimerie|verrerie|librairie|théâtre|éditeur|opérateur|fournisseur|cabinet)$/u,
  anyOrganisation:
    /^(?:entreprise|société|groupe|maison|pousse|start-up|établissement|marque|firme|pme|compagnie|institution|enseigne)$/u,
  there: /(?<!\p{L})(?:y|lui|leur|ici|là)(?!\p{L})/u,
  place: PLACE,
  person:
    /^(?:homme|femme|fille|garçon|fondateur|fondatrice|ingénieur|ingénieure|veuve|veuf|maire|docteur|médecin|architecte|gardien|gardienne|directeur|directrice|nageur|nageuse|coureur|coureuse|capitaine|professeur|chercheur|chercheuse|patron|patronne|boulanger|boulangère|astronome|physicien|physicienne|chimiste|historien|historienne|président|présidente|père|mère|fils|frère|sœur|ami|amie|aide-soignante|infirmière|ouvrier|ouvrière|étudiant|étudiante|élève|abbé|curé|moine|poète|peintre|champion|championne|entraîneur|entraîneuse)$/u,
  verbs: {
    person:
      /(?<!\p{L})(?:né|née|mourut|mort|morte|épousa|vit|habite|nage|nagea|courut|hérita|hérité|gagne|retraite|apprit|écrivit|dessina|ans|âgée?|étudia|grandi|confie)(?!\p{L})/u,
    organisation:
      /(?<!\p{L})(?:emploie|employait|salariés?|employés?|recrut\p{L}*|lev(?:é|er|a)|vend|vendu|chiffre\sd['’]affaires|ventes|clients|bénéfices?|pertes?|investisseurs|valoris\p{L}*|racheté?|rachète|dépens\p{L}*|produit|exploite|emprunt\p{L}*)(?!\p{L})/u,
    place: /(?<!\p{L})(?:habitants|âmes|foyers|électeurs|impôts|budget|population|communes?)(?!\p{L})/u,
    thing:
      /(?<!\p{L})(?:coût\p{L}*|pès\p{L}*|pesait|mesur\p{L}*|construit\p{L}*|bâtie?|ouvert\p{L}*|vendue?\s|dur\p{L}{1,3}|mètres|kilomètres|tonnes|contient|abrite|haute?|longue?|large|compte|lacets|pages|volumes|places)(?!\p{L})/u,
  },
}
