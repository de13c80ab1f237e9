import { words } from '../../../language/words.ts'

/** Verbs that form their past with -ed. */
const REGULAR = words(`
  accept account achieve acquire add adopt agree aim allow amount announce answer appear appoint approve argue arrange arrive
  ask assume attract average avoid award ban bake base believe belong blame boast book borrow bottle brew burn calculate call
  carry cause centre change charge claim clean climb close collapse collect combine command complete concede conclude consist
  consume contain continue contribute control convert count cover create cross cultivate damage decide declare decline decrease
  deliver demand depend deploy describe deserve design destroy detect develop die differ disappear discover displace display
  distribute divide donate double drop earn elect emit employ enable end endow enjoy enter equal establish estimate exceed expand
  expect experience export extend face fail farm favour feature fetch fill finance finish fine fire follow force found fund gain
  generate govern gross guess halve handle happen harvest hatch heat help hire hope host house import improve include increase
  inherit injure insist install insure intend introduce invent invest invite involve issue join jump kill land lapse last launch
  learn lend levy license lift like limit line list live load lock look lose lower maintain manage manufacture mark match matter
  measure mention merge mine miss move multiply name need negotiate note notice number obtain occupy offer open operate order
  organise outnumber overtake own pack pass peak permit pick place plan plant play pledge plummet point possess pour power prefer
  prepare present press prevent price print process produce promise propose protect prove provide publish pull pump purchase push
  qualify quadruple raise range rank reach realise recall receive reckon recommend record recover recruit reduce refuse register
  regulate reject release rely remain remember remove renovate rent repair replace reply report represent require rescue resign
  respond rest restore result retain retire return reveal review roast sail sample save score search seat secure seem separate
  serve settle share shelter ship shrink sign skip slip slump soar solve sort span specialise sponsor spot stage start state
  stay stock stop store stress stretch struggle study subscribe succeed suffer suggest supply support surge surpass survive
  swallow tackle target taste tend test thank threaten tie top total touch trade train transfer transport travel treat triple try
  tumble turn turnover use value vanish vary visit vote wait walk want warn waste watch weigh welcome widen wipe wish wonder work worry
  yield plough raze melt flood freight dock moor graze milk spill trim restock house dwarf rival
`)

/** Verbs that are written otherwise in the past, and all their forms. */
const IRREGULAR = words(`
  am is are was were be been being has have had do does did done can could will would shall should may might must
  forecast forecasts beat beats became become becomes began begin begins begun bought buy buys broke break breaks bred brings bring brought build
  builds built burnt came come comes choose chose cost costs cut cuts deal deals dealt draw draws drew drank drink drinks drive drives
  drove ate eat eats fell fall falls fed feed feeds felt feel feels find finds found fled flew fly flies forgot forget forgets forgave froze
  gave get gets give gives go goes got grew grow grows hang hangs hear heard hears held hold holds hit hits hung keep keeps kept knew
  know knows laid lay lays lead leads learnt leave leaves led left lend lends lent let lets lie lies lost lose loses made make makes mean
  means meant meet meets met outsell outsold overcame paid pay pays put puts ran read reads ride rides ring rings rang rise rises rose run
  runs said saw say says see sees sell sells send sends sent set sets shed sheds shone shot shows showed shown shrank shrunk shut sing
  sings sang sank sink sinks sit sits sat sleep sleeps slept sold sows sowed spend spends spent speak speaks spoke split spread spreads
  sprang stand stands steal stole stood stuck strike strikes struck swam swim swims swept take takes taken taught teach teaches tell tells
  told tore think thinks thought threw throw throws took undercut underwent understand understood understands upset wear wears wore went
  win wins withdrew won wound write writes wrote isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't can't cannot couldn't
  won't wouldn't shouldn't mustn't cost took bet bets lit grown fallen risen bled bind binds bound breed breeds
`)

/** Words that are nouns more often than verbs in the form without an ending. */
const NOUNS = words(`
  centre seat house stock store share price value fund number state record board work rest land line face fire power press
  trade turn vote end fill book design export import order place plan plant play range rank release rent report return sign
  stage start study support surge target test top total train transport travel use visit wait waste watch welcome yield
  answer award ban base blame bottle brew cause change charge claim command control count cover damage demand display drop
  favour feature finance finish fine force gross guess handle harvest help hope host increase issue jump lift limit list load
  lock look mark match measure mine move name need note notice offer pack pass peak pick pledge point process produce promise
  pull pump purchase push raise repair reply rescue respond result review roast sail sample save score search spot stretch
  struggle taste tie touch transfer treat triple wish wonder worry amount estimate experience farm heat murder average account
  lead read run draw cut deal set split spread stand win beat bet show strike drink ride ring rise fall feed find lie lay
  dock moor rival flood milk spill trim freight turnover last
`)

/** Forms in -s that are plurals of nouns more often than verbs, at the end of a phrase. */
const PLURALS = words(`
  seats houses stocks shares prices values funds numbers states records boards works lands lines fires powers trades turns votes
  books designs exports imports orders places plans plants plays ranges ranks rents reports signs stages studies targets tests
  tops totals trains uses visits visitors charges claims changes causes covers damages demands displays drops features finances
  fines forces handles hopes hosts issues jumps limits lists loads locks looks marks matches mines moves names needs notes offers
  packs passes peaks points processes promises pumps purchases repairs replies results reviews samples scores searches shelters
  ties touches transfers treats accounts averages amounts estimates experiences farms awards answers bottles ships deals draws cuts
  sets wins bets shows strikes drinks rides rings feeds rivals lasts leaves means
`)

/** Whether a word is a form of a verb that stands after its subject; `before` is the word before it. */
export function isEnglishVerb(word: string): boolean {
  if (IRREGULAR.has(word)) return true
  if (NOUNS.has(word) || PLURALS.has(word)) return false
  if (REGULAR.has(word)) return true
  if (
    /[a-z]{2,}ed$/u.test(word) &&
    !/(?:eed|^(?:hundred|sacred|naked|bed|seabed|shed|watershed|flowerbed|sled|kindred))$/u.test(word)
  )
    return true
  return isThirdPerson(word)
}

/** Whether a word may be a verb or a noun: what stands around it decides. */
export function isNounOrVerb(word: string): boolean {
  return NOUNS.has(word) || PLURALS.has(word)
}

function isThirdPerson(word: string): boolean {
  if (!word.endsWith('s') || word.endsWith('ss')) return false
  const bare = word.slice(0, -1)
  return (
    REGULAR.has(bare) ||
    (word.endsWith('es') && REGULAR.has(word.slice(0, -2))) ||
    REGULAR.has(word.replace(/ies$/u, 'y'))
  )
}
