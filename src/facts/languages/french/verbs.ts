import { words } from '../../../language/words.ts'

/** Verbs in -er, without their ending. */
const STEMS = words(`
  abrit accept accueill achet active ador affich afflu affirm aid ajout align amen annonc appel apport arriv assur attir augment
  aval baiss bond brass brûl calcul cesse chang chant charg chauff command commenc compar comport compos compt concern confirm conserv
  consomm contrôl coup coût couvr créé croul culmin cultiv débarqu décid déclar demand demeur démarr dépass dépens déplac dessin
  détermin dévor diminu dirig dispos distribu divis domin donn doubl dur échapp écoul élev embauch emploi employ emport emprunt
  engag engrang enregistr entraîn entr envoi envisag épous équip estim étal évit évolu exig exist expédi expliqu export expos
  fabriqu factur ferm figur financ fonctionn fond form fourn frôl gagn gard génèr gér grimp hébergera hériss hésit illumin import
  imagin indiqu inject install instaur intéress invit jou jug laiss lanc lèv livr log lou maintienn mang manqu marqu mâch mesur
  mobilis mont moul nourri not occup oblig obtienn octroi organis ouvr pai pari parl part partag pass pay pench pens pérennis
  pès pilot plac plafonn plant pleur port pos posséd possèd précis prépar présent prêt prévoi procur proclam progress promet propos
  protèg quitt racont ralenti ramèn rapport rassembl réalis recens réclam récolt recrut recul refus regroup relèv remarqu rembours
  remont remport rend rentr repos représent résist respect rest résum retomb retrouv réuniss révèl roul saut sembl sépar signal sign
  situ soign sonn souhait stagn stock support surveill tabl tent termin tir tomb touch tourn trait transform transport travaill
  exploit presse press align cré abandonn administr agrandi allou amass anim appartienn appréci attach attend attribu autoris avanc
  balay baptis bord brevet bris capt célèbr cess chass circul cohabit coll collect combin comblé command compens complèt conclu
  condamn conduis confi congel consacr consult contempl cont converti convoqu cot coup crach crois cultiv cumul débours décern déchir
  décroch dédi défil délivr dépeupl déplor dérap descend désign détrui dévast dict digèr dispers dout dress économis écrit éduqu élabor
  embarqu embaum émiett encadr encaiss endett enferm enseign ent entam entass enterr entrepos envahi éparpill érig espèr essay étouff
  étudi évapor évoqu exhib expos extrai façonn fêt fil fix flott foisonn fonctionn fouill foul franch fréquent fris frapp fum gaspill
  glan gliss gouvern grav gratt grouill habit hausse hérit honor impos incendi incorpor inscri inspir inaugur interrog inventori
  invent irrigu isol jalous jet laboure label lav lég lev lim liquid list livr local longe maintienn mari martèl mélang menac mérit
  mix modernis moissonn mond montr multipli nag négoci nettoi nomm numérot observ occasionn offici offr oscill pâli particip patrouill
  pêch perfor perturb peupl plong poin pollu pomp poss pouss pratiqu précèd prélèv prépar prim privilégi prolong prononc prouv publi
  quadrupl rachèt raccord raffin rafl ramass rang rapproch rat réalis réclam recommand récompens récupèr redout rédui refond réform
  règn regrett rejett relat reli renforc renonc rénov répar réserv résid restaur retard retir rétribu révis rivalis romp rythm sacrifi
  salu sauv sci sécrèt séjourn sembl sèm séduis signifi sillonn soulign souten stationn stimul subventionn succèd suppos supprim surf
  surplomb survol sympathis tard tax téléphon témoign tend tiss tolèr tonn torréfi touch tranch trait trembl tri triomph troubl tu
  tutoi us vari veill vendang vérifi verdi vers vid vieilli vol voyag
  travers tripl trouv utilis valoris vers vis visit vot
`)

/** Other verbs in the third person, and their auxiliaries. */
const FORMS = words(`
  est sont était étaient fut furent sera seront serait seraient a ont avait avaient eut eurent aura auront aurait auraient
  va vont allait allaient alla ira iront irait iraient fait font faisait faisaient fit firent fera feront ferait
  peut peuvent pouvait pouvaient put pourra pourrait pourraient doit doivent devait devaient dut devra devrait devraient
  vend vendent vendait vendit vendirent perd perdent perdait perdit tient tiennent tenait tint tinrent vient viennent venait vint
  vinrent vaut valent valait valut reçoit reçoivent recevait reçut atteint atteignent atteignait atteignit produit produisent
  produisait vit vivent vivait vécut sert servent servait met mettent mettait mit mirent prend prennent prenait prit prirent
  court courent meurt meurent naît dort dorment sort sortent sortit part partent partit suit suivent suivit descend descendent
  descendit attend attendent entend prétend rend rendent rendit répond répondent dit disent disait écrit écrivent lit lisent boit
  boivent burent connaît connaissent connut construit construisent détient détiennent détenait contient contiennent contenait
  obtient obtiennent obtint appartient maintient soutient devient deviennent devenait devint revient reviennent revint parvient
  convient provient proviennent finit finissent finissait grandit réunit réunissent fournit fournissent nourrit nourrissent
  réussit bâtit choisit franchit franchissent investit investissent emplit jaillit s'agit suffit suffisent couvre couvrent ouvre
  ouvrent offre offrent souffre souffrent pèse pèsent lève lèvent mène mènent achète achètent cède cèdent rachète rachètent gèle
  gère gèrent génère génèrent possède possèdent protège protègent prévoit prévoient voit voient vit virent croit croient doit
  paie paient paye payent emploie emploient envoie envoient essaie sait savent savait sut veut veulent voulait voulut faut fallait
  fallut faudra faudrait pleut plut permet permettent permit promet promettent promit remet remettent transmet commet admet
  admettent apprend apprennent apprit comprend comprennent comprit reprend reprennent reprit surprend entreprend fond fondent
  fondit tend tendent défend dépend dépendent répand interrompt bat battent battit abat combat vainc vainquit connut parut paraît
  paraissent croît croissent crût accroît plaît tait naquit acquiert acquièrent acquit conquiert conquit requiert requièrent
  s'étend étend étendent étreint craint peint éteint rejoint rejoignent réduit réduisent conduit conduisent traduit cuit détruit
  introduit séduit luit nuit
`)

const NOT_IMPERFECT =
  /^(?:lait|portrait|souhait|trait|extrait|retrait|attrait|bienfait|forfait|parfait|satisfait|imparfait)$/u
const NOT_PAST =
  /^(?:opéra|caméra|cinéma|panorama|villa|agenda|data|visa|média|quota|tombola|mafia|pizza|pasta|véranda|delta|extra|schéma|diva|gala|voilà|déjà|celà|cela|sofa|coca|soja|tapioca|moka|saga|algèbra|alpaga|canada|paella|propaganda|euréka|pacha|judoka|karma|plasma|drama|aura|ultra|intra|infra|moussaka|vodka|placenta|peuplera)$/u

const NOT_PRESENT =
  /^(?:petit|profit|crédit|débit|déficit|conflit|esprit|appétit|transit|délit|édit|récit|écrit|habit|audit|granit|dépit|répit|gabarit|inédit|interdit|produit|circuit|sursit|cockpit|bandit|gambit|discrédit|coït)$/u

/** Whether a word is a verb in the third person, as far as its form tells. */
export function isFrenchVerb(word: string): boolean {
  if (FORMS.has(word)) return true
  if (/e(?:nt)?$/u.test(word) && STEMS.has(word.replace(/e(?:nt)?$/u, ''))) return true
  if (/(?:ait|aient)$/u.test(word)) return word.length > 4 && !NOT_IMPERFECT.test(word)
  if (/(?:èrent|irent|urent|eront|iront|erait|irait|eraient|iraient|era)$/u.test(word)) return word.length > 5
  if (/[^aeioué]it$/u.test(word)) return word.length > 4 && !NOT_PRESENT.test(word)
  if (/[bdhjlmnstv]ua$|(?:ubl|onf|tud|dé?d|pl|vér|cop|goc|préc|ar)ia$/u.test(word))
    return !/^(?:aria|malaria|diaspora)$/u.test(word)
  return /[^aeiouéèà]a$/u.test(word) && word.length > 3 && !NOT_PAST.test(word)
}

const AMBIGUOUS = words(`
  compte comptent compose charge change coûte couvre commande demande dépense engage export forme fourni garde gère livre loge marque
  mesure monte note ouvre part passe pèse place plante porte pose présente prête récolte reste résume signe termine tire tombe touche
  tourne traite transporte travaille traverse trouve utilise verse vise visite vote vise rentre ferme baisse figure paie cuit conduit
  produit contrôle partage récolte entre coupe importe exporte double triple sert suit dit fait lit nuit réduit visa signale montre
  manque offre rend stocke
`)

/** Whether a form may be a noun or an adjective as well: what stands around it decides. */
export function isFrenchNounOrVerb(word: string): boolean {
  return AMBIGUOUS.has(word)
}

const AUXILIARIES = words(`
  est sont était étaient fut furent sera seront serait seraient a ont avait avaient eut eurent aura auront aurait auraient va vont
  peut peuvent pouvait pouvaient pourrait pourraient doit doivent devait devaient devrait devraient
`)

/** Whether a form is one of être, avoir or of a verb that another one follows. */
export function isFrenchAuxiliary(word: string): boolean {
  return AUXILIARIES.has(word)
}
