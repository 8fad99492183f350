import { institutions, particles, workplaces } from './common-words.ts'
import { firstNames, ordinaryNames } from './first-names.ts'
import type { Certainty } from './name.ts'
import type { CueFinder } from './name-cue.ts'
import { listOf, type Reading, type Word } from './reading.ts'
import { isStrange, isStrangeCapital, isUnknownWord } from './strange-word.ts'

/** People in somebody's life, by what they are to them. */
const relations = listOf(`
  klantmanager baas chef leidinggevende manager coach jobcoach werkcoach loopbaancoach taalcoach reïntegratiecoach re-integratiecoach collega
  collega's collegas zoon zoontje zoons dochter dochtertje dochters man vrouw partner vriend vriendin vrienden broer broertje broers zus zusje zussen moeder
  vader mama papa ma pa oma opa buurman buurvrouw begeleider begeleidster consulent consulente contactpersoon
  casemanager arbeidsdeskundige verzekeringsarts bedrijfsarts huisarts dokter arts docent docente leraar lerares juf meester mentor
  teamleider directeur adviseur loopbaanadviseur bewindvoerder ex ex-man ex-vrouw kind kinderen kids advocaat advocate neef nicht oom tante
  schoonmoeder schoonvader schoonzus zwager stagebegeleider praktijkopleider leermeester werkgever psycholoog therapeut boss
  manager colleague son daughter husband wife friend brother sister mother father supervisor kid teacher doctor caseworker
  stagiair stagiaire huisbaas verhuurder hospita oppas schoondochter schoonzoon stiefvader stiefmoeder stiefzoon stiefdochter pleegkind
  pleegmoeder voogd maatje kamergenoot huisgenoot ploegleider opzichter recruiter peuter baby verloofde vriendje vriendinnetje kameraad maat
  ploegbaas voorman uitvoerder intercedent intercedente tweeling maatschappelijk kleinkind kleinzoon kleindochter hulpverlener hr-adviseur
  boer verpleegkundige fysiotherapeut psychiater tandarts notaris pastoor dominee imam agent eigenaar eigenares eigenaresse curator
  leidster bedrijfsleider afdelingshoofd zuster broeder buurmeisje buurjongen personeelsfunctionaris planner rijinstructeur instructeur
  deurwaarder rayonleider regisseur gastouder klasgenoot studiegenoot ambtenaar onderbuurman bovenbuurvrouw zwagers tantes arboarts arbo-arts
`)
const relationEnd =
  /\p{L}{3}(?:begeleid(?:er|ster)|coach|manager|leid(?:er|ster)|arts|consulente?|adviseur|verlener|verpleegkundige|docente?|baas|chef|therapeut|genoot|vriendin|moeder|vader|dochter|zoon|agent|ambtenaar|werker|werkster|instructeur|buurman|buurvrouw)$/u

/** "jobcoach", "wijkverpleegkundige": on the list, or a compound of one of these. */
export const isRelation = (lower: string): boolean =>
  relations.has(lower) || (lower.length > 6 && relationEnd.test(lower))
/** Forms of address. */
export const titles = listOf(
  'mevrouw mevr mw mvr mevrouwtje meneer mijnheer dhr heer juffrouw dokter dr drs prof mr mrs ms miss fam familie ir ing',
)
/** These mean something else without a dot: MS, ING, Mr. */
const dottedTitles = listOf('ms ing ir mr dr drs prof')
/** Behind these a dot ends the sentence. */
const wholeTitles = listOf('mevrouw mevrouwtje meneer mijnheer heer juffrouw dokter familie')
const owners = listOf(
  "mijn mn m'n me zijn haar onze ons hun de die een my our his her their uw jouw je vorige nieuwe oude andere",
)

/** What may stand between a cue and a name: "mijn zoon heet …", "mijn man (Peter)", "naam: …". */
const link =
  /^(?:[\s,:(“"'-]|\b(?:heet|heette|genaamd|is|was|called|named|namelijk|dus|van|ene|is called)\b){0,6}$/
/** "mijn klantmanager Karin Peeters", "mijn zoon heet Daan". */
export const relation: CueFinder = ({ text, words }, at) => {
  const word = words[at]
  if (!word || !isRelation(word.lower)) return undefined
  const behind = behindOffice({ text, words }, at)
  if (behind !== undefined)
    return { first: behind, certainty: isStrange(words[behind]?.lower ?? '') ? 'likely' : 'known' }
  const owned = [at - 1, at - 2].some((i) => owners.has(words[i]?.lower ?? ''))
  if (!owned && /^(?:meester|juf)$/.test(word.lower)) return undefined
  const [van, whose] = [words[at + 1], words[at + 2]]
  if (
    van?.lower === 'van' &&
    whose &&
    firstNames.has(whose.lower) &&
    /^ van $/.test(text.slice(word.end, whose.start))
  )
    return { first: at + 2, certainty: 'known' }
  for (let first = at + 1; first <= at + 3; first++) {
    const next = words[first]
    if (!next || !link.test(text.slice(word.end, next.start).toLowerCase())) return undefined
    if (/^(?:heet|heette|genaamd|is|was|called|named|namelijk|ene)$/.test(next.lower)) continue
    const plain = /^[ (]{1,2}$/.test(text.slice(word.end, next.start))
    if (/heet|genaamd|called|named/.test(text.slice(word.end, next.start)))
      return { first, certainty: 'sure' }
    if (isSubject(word, next)) return undefined
    return {
      first,
      certainty: plain
        ? certaintyOf(word, next, owned || isSurnameInTwo(words, first))
        : certaintyBehind(text.slice(word.end, next.start), next),
    }
  }
  return undefined
}

/** "docent Frans" teaches it. */
const isSubject = (word: Word, next: Word): boolean =>
  next.lower === 'frans' && /^(?:docente?|leraar|lerares|juf|meester)$/.test(word.lower)

/** Surnames that are a thing or a trade: in lower case behind "mijn vriend" they are that. */
const nounSurnames = listOf(`
  post berg boer bakker visser smit mulder kok koning prins haan bos dam wal hoek blok kroon laan groot wit jong jonge bruin meer veen wijk huisman
  koster kuiper molenaar dekker brouwer kramer jonker boerderij timmer blom
`)

/** "collega roos" is somebody; "mijn collega van de post" tells where she works. */
const certaintyOf = (who: Word, next: Word, owned: boolean): Certainty => {
  const isMany = /s$|^kinder/.test(who.lower)
  if (next.shape === 'lower' && (particles.has(next.lower) || nounSurnames.has(next.lower))) return 'known'
  const isStranger = next.shape === 'capital' && isStrangeCapital(next.lower)
  if (
    owned &&
    !isMany &&
    next.shape === 'lower' &&
    !/(?:[dt]e?|en)$/.test(next.lower) &&
    isStrange(next.lower)
  )
    return 'told'
  return owned || isStranger || ordinaryNames.has(next.lower) ? 'likely' : 'known'
}

/** "consulent ▸Van der Gugten": a capital on the small word as well as on the name. */
const isSurnameInTwo = (words: readonly Word[], at: number): boolean =>
  words[at]?.shape === 'capital' &&
  particles.has(words[at].lower) &&
  words.slice(at + 1, at + 3).some(({ shape, lower }) => shape === 'capital' && isUnknownWord(lower))

/** "mijn jobcoach, ene Thirza" */
const certaintyBehind = (glue: string, next: Word): Certainty =>
  next.shape === 'capital' && /\bene $/.test(glue) ? 'likely' : 'known'

/** "coach bij de gemeente ▸Marloes de Wit": the office that somebody works at stands between. */
function behindOffice({ text, words }: Reading, at: number): number | undefined {
  if (!/^(?:bij|van|op|in)$/.test(words[at + 1]?.lower ?? '')) return undefined
  const office = /^(?:de|het|'t|mijn|onze|een)$/.test(words[at + 2]?.lower ?? '') ? at + 3 : at + 2
  const [place, name] = [words[office], words[office + 1]]
  if (!place || !name || name.shape !== 'capital' || text.slice(place.end, name.start) !== ' ')
    return undefined
  const isOffice = institutions.has(place.lower) || workplaces.has(place.lower) || places.has(place.lower)
  return isOffice && (firstNames.has(name.lower) || isStrange(name.lower)) ? office + 1 : undefined
}

/** Where somebody works within an office or a firm. */
export const places = listOf(`
  receptie planning administratie personeelszaken personeelsafdeling hr balie kantine kantoor gemeente uwv uitzendbureau school bezorging boekhouding
  directie werkvloer magazijn keuken afdeling nachtdienst helpdesk klantenservice salarisadministratie ploeg fabriek bouw bank schuldhulp roosters
  facilitair beveiliging expeditie inkoop verkoop schoonmaak winkel jobcentre wijkteam arbodienst bond vakbond
`)

/** "mevrouw Jansen", "dhr. P. van der Meer" */
export const title: CueFinder = ({ text, words }, at) => {
  const word = words[at]
  if (!word || !titles.has(word.lower)) return undefined
  if (!isTitle(word, text.slice(word.end, words[at + 1]?.start))) return undefined
  return { first: at + 1, certainty: /^(?:dhr|mw|mevr|mvr|drs|fam)$/.test(word.lower) ? 'told' : 'likely' }
}

const isTitle = (word: Word, between: string): boolean =>
  /^\.? $/.test(between) &&
  !(between === '. ' && (wholeTitles.has(word.lower) || word.text === 'ms' || word.text === 'MS')) &&
  (!dottedTitles.has(word.lower) ||
    between === '. ' ||
    (word.shape === 'capital' && word.lower !== 'ing') ||
    /^(?:dr|mr)$/.test(word.text))
