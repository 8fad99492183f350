import { brands, commonWords, institutions, shops, workplaces } from './common-words.ts'
import type { Span } from './kinds.ts'
import { type Finder, listOf, type Reading, type Word, wordBefore } from './reading.ts'

const workWords = listOf(`
  werk werkte werkt werkzaam gewerkt dienst dienstverband baan contract ontslagen ontslag weggegaan stage aangenomen begonnen zit zat job
  work works worked working employed employee uitzendkracht vertrokken weg loondienst oproepkracht gestopt vast gedetacheerd bijbaan
`)
const prepositions = listOf('bij voor van via at for with by')
const bosses = listOf('baas chef manager leidinggevende boss directeur teamleider eigenaar')
const articles = listOf("de het 't n the")
const links = listOf("van de der den het 't t en the and of voor in")
const employerWords = listOf('werkgever werkgevers employer bedrijf zaak baas firma')
const suffix =
  /(?<![\p{L}\d]|\p{L}\.)(?:B\.\s?V\.?|N\.\s?V\.?|V\.\s?O\.\s?F\.?|BV|NV|VOF|Holding|GmbH|Ltd)(?![\p{L}\d])\.?|& ?(?:Zn|Zoon|Zonen|Co|Dochters?)(?!\p{L})\.?|\ben zonen\b/giu

/** Employers with a name, behind a cue or with a legal form. A sector or "een supermarkt" stays. */
export const findEmployer: Finder = (reading) => [
  ...reading.words.flatMap((word, at) => {
    const first = firstOfEmployer(reading, word, at)
    const span = first === undefined ? undefined : employerAt(reading, first)
    return span ? [span] : []
  }),
  ...withLegalForm(reading),
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

const wishes = listOf(`
  geen zoek zoekt zoeken wil wilt willen wilde zou zouden graag solliciteer solliciteren sollicitatie vacature vacatures kan kun hoe krijg
  vind vinden want would like looking apply find get how
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

function employerAt(reading: Reading, first: number): Span | undefined {
  const { words } = reading
  const opening = words[first]
  if (!opening || institutions.has(opening.lower) || opening.lower === 'een') return undefined
  const last = shops.has(opening.lower) ? lastOfShop(reading, first) : lastOfCapitals(reading, first)
  const end = words[last ?? -1]
  if (end) return { start: opening.start, end: withSuffix(reading.text, end.end), kind: 'employer' }
  return brands.has(opening.lower) || isTwoWordBrand(reading, first)
    ? {
        start: opening.start,
        end: withSuffix(
          reading.text,
          (isTwoWordBrand(reading, first) ? words[first + 1] : opening)?.end ?? opening.end,
        ),
        kind: 'employer',
      }
    : undefined
}

const isTwoWordBrand = ({ words }: Reading, first: number): boolean =>
  /^(?:albert heijn|media markt|tempo team|burger king|rijk zwaan|de bijenkorf|van der|friesland campina)$/.test(
    `${words[first]?.lower} ${words[first + 1]?.lower}`,
  )

const withSuffix = (text: string, end: number): number => {
  const more =
    /^(?:\.(?:com|nl|eu)(?!\p{L})|,? (?:B\.?V\.?|N\.?V\.?|V\.?O\.?F\.?|Holding|& ?(?:Zn|Zoon|Zonen|Co)\.?)(?!\p{L}))/iu.exec(
      text.slice(end, end + 12),
    )
  return more ? end + more[0].length : end
}

/** What may follow a name within a name: "Zorggroep *Oost*". */
const goesOn = (word: Word): boolean =>
  workplaces.has(word.lower) ||
  /^(?:oost|west|noord|zuid|midden|nederland|benelux|groep|group|werk|thuis|jong|groot|klein|nieuw|oud)$/.test(
    word.lower,
  )

const isNamed = (word: Word | undefined): boolean =>
  word !== undefined &&
  word.shape !== 'lower' &&
  !commonWords.has(word.lower) &&
  !institutions.has(word.lower)

/** Walks over "Voorbeeld Transport", "Stichting De Zonnebloemhof": capitals and the small words between. */
function lastOfCapitals({ text, words }: Reading, first: number): number | undefined {
  const opening = words[first]
  if (
    !opening ||
    opening.shape === 'lower' ||
    (commonWords.has(opening.lower) && !articles.has(opening.lower) && !links.has(opening.lower))
  )
    return undefined
  let last: number | undefined
  let named = 0
  for (let i = first; i < words.length && i - first < 7; i++) {
    const word = words[i]
    const before = words[i - 1]
    if (
      !word ||
      (i > first && before && !/^(?: |-| ?& ?|['’. ]{1,2})$/.test(text.slice(before.end, word.start)))
    )
      break
    if (i > first && before && /^\. /.test(text.slice(before.end, word.start))) break
    if (
      word.shape !== 'lower' &&
      (isNamed(word) || (i > first && goesOn(word)) || articles.has(word.lower) || word.lower === 'van')
    ) {
      last = articles.has(word.lower) || word.lower === 'van' ? last : i
      if (last === i && !workplaces.has(word.lower)) named++
    } else if (!links.has(word.lower) || word.lower === 'in' || word.lower === 'voor') break
  }
  return named > 0 ? last : undefined
}

/** "bakkerij van voorbeeld", "restaurant de gouden leeuw": a kind of shop and its own name. */
function lastOfShop(reading: Reading, first: number): number | undefined {
  const { text, words } = reading
  let last: number | undefined
  let guesses = 0
  for (let i = first + 1; i < words.length && i - first < 6; i++) {
    const word = words[i]
    if (!word || !/^(?: |-| ?& ?| ?["“'])$/.test(text.slice(words[i - 1]?.end, word.start))) break
    if (/^(?:van|de|der|den|het|'t|t|en)$/.test(word.lower)) continue
    if (institutions.has(word.lower)) break
    if (word.shape === 'lower' && (commonWords.has(word.lower) || workplaces.has(word.lower))) break
    if (word.shape === 'lower' && ++guesses > 2) break
    last = i
  }
  return last
}

const legalNoise = listOf(
  'een mijn eigen de of en geen als via nv bv of onze je zijn haar personal werk flex stamrecht management holding beheer',
)

/** Walks back from "B.V." to the start of the name before it. */
function withLegalForm(reading: Reading): Span[] {
  const { text, words } = reading
  return [...text.matchAll(suffix)].flatMap((match) => {
    let start = match.index
    let right = match.index
    let named = 0
    for (let i = wordBefore(reading, match.index); i >= 0 && named < 6; i--) {
      const word = words[i]
      if (!word || !/^(?:,? |-| ?& ?|\. ?)$/.test(text.slice(word.end, right))) break
      const isLink = /^(?:van|de|der|den|en|het)$/.test(word.lower) && named > 0
      const isPart =
        !commonWords.has(word.lower) &&
        !legalNoise.has(word.lower) &&
        !institutions.has(word.lower) &&
        (word.shape !== 'lower' || named < 2)
      if (!isPart && !isLink) break
      if (
        isPart &&
        word.shape === 'lower' &&
        named > 0 &&
        text.slice(right, right + 1) !== text.slice(right, right + 1).toLowerCase() &&
        !shops.has(word.lower)
      )
        break
      right = word.start
      if (isPart) {
        start = word.start
        named++
      }
    }
    const parts = words.slice(wordBefore(reading, start) + 1, wordBefore(reading, match.index) + 1)
    return named > 0 && !parts.every((word) => workplaces.has(word.lower))
      ? [{ start, end: match.index + match[0].length, kind: 'employer' as const }]
      : []
  })
}
