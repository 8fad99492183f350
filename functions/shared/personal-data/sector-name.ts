import { commonWords, institutions, shops, workplaces } from './common-words.ts'
import type { Span } from './kinds.ts'
import { towns } from './place.ts'
import { type Finder, listOf, type Reading, type Word } from './reading.ts'
import { isUnknownWord } from './strange-word.ts'

/** What firms put behind their name for what they do. */
const sectors = listOf(`
  verzekeringen techniek zorg bouw transport logistiek installaties installatie groep advies accountants advocaten makelaardij makelaars schoonmaak
  beveiliging security catering logistics services solutions metaal staal hout interieur interieurbouw groen hoveniers elektro electro montage
  personeel mode schoenen wonen meubelen automatisering software marketing events travel reizen food vlees vis agro tuinen bloemen planten kozijnen
  dakwerken schilders schilderwerken afbouw infra wegenbouw grondwerken loonwerk machines engineering consultancy kinderopvang thuiszorg
  banden rijwielen taxi tours personenvervoer verhuizingen koeriers recycling afval containers administraties financieel hypotheken tegels
  keukens badkamers sanitair verhuur bedrijfsdiensten facilitair facility cleaning staffing payroll uitzendbureau detachering
`)
const wishes = listOf(
  'zoek zoekt zoeken wil willen wilt zou solliciteer solliciteren solliciteerde vacature vacatures hoe kan',
)
const MOST_NAMES = 3

/** "bij Hofstede Verzekeringen", "voor Mulder Hagens Techniek": one to three names and what the firm does, behind a small word. */
export const findSectorName: Finder = (reading) =>
  reading.words.flatMap((word, at) =>
    /^(?:bij|voor|van|door|via)$/.test(word.lower) ? (sectorNameAt(reading, at + 1) ?? []) : [],
  )

function sectorNameAt({ text, words }: Reading, first: number): Span | undefined {
  const opening = words[first]
  let names = 0
  for (let i = first; i - first <= MOST_NAMES + 1; i++) {
    const [before, word] = [words[i - 1], words[i]]
    if (!word || !before || !/^(?: | ?& ?|-)$/.test(text.slice(before.end, word.start))) return undefined
    if (isLink(word)) continue
    if (names > 0 && word.shape === 'capital' && sectors.has(word.lower))
      return opening && !isWish(words, first)
        ? { start: opening.start, end: word.end, kind: 'employer' }
        : undefined
    if (!isName(word)) return undefined
    names++
  }
  return undefined
}

const isLink = ({ lower, shape }: Word): boolean =>
  shape === 'capital'
    ? /^(?:van|de|der|den|ter|ten|het|el|al)$/.test(lower)
    : /^(?:van|de|der|den|en)$/.test(lower)

const isName = ({ lower, shape }: Word): boolean =>
  shape !== 'lower' &&
  isUnknownWord(lower) &&
  !commonWords.has(lower) &&
  !institutions.has(lower) &&
  !workplaces.has(lower) &&
  !shops.has(lower) &&
  !towns.has(lower)

const isWish = (words: readonly Word[], first: number): boolean =>
  words.slice(Math.max(0, first - 7), first).some(({ lower }) => wishes.has(lower))
