import { particles } from './common-words.ts'
import { ordinaryNames } from './first-names.ts'
import type { Certainty } from './name.ts'
import type { CueFinder } from './name-cue.ts'
import { listOf, type Word } from './reading.ts'

/** People in somebody's life, by what they are to them. */
export const relations = listOf(`
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
`)
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
  /^(?:[\s,:(“"'-]|\b(?:heet|heette|genaamd|is|was|called|named|namelijk|dus|van|is called)\b){0,6}$/
/** "mijn klantmanager Karin Peeters", "mijn zoon heet Daan". */
export const relation: CueFinder = ({ text, words }, at) => {
  const word = words[at]
  if (!word || !relations.has(word.lower)) return undefined
  const owned = [at - 1, at - 2].some((i) => owners.has(words[i]?.lower ?? ''))
  if (!owned && /^(?:meester|juf)$/.test(word.lower)) return undefined
  for (let first = at + 1; first <= at + 3; first++) {
    const next = words[first]
    if (!next || !link.test(text.slice(word.end, next.start).toLowerCase())) return undefined
    if (/^(?:heet|heette|genaamd|is|was|called|named|namelijk)$/.test(next.lower)) continue
    const plain = /^[ (]{1,2}$/.test(text.slice(word.end, next.start))
    if (/heet|genaamd|called|named/.test(text.slice(word.end, next.start)))
      return { first, certainty: 'sure' }
    if (isSubject(word, next)) return undefined
    return { first, certainty: plain ? certaintyOf(next, owned) : 'known' }
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
const certaintyOf = (next: Word, owned: boolean): Certainty => {
  if (next.shape === 'lower' && (particles.has(next.lower) || nounSurnames.has(next.lower))) return 'known'
  return owned || ordinaryNames.has(next.lower) ? 'likely' : 'known'
}

/** "mevrouw Jansen", "dhr. P. van der Meer" */
export const title: CueFinder = ({ text, words }, at) => {
  const word = words[at]
  if (!word || !titles.has(word.lower)) return undefined
  return isTitle(word, text.slice(word.end, words[at + 1]?.start))
    ? { first: at + 1, certainty: 'likely' }
    : undefined
}

const isTitle = (word: Word, between: string): boolean =>
  /^\.? $/.test(between) &&
  !(between === '. ' && (wholeTitles.has(word.lower) || word.text === 'ms' || word.text === 'MS')) &&
  (!dottedTitles.has(word.lower) ||
    between === '. ' ||
    (word.shape === 'capital' && word.lower !== 'ing') ||
    /^(?:dr|mr)$/.test(word.text))
