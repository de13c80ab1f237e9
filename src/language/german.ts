import type { Language } from './language.ts'
import { phrases, words } from './words.ts'

/**
 * German. A comma stands before every subordinate clause, relative ones before the verb too, so that cuts are made only
 * where what stands before is complete: before a conjunction that opens another main clause or a reason.
 */
export const german: Language = {
  code: 'de',
  unspaced: false,
  keyPointLimit: 15,
  proseLimit: 210,
  abbreviations: words(`z b d h u a o v n s vgl bzw ca etc usw usf evtl ggf bspw sog inkl exkl zzgl abs art aufl bd bde
    hrsg jh jhd jhdt nr st str tel verf dr prof hr fr frl dipl ing geb gest chr mio mrd tsd mind max min z.b d.h u.a o.ä
    i.d.r s.o s.u v.a jan feb mär apr jun jul aug sep sept okt nov dez`),
  functionWords:
    words(`ab aber alle allem allen aller alles als also am an andere anderem anderen anderer anderes auch auf
    aus außer außerdem bei beide beiden beim bereits bevor bin bis bist da dabei dadurch dafür dagegen daher damals damit
    danach dann daran darauf daraus darin darüber darum das dass davon davor dazu dein deine dem den denen denn dennoch der
    deren derer des deshalb dessen dich die dies diese diesem diesen dieser dieses dir doch dort du durch ebenso ein eine
    einem einen einer eines einige einigen einiger er erst es etwa etwas euch euer für gab gegen genau gerade gibt habe
    haben hat hatte hatten her hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im immer in indem ins
    ist ja je jede jedem jeden jeder jedes jedoch jene jenem jenen jener jenes jetzt kann kein keine keinem keinen keiner
    können könnte konnte konnten machen man manche mehr mein meine meist mich mir mit muss müssen musste nach nachdem
    neben nicht nichts nie noch nun nur ob obwohl oder ohne schon sehr sei seien sein seine seinem seinen seiner seines
    seit selbst sich sie sind so sobald solche sollen sollte sondern sowie über um und uns unser unsere unter viel viele
    vielen vom von vor während wann war waren warum was weder weil weiter welche welchem welchen welcher welches wenn wer
    werden wie wieder will wir wird wo wobei wurde wurden würde zu zum zur zwar zwischen`),
  connectives: phrases(`
    allerdings | jedoch | doch | aber | dennoch | trotzdem | nun | kurz | kurzum | kurz gesagt | mit anderen worten |
    das heißt | zum beispiel | gewiss | sicher | natürlich | freilich | im gegenteil | im ernst | erstens | zweitens |
    drittens | viertens | schließlich | zu guter letzt | mehr noch | anders gesagt | genauer gesagt | nein | ja |
    und doch | also | so | immerhin | zugegeben`),
  dependentOpenings: phrases(`
    er | sie | es | dies | das ist | das war | das sind | das heißt | das wird | das hat | das gilt | das liegt | das zeigt |
    dieser | diese | dieses | diesem | diesen | jener | jene | jenes | sein | seine | seiner | seinem | seinen | ihr |
    ihre | ihrer | ihrem | ihren | ihm | ihn | ihnen | deren | dessen | welche | welcher | welches | und | oder | aber |
    sondern | denn | doch | dann | da | dort | so | dabei | dafür | dagegen | daher | damit | danach | daran | darauf |
    daraus | darin | darüber | darum | davon | davor | dazu | deshalb | deswegen | trotzdem | dennoch | hierbei | hierfür |
    beide | beides | beiden | letztere | letzterer | letzteres | erstere | ersterer | andere | anderen | auch | ebenso |
    als | außerdem | zudem | allerdings | jedoch | hinzu kommt | nehmen wir | angenommen | gesetzt | unter ihnen | von ihnen | einer von ihnen`),
  leadIns: phrases(`
    als | wenn | während | obwohl | weil | da | nachdem | bevor | sobald | solange | seit | seitdem | falls | sofern |
    indem | um | ohne | statt | anstatt | mit | in | im | an | am | auf | bei | beim | durch | für | gegen | nach | neben |
    trotz | unter | von | vom | vor | wegen | zu | zum | zur | zwischen | laut | dank | gemäß | anders als | im unterschied |
    im gegensatz | ob | was | wie | wo | wer | je | nicht | selbst`),
  subjectPronouns: phrases('ich | wir | du | ihr | er | sie | es | man | dies | das'),
  pairOpenings: phrases(`
    nicht nur | sowohl | weder | entweder | zwar | einerseits | je | wenn | obwohl | während | weil | als | da | nachdem |
    bevor | sobald | falls`),
  comma: ', ',
  clauseEnd:
    /[;:](?=\s)|,(?=\s(?:und|aber|doch|denn|weil|obwohl|während|sodass|so dass|wobei|wodurch|weshalb|wohingegen)\s)|\s[—–](?=\s)/u,
  // A dash may open an aside, after which the verb comes first.
  ownClause: /[;:]$/u,
  trailing: /[.,;:—–\s]+$/u,
  /** Ordinals and dates: "am 3. Mai", "im 19. Jahrhundert", "Ludwig XIV. von". */
  unfinished:
    /(?:(?:^|[\s(])(?:am|vom|zum|im|bis|der|die|das|dem|den|des|seit|ab|ihr(?:e[mnrs]?)?|sein(?:e[mnrs]?)?|jede[mnrs]?)\s\d{1,2}|[a-zäöüß]\s[IVX]{1,5})\.\s*$/iu,
  dangling:
    /\s(?:das|dies|ihn|ihnen|davon|damit|daran|dazu)[.!]?$|^(?:[^\s,]+\s){1,4}(?:er|sie|ihn|ihm|ihnen|(?<!(?:gibt|gab|geht|ging|heißt|hieß|handelt)\s)es)\s/u,
  correction: [/\b(?:nicht|kein\p{L}*)\b/u, /^sondern\b/u],
  topics: new Set(
    phrases(`einleitung | einführung | hintergrund | kontext | geschichte | überblick | zusammenfassung | fazit | schluss | ausblick |
    finanzierung | finanzen | geld | markt | märkte | team | personal | belegschaft | technik | technologie | produkt |
    produkte | geschäft | geschäftsmodell | kunden | wettbewerb | konkurrenz | ergebnisse | methode | methoden | diskussion |
    herausforderungen | risiken | chancen | strategie | wachstum | umsatz | preise | kosten | folgen | zukunft | lehren |
    problem | probleme | lösung | lösungen | daten | bildung | politik | wirtschaft | klima | gesundheit | zahlen | produktion |
    verkauf | energie | forschung | herkunft`),
  ),
  labels: {
    agenda: 'Inhalt',
    sources: 'Quellen',
    part: (title, part, parts) => `${title} (${part}/${parts})`,
  },
}
