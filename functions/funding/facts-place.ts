import type { Reading } from '../reading/reading.ts'
import type { Person } from './person.ts'
import { ABROAD, livingAt, type Place, type Regions } from './region.ts'
import { isDenied } from './said.ts'

/** Where somebody lives, from their own words. */

/** Ordinary words and first names that are also a place: with a capital, or right after "ik woon in". */
const ordinary = new Set(
  'best een echt horn stein made made balk hoek handel beek goed heel well ell loon leek grave graft mill nes ens est hem hall halle boer bern erm elp elim erica anna slag tuk tuil waal waarde winkel winde wilp wier wedde warder vuren vries velden veen uden thorn sluis spui spier stad schore schijf rips riel ried rijs reek putte putten plan oranje onna ommel nutter notter neer muiden mussel marle mander linde lies lent leur laren kamp kampen kessel kant jij hoeven horst hulst houten hoorn heide herten hank grou groot groet groede goor goes gouda galder ees ede eede driel dorst doorn dijken deest deil deelen dalen dalem buren broek braamt borne born boxtel bakel baars axel arum andel amen alem aalst zetten werk zorg bedrijf hoogland nederland holland berg bergen school sint zand voort oost west noord zuid rijen lith opende nuis rekken roden ruinen wapse weert wijk stroe vinkel vasse valthe maarn lutten oss'.split(
    ' ',
  ),
)
/** Never a place, whatever stands before it. */
const never = new Set(
  'een de het huis huur flat stad dorp nederland holland huis oost west noord zuid sint zand land'.split(' '),
)
const livesIn =
  /\b(?:woon|woont|wonen|wonend|wonende|woonachtig|live|living|verhuis|verhuisd) (?:\S+ ){0,6}(?:in|te|op|near) (?:de gemeente |gemeente |regio |de regio |provincie )?$/
const homeCue =
  /\b(?:woon|wonend|woonachtig|wonen|live|living|kom|afkomstig|gemeente|provincie|regio|omgeving|stad|dorp|buurt|uit|near|from|te)\b/
const direct =
  /(?:^|\s)(?:in|te|bij|uit|from|near|regio|gemeente|provincie|omgeving|de|het|rond|rondom|nabij)\s$/
const workCue =
  /(?:werk|werkt|werkzaam|baan|kantoor|school|studeer|opleiding|cursus|stage|job)\s(?:\S+\s){0,3}(?:in|te|at|bij)\s$/
const nearby =
  /\b(?:buurt van|omgeving van|omgeving|rond|rondom|nabij|near|vlak bij|vlakbij|tussen|dichtbij)\s(?:de\s)?$/
const LONGEST_NAME = 5
/** So few words are an answer. */
const SHORT = 4
/** How many letters before a name can tell what it is; a message without a full stop may be one sentence. */
const LOOKED_BACK = 300
/** From this weight on somebody said that they live there. */
const AT_HOME = 3

interface Found {
  readonly place: Place
  readonly weight: number
  /** Named as where somebody works: likely where they live as well, but not said. */
  readonly atWork: boolean
}

/** A place of which it was only told that somebody works there: whether they live there has to be asked. */
export function workTown(reading: Reading, regions: Regions): Place | undefined {
  const [best] = [...placesIn(reading, regions)].sort((a, b) => b.weight - a.weight)
  return best?.atWork && !saysAbroad(reading) ? best.place : undefined
}

/** Reads the fields of a person that follow from the place. */
export function placeFacts(reading: Reading, regions: Regions): Person {
  if (saysAbroad(reading)) return { gemeente: ABROAD }
  const sure = placesIn(reading, regions).some(({ weight }) => weight >= AT_HOME)
  if (!sure && livesAbroad(reading)) return { gemeente: ABROAD }
  const place = placeIn(reading, regions)
  return place ? livingAt(place) : {}
}

/** The place where somebody says to live; the name after "woon in" before any other. */
function placeIn(reading: Reading, regions: Regions): Place | undefined {
  const found = placesIn(reading, regions)
  const best = [...found].sort((a, b) => b.weight - a.weight)[0]?.place
  if (best?.kind !== 'ambiguous') return best
  return narrowed(
    best,
    found.map(({ place }) => place),
    regions,
  )
}

/** "Net over de grens in Essen (België)": the country stands in the sentence that says where they live, or alone. */
const saysAbroad = ({ mentions, clauses, text }: Reading): boolean =>
  mentions.some(({ kind, clause, denied, who, said: name, tells }) => {
    if (kind !== 'buitenland' || (denied && !name.startsWith('niet')) || who === 'other' || who === 'partner')
      return false
    if (tells.plaats === 'ja') return false
    if (text.trim().split(/\s+/).length <= SHORT) return !/\b(?:werk|baan|uit\b)/.test(text)
    const own = clauses[clause]?.text ?? ''
    const home = [own, own === name ? (clauses[clause - 1]?.text ?? '') : '']
    return home.some((words) => /\bwoon\b/.test(words) && !/\bwerk/.test(words))
  })

const isAbroad = (name: string, { mentions }: Reading): boolean =>
  mentions.some(({ kind, said }) => kind === 'buitenland' && said === name)

/** A town over the border, or "ik woon in België"; somebody who comes from there lives here. */
const livesAbroad = ({ mentions, clauses }: Reading): boolean =>
  mentions.some(({ kind, clause, at, who, denied, tells }) => {
    if (kind !== 'buitenland' || denied || who === 'other' || who === 'partner') return false
    const before = clauses[clause]?.text.slice(0, at) ?? ''
    return livesIn.test(before) || (tells.plaats === 'ja' && (before === '' || /\buit $/.test(before)))
  })

interface Word {
  readonly word: string
  readonly at: number
}

/** Sentence by sentence, for "Aa en Hunze" has an "en" where others begin a new thought. */
function placesIn(reading: Reading, regions: Regions): Found[] {
  const found: Found[] = []
  for (const sentence of reading.text.matchAll(/[^.!?\n;]+/g)) {
    const [text] = sentence
    const words = [...text.matchAll(/[\p{L}\d][\p{L}\d'-]*/gu)].map((hit) => ({
      word: hit[0],
      at: hit.index,
    }))
    const typed = (from: number, to: number) =>
      reading.typed.slice(reading.placeOf(sentence.index + from), reading.placeOf(sentence.index + to))
    for (let from = 0; from < words.length; ) from += longestAt(words, from, text, typed)
  }
  return found

  /** How many words were taken. */
  function longestAt(
    words: readonly Word[],
    from: number,
    text: string,
    typed: (a: number, b: number) => string,
  ): number {
    for (let size = Math.min(LONGEST_NAME, words.length - from); size > 0; size -= 1) {
      const [first, last] = [words[from], words[from + size - 1]]
      if (!first || !last) continue
      // "In dijk" is no Indijk.
      if (size > 1 && /^(?:in|te|op|bij|uit|en|van)$/.test(first.word)) continue
      const end = last.at + last.word.length
      const name = text.slice(first.at, end)
      if (/[,():/]/.test(name)) continue
      const written = typed(first.at, end)
      const before = text.slice(Math.max(0, first.at - LOOKED_BACK), first.at)
      const weight = weightOf({ name, typed: written, text, before, after: text.slice(end) })
      const breath = breathOf(before)
      if (weight <= 0 || isDenied(breath + text.slice(first.at), breath.length)) continue
      const place =
        qualified(written, text.slice(end), regions) ??
        (size === 1 && livesIn.test(before) && !isAbroad(name, reading) ? regions.near(name) : undefined)
      if (!place) continue
      found.push({
        place: nearby.test(before) ? around(place) : place,
        weight: weight + size / 10,
        atWork: weight <= 1 && workCue.test(before),
      })
      return size
    }
    return 1
  }
}

/** Who names the people of a place says where they live. */
const people: ReadonlyMap<string, string> = new Map([
  ['amsterdammer', 'Amsterdam'],
  ['rotterdammer', 'Rotterdam'],
  ['hagenees', 'Den Haag'],
  ['hagenaar', 'Den Haag'],
  ['utrechter', 'Utrecht'],
  ['tukker', 'Twente'],
  ['achterhoeker', 'de Achterhoek'],
  ['brabander', 'Noord-Brabant'],
  ['limburger', 'Limburg'],
  ['zeeuw', 'Zeeland'],
  ['fries', 'Friesland'],
])

/** Short names of provinces, as people write them behind a town. */
const provinces: ReadonlyMap<string, string> = new Map([
  ['ov', 'Overijssel'],
  ['gld', 'Gelderland'],
  ['gelderland', 'Gelderland'],
  ['overijssel', 'Overijssel'],
  ['twente', 'Overijssel'],
  ['achterhoek', 'Gelderland'],
  ['l', 'Limburg'],
  ['lb', 'Limburg'],
  ['limburg', 'Limburg'],
  ['nb', 'Noord-Brabant'],
  ['brabant', 'Noord-Brabant'],
  ['noord-brabant', 'Noord-Brabant'],
  ['nh', 'Noord-Holland'],
  ['noord-holland', 'Noord-Holland'],
  ['zh', 'Zuid-Holland'],
  ['zuid-holland', 'Zuid-Holland'],
  ['fr', 'Friesland'],
  ['friesland', 'Friesland'],
  ['gr', 'Groningen'],
  ['groningen', 'Groningen'],
  ['dr', 'Drenthe'],
  ['drenthe', 'Drenthe'],
  ['ut', 'Utrecht'],
  ['zl', 'Zeeland'],
  ['zeeland', 'Zeeland'],
])

/** "Hengelo (ov)", "Hengelo in Gelderland": what stands behind the name says which is meant. */
function qualified(name: string, after: string, regions: Regions): Place | undefined {
  const place = regions.find(people.get(name.toLowerCase()) ?? name)
  if (place?.kind !== 'ambiguous') return place
  const [, inside, behind] = /^\s?\(([^)]{1,20})\)|^,? (?:in )?(?:de )?([a-z-]+)/.exec(after) ?? []
  const province = provinces.get((inside ?? behind ?? '').trim())
  const options = place.options.filter(({ provincie }) => provincie === province)
  const [only] = options
  if (only && options.length === 1) return { kind: 'gemeente', home: only }
  return options.length > 1 ? { ...place, options } : place
}

/** "In de buurt van Arnhem" is that region, not that town. */
function around(place: Place): Place {
  if (place.kind !== 'gemeente') return place
  return { kind: 'area', name: place.home.arbeidsmarktregio, level: 'arbeidsmarktregio' }
}

interface Name {
  readonly name: string
  readonly typed: string
  readonly text: string
  readonly before: string
  readonly after: string
}

/** How surely these words are the place where somebody lives; zero is not at all. */
function weightOf({ name, typed, text, before, after }: Name): number {
  const alone = text.trim() === name
  if (/^\d/.test(name)) return postcodeWeight(name, typed, before, alone)
  const capital = /^['\d]?\p{Lu}|\s\p{Lu}/u.test(typed)
  const lives = livesIn.test(before)
  // "Iemand op te leiden" is no town, and "Brabant Leert" is a fund.
  if (name.length < 3 || never.has(name) || (name === 'leiden' && /\bte $/.test(before))) return 0
  if (/brabant$/.test(name) && /^ leert\b/.test(after)) return 0
  const ends = /^\s*(?:$|[,(]| (?:en|maar|met|ben|heb|bij|vlak|want|ik)\b)/.test(after)
  if (ordinary.has(name) && !(capital && direct.test(before)) && !(lives && ends) && !(alone && capital))
    return 0
  if (/\b(?:geboren|opgegroeid|born)\b/.test(breathOf(before)) || isOfOthers(before)) return 0.5
  // Many live near their work: only when nothing better is said.
  if (workCue.test(before)) return lives ? 2 : capital ? 1 : 0.5
  if (lives) return 5
  if (homeCue.test(before.slice(-40)) && direct.test(before)) return 4
  if (alone || direct.test(before)) return 3
  return capital || homeCue.test(before.slice(-40)) ? 2 : 1
}

/** "Mijn broer woont in Almelo" says nothing of the visitor. */
const isOfOthers = (before: string): boolean =>
  /\b(?:broer|zus|zusje|vriend|vriendin|collega|moeder|vader|buurvrouw|buurman|oom|tante|neef|nicht|kennis|dochter|zoon|brother|sister|friend|colleague)\b/.test(
    before,
  ) && !/\b(?:ik|wij|we)\b/.test(before)

/** What was said since the last comma. */
const breathOf = (before: string): string => before.split(/[,;]/).at(-1) ?? ''

/** Four digits are a postcode with letters behind them as typed, after that word or "woon in", or by themselves. */
function postcodeWeight(name: string, typed: string, before: string, alone: boolean): number {
  if (/^[1-9]\d{3} ?[a-z]{2}$/.test(name))
    return /[A-Z]{2}$/.test(typed) || alone || /postcode\s(?:\S+\s)?$/.test(before) || livesIn.test(before)
      ? 4
      : 0
  if (!/^[1-9]\d{3}$/.test(name)) return 0
  if (/postcode\s(?:\S+\s)?$/.test(before) || livesIn.test(before)) return 4
  return alone && !/^(?:19|20)\d\d$/.test(name) ? 2 : 0
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
