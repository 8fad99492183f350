import { listOf } from './reading.ts'

/** Surnames that are written in lower case after "mevrouw" and "meneer". */
export const surnames = listOf(`
  jansen janssen jong vries berg dijk bakker visser smit meijer meyer boer mulder groot bos vos peters hendriks hendrickx leeuwen dekker brouwer
  wit dijkstra smits graaf meer linden kok jacobs haan vermeulen heuvel veen broek bruijn bruin heijden schouten beek willems vliet
  hoekstra maas verhoeven koster dam wal prins blom huisman peeters kuipers veenstra kuiper jonge wijk bosch scholten velden
  hofman gerritsen postma hermans sanders bergh evers molenaar driessen koning mohamed ali yilmaz yılmaz kaya demir sahin şahin
  özdemir ozdemir celik çelik aydin öztürk ozturk bakkali amrani idrissi haddad nguyen kowalski kowalska nowak singh hussein hassan ahmed janse
  timmer timmermans kramer bouwman zijlstra martens post gerrits pietersen klaassen willemsen bosman jonker laan voorbeeld verbeek hoek kroon blok
`)

/** Names of streets, schools, firms and figures of speech: nobody's own. Written as "first last". */
export const figures = new Set([
  'jan modaal',
  'jan splinter',
  'jan rap',
  'anne frank',
  'albert heijn',
  'albert schweitzer',
  'florence nightingale',
  'maria montessori',
  'marie curie',
  'johan cruijff',
  'johan cruyff',
  'johan cruyffschool',
  'willem ii',
  'jan linders',
  'dirk van',
  'philip morris',
  'james l',
  'albert einstein',
  'hendrik ido',
  'frans hals',
  'aletta jacobs',
  'rudolf steiner',
  'max havelaar',
  'leo kannerhuis',
  'marga klompé',
  'eva luna',
  'mark rutte',
  'dick schoof',
  'rob jetten',
  'harry potter',
  'max verstappen',
  'mark twain',
  'geert wilders',
])
