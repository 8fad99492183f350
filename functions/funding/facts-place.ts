import { type Clause, isDenied } from './clauses.ts'
import type { Person } from './person.ts'
import { livingAt, type Place, type Regions } from './region.ts'

/** Where somebody lives, from their own words. */

/** Ordinary words, and first names, that are also the name of a place: only after "woon in" and with a capital. */
const ordinary = new Set(
  'best een echt horn stein made made balk hoek handel beek goed heel well ell loon leek grave graft mill nes ens est hem hall halle boer bern erm elp elim erica anna slag tuk tuil waal waarde winkel winde wilp wier wedde warder vuren vries velden veen uden thorn sluis spui spier stad schore schijf rips riel ried rijs reek putte putten plan oranje onna ommel nutter notter neer muiden mussel marle mander linde lies lent leur laren kamp kampen kessel kant jij hoeven horst hulst houten hoorn heide herten hank grou groot groet groede goor goes gouda galder ees ede eede driel dorst doorn dijken deest deil deelen dalen dalem buren broek braamt borne born boxtel bakel baars axel arum andel amen alem aalst zetten werk zorg bedrijf hoogland nederland holland berg bergen school sint zand voort oost west noord zuid rijen lith opende nuis rekken roden ruinen wapse weert wijk stroe vinkel vasse valthe maarn lutten oss'.split(
    ' ',
  ),
)
const homeCue =
  /(?:^|\s)(?:woon|wonend|woonachtig|wonen|live|living|kom|afkomstig|gemeente|provincie|regio|omgeving|stad|dorp|buurt|uit|near|from|te)\b/
const workCue =
  /(?:werk|werkzaam|werkt|baan|kantoor|school|studeer|opleiding|cursus|stage|work|job)\s(?:\S+\s){0,3}(?:in|te|at|bij)\s$/
const LONGEST_NAME = 5

interface Found {
  readonly place: Place
  readonly weight: number
  /** Named as where somebody works: likely where they live as well, but not said. */
  readonly atWork: boolean
}

/** A place of which it was only told that somebody works there: whether they live there has to be asked. */
export function workTown(clauses: readonly Clause[], regions: Regions): Place | undefined {
  const [best] = clauses.flatMap((clause) => placesIn(clause, regions)).sort((a, b) => b.weight - a.weight)
  return best?.atWork ? best.place : undefined
}

/** The place where somebody says to live; the name after "woon in" before any other. */
function placeIn(clauses: readonly Clause[], regions: Regions): Place | undefined {
  const found = clauses.flatMap((clause) => placesIn(clause, regions))
  const best = [...found].sort((a, b) => b.weight - a.weight)[0]?.place
  if (best?.kind !== 'ambiguous') return best
  return narrowed(
    best,
    found.map(({ place }) => place),
    regions,
  )
}

/** Reads the fields of a person that follow from the place. */
export function placeFacts(clauses: readonly Clause[], regions: Regions): Person {
  const place = placeIn(clauses, regions)
  return place ? livingAt(place) : {}
}

function placesIn({ typed, text }: Clause, regions: Regions): Found[] {
  const words = [...text.matchAll(/[\p{L}\d][\p{L}\d'.-]*/gu)].map((hit) => ({ word: hit[0], at: hit.index }))
  const found: Found[] = []
  for (let from = 0; from < words.length; from++) {
    for (let to = Math.min(words.length, from + LONGEST_NAME); to > from; to--) {
      const [first, last] = [words[from], words[to - 1]]
      if (!first || !last) continue
      const name = text.slice(first.at, last.at + last.word.length).replace(/[.'-]+$/, '')
      const weight = weightOf(name, typed.slice(first.at, first.at + name.length), text, first.at)
      const place = weight > 0 ? regions.find(name) : undefined
      if (!place || isDenied(text, first.at)) continue
      const atWork = weight <= 1 && workCue.test(text.slice(0, first.at))
      found.push({ place, weight: weight + (to - from) / 10, atWork })
      from = to - 1
      break
    }
  }
  return found
}

/** How surely these words are the place where somebody lives; zero is not at all. */
function weightOf(name: string, typed: string, text: string, at: number): number {
  const before = text.slice(0, at)
  const capital = /^['\d]?\p{Lu}|\s\p{Lu}/u.test(typed)
  const alone = text.trim() === name
  const lives = homeCue.test(before.slice(-40))
  const direct =
    /(?:^|\s)(?:in|te|bij|uit|from|near|regio|gemeente|provincie|omgeving|de|het|rond|rondom|nabij)\s$/.test(
      before,
    )
  if (/^\d/.test(name)) {
    const written = /^\d{4}\s?[a-z]{2}$/.test(name) || /postcode\s(?:\S+\s)?$/.test(before)
    return written ? 4 : alone && !/^(?:19|20)\d\d$/.test(name) ? 2 : 0
  }
  // "Iemand op te leiden" is no town.
  if (name === 'leiden' && /\bte $/.test(before)) return 0
  if (name.length < 3 || (ordinary.has(name) && !(capital && direct))) return 0
  // Many live near their work: only when nothing better is said.
  if (/\b(?:geboren|opgegroeid|born)\b/.test(before)) return 0.5
  if (workCue.test(before)) return lives && /woon|live/.test(before) ? 2 : capital ? 1 : 0.5
  if (lives && direct) return /woon|live|living/.test(before) ? 5 : 4
  if (alone) return 3
  if (direct) return 3
  return capital || lives ? 2 : 1
}

/** Another place in the same message may tell which of several gemeenten is meant. */
function narrowed(place: Place & { kind: 'ambiguous' }, others: readonly Place[], regions: Regions): Place {
  for (const other of others) {
    if (other.kind !== 'area') continue
    const inside = regions.codesOfArea(other.level, other.name) ?? []
    const options = place.options.filter(({ code }) => inside.includes(code))
    const [only] = options
    if (only && options.length === 1) return { kind: 'gemeente', home: only }
    if (options.length > 1) return { ...place, options }
  }
  return place
}
