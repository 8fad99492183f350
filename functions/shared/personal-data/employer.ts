import { findBrandLike } from './brand-like.ts'
import { shops, workplaces } from './common-words.ts'
import { articles, employerAt } from './employer-name.ts'
import { findFirm } from './firm.ts'
import { findLegalForm } from './legal-form.ts'
import { type Finder, listOf, type Reading, type Word } from './reading.ts'
import { findSectorName } from './sector-name.ts'

const workWords = listOf(`
  werk werkte werkt werkzaam stagiair stagiaire vrijwilliger keuken gewerkt dienst dienstverband baan contract ontslagen ontslag weggegaan stage aangenomen begonnen zit zat job
  work works worked working employed employee uitzendkracht vertrokken weg loondienst oproepkracht gestopt vast gedetacheerd bijbaan
`)
const prepositions = listOf('bij voor van via at for with by')
const bosses = listOf('baas chef manager leidinggevende boss directeur teamleider eigenaar')
const employerWords = listOf('werkgever werkgevers employer bedrijf zaak baas firma')
/** Employers with a name, behind a cue or with a legal form. A sector or "een supermarkt" stays. */
export const findEmployer: Finder = (reading) => [
  ...reading.words.flatMap((word, at) => {
    const first = firstOfEmployer(reading, word, at)
    const span = first === undefined ? undefined : employerAt(reading, first)
    return span ? [span] : []
  }),
  ...findLegalForm(reading),
  ...findFirm(reading),
  ...findBrandLike(reading),
  ...findSectorName(reading),
]

/** The index of the word where an employer may start, when the word at `at` announces one. */
function firstOfEmployer(reading: Reading, word: Word, at: number): number | undefined {
  const { text, words } = reading
  if (employerWords.has(word.lower)) return behindEmployerWord(reading, at)
  const isIn = word.lower === 'in' && shops.has(words[at + 1]?.lower ?? '')
  if (!prepositions.has(word.lower) && !isIn) return undefined
  if (!worksHere(reading, at) && !isTradeAt(reading, at)) return undefined
  let first = at + 1
  while (articles.has(words[first]?.lower ?? '') && words[first]?.shape === 'lower') first++
  const next = words[first]
  const isNearby = workplaces.has(words[at - 1]?.lower ?? '') && words[at - 2]?.lower === 'een'
  return next && !isNearby && /^\s*(?:\p{L}+\s+)?["“'‘]?$/u.test(text.slice(word.end, next.start))
    ? first
    : undefined
}

/** "ik werk al tien jaar bij": a word for working within six words before, in the same sentence. */
function worksHere({ text, words }: Reading, at: number): boolean {
  const here = words[at]?.lower ?? ''
  if (here === 'van') return bosses.has(words[at - 1]?.lower ?? '')
  if (/^(?:voor|for|with|by|via)$/.test(here)) return worksFor(words, at)
  if (/^(?:sta|stond)$/.test(words[at - 1]?.lower ?? '')) return true
  for (let i = at - 1; i >= 0 && at - i <= 6; i--) {
    const word = words[i]
    if (!word || /[.!?;\n]/.test(text.slice(word.end, words[i + 1]?.start))) return false
    if (workWords.has(word.lower)) return !isWish(words, i)
  }
  return false
}

/** "Ik werk voor", "werk ik nu voor", "employed by": nothing but a small word between. */
function worksFor(words: readonly Word[], at: number): boolean {
  const before = /^(?:ik|nu|al)$/.test(words[at - 1]?.lower ?? '') ? at - 2 : at - 1
  return /^(?:werk|werkte|werkt|gewerkt|werkzaam|uitzendkracht|work|works|worked|working|employed)$/.test(
    words[before]?.lower ?? '',
  )
}

const trade =
  /(?:eur|euse|iste?|kundige|leider|manager|coach|medewerker|medewerkster|assistente?|engineer|consultant|hulp|kracht|kok|ster|maker|bouwer|werker|schilder|lasser|timmerman|bakker|slager|kapper|verkoper|beveiliger|planner|verzorgende|docente?|leraar|vuller|driver|nurse|cook|cleaner|assistant|operator|begeleider|adviseur)$/

/** "Ik ben chauffeur bij": a trade right before, and somebody who says to have it. */
const isTradeAt = ({ words }: Reading, at: number): boolean =>
  /^(?:bij|at)$/.test(words[at]?.lower ?? '') &&
  trade.test(words[at - 1]?.lower ?? '') &&
  words.slice(Math.max(0, at - 5), at - 1).some(({ lower }) => /^(?:ben|was|am)$/.test(lower))

/** Words that want a job: no employer yet. */
const wishes = listOf(`
  geen zoek zoekt zoeken wil wilt willen wilde zou zouden graag solliciteer solliciteren sollicitatie vacature vacatures kan kun hoe krijg
  vind vinden er want would like looking apply find get how
`)

/** "Ik zoek een baan bij Philips": no employer yet. "Ik werk" is no wish, whatever stands before it. */
function isWish(words: readonly Word[], at: number): boolean {
  if (/^(?:ik|i)$/.test(words[at - 1]?.lower ?? '') || words[at + 1]?.lower === 'ik') return false
  return words.slice(Math.max(0, at - 4), at).some(({ lower }) => wishes.has(lower))
}

/** "mijn werkgever Jansen", "mijn bedrijf heet Jansen", "werkgever: Jansen". */
function behindEmployerWord({ text, words }: Reading, at: number): number | undefined {
  const word = words[at]
  if (!word) return undefined
  const owned = [at - 1, at - 2].some((i) =>
    /^(?:mijn|mn|m'n|my|onze|ons|our|huidige|vorige|oude)$/.test(words[i]?.lower ?? ''),
  )
  const isEmployer = /^(?:werkgever|werkgevers|employer)$/.test(word.lower)
  let first = at + 1
  while (/^(?:is|heet|was|genaamd|namelijk|called|heette)$/.test(words[first]?.lower ?? '')) first++
  const next = words[first]
  if (!next) return undefined
  const glue = text.slice(word.end, next.start)
  if (isEmployer && /^\s*:\s*$/.test(glue)) return first
  const named = /heet|genaamd|called/.test(glue)
  return owned && (isEmployer || named) && /^[\s,:("“]*(?:[a-z]+ )*["“]?$/.test(glue) ? first : undefined
}
