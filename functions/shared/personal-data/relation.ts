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
  ploegbaas voorman uitvoerder intercedent intercedente tweeling maatschappelijk kleinkind kleinzoon kleindochter hulpverlener hr-adviseur
`)
/** Forms of address. */
export const titles = listOf(
  'mevrouw mevr mw mvr mevrouwtje meneer mijnheer dhr heer juffrouw dokter dr drs prof mr mrs ms miss fam familie ir ing',
)
/** These mean something else without a dot: MS, ING, Mr. */
const dottedTitles = listOf('ms ing ir mr dr drs prof')
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
  if (!owned && /^(?:tante|oom|meester|juf)$/.test(word.lower)) return undefined
  for (let first = at + 1; first <= at + 3; first++) {
    const next = words[first]
    if (!next || !link.test(text.slice(word.end, next.start).toLowerCase())) return undefined
    if (/^(?:heet|heette|genaamd|is|was|called|named|namelijk)$/.test(next.lower)) continue
    const plain = /^[ (]{1,2}$/.test(text.slice(word.end, next.start))
    const heet = /heet|genaamd|called|named/.test(text.slice(word.end, next.start))
    return { first, certainty: heet ? 'sure' : owned && plain ? 'likely' : 'known' }
  }
  return undefined
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
  (!dottedTitles.has(word.lower) ||
    between === '. ' ||
    (word.shape === 'capital' && word.lower !== 'ing') ||
    /^(?:dr|mr)$/.test(word.text))
