import type { Mention, Reading } from '../reading/reading.ts'
import { isAsWhat, kindAge, presentWorkIn } from '../situation/words.ts'
import { type Person, type Sector, sectors } from './person.ts'
import { ownMentions } from './said.ts'

/**
 * Sectors in a message: the one somebody wants, and the one somebody works in now. Where a job or sector
 * stands without any sign, it is where they want to go, unless it explains the work just named.
 */
export function sectorFacts(reading: Reading): Person {
  const wanted: (Sector | 'anders')[] = []
  let now: string | undefined
  let wasNow: string | undefined
  for (const [mention, role] of rolesIn(reading)) {
    if (role === undefined) continue
    const all = sectorsOf(mention)
    const isSaid = mention.direction === 'towards' || isAnswer(reading)
    if (role === 'towards') wanted.push(...all.filter((one) => one !== 'anders' || isSaid))
    else if (mention.when === 'past') wasNow ??= presentOf(mention)
    else now = now === undefined || isSharper(mention, now) ? (presentOf(mention) ?? now) : now
  }
  const present = now ?? wasNow
  const listed = wanted.filter((one) => one !== 'anders')
  const job = functionOf(reading)
  const cao = caoOf(reading.text)
  return {
    ...(wanted.length > 0 ? { target_sectors: [...new Set(listed.length > 0 ? listed : wanted)] } : {}),
    ...(present ? { current_sector: present } : {}),
    ...(job ? { current_function: job } : {}),
    ...(cao ? { cao } : {}),
  }
}

/** So few words are an answer to where they want to go. */
const isAnswer = ({ text }: Reading): boolean => text.trim().split(/\s+/).length <= 4

/** Jobs and sectors in their order. */
const workMentions = (reading: Reading): readonly Mention[] =>
  [...ownMentions(reading, 'beroep'), ...ownMentions(reading, 'sector')].sort(
    (a, b) => a.clause - b.clause || a.at - b.at,
  )

type Role = 'towards' | 'staying'

/** Each job and sector with whether it is wanted or the work of now. */
function rolesIn(reading: Reading): (readonly [Mention, Role | undefined])[] {
  const all = workMentions(reading)
  const told = presentWorkIn(reading)
  const goal = all.findIndex(({ direction, denied }) => direction === 'towards' && !denied)
  return all.map((mention, at) => [
    mention,
    roleOf(mention, {
      before: all[at - 1],
      reading,
      hasGoalAhead: at < goal,
      isTold: told.has(mention.clause),
    }),
  ])
}

/** The jobs and sectors in which somebody works now, whether they said "ik werk" or not. */
export const presentWork = (reading: Reading): readonly Mention[] =>
  rolesIn(reading).flatMap(([mention, role]) => (role === 'staying' ? [mention] : []))

interface Around {
  readonly before: Mention | undefined
  readonly reading: Reading
  /** Further on it is said where somebody wants to go. */
  readonly hasGoalAhead: boolean
  /** Hours or a wage of now are told of it. */
  readonly isTold: boolean
}

/** "Na twintig jaar in de schoonmaak": what somebody has done for so long. */
const forYears =
  /\b(?:na|al|ruim|sinds|bijna) (?:\S+ )?jaar (?:lang )?(?:in|bij|als|op) (?:\S+ )?$|^\d\d? jaar (?:in )?(?:de )?$/
/** "Een deeltijd hbo ict": what somebody wants to learn, though they go on working. */
const learns = /\b(?:opleiding|hbo|mbo|bbl|bol|cursus|studie|studeren|master|diploma)\b/

function roleOf(mention: Mention, { before, reading, hasGoalAhead, isTold }: Around): Role | undefined {
  const { direction, denied, clause } = mention
  const { text: own = '', wish } = reading.clauses[clause] ?? {}
  const ahead = own.slice(0, mention.at)
  // "Twee jongens die nu in een magazijn werken" are others.
  if (/\b(?:jongens?|meisjes?|mensen|mannen|vrouwen|iemand) die\b/.test(ahead)) return undefined
  // Children who go to childcare are no work.
  if (mention.id === 'kinderopvang' && /\bkind(?:eren|je)?\b/.test(own.replace(mention.said, '')))
    return undefined
  if (denied) return direction === 'leaving' ? 'staying' : undefined
  if (direction === 'leaving' || forYears.test(ahead)) return 'staying'
  if (direction === 'staying' && wish && learns.test(ahead)) return 'towards'
  if (direction !== undefined) return direction
  if (hasGoalAhead || isTold || followsAge(mention, reading) || opensWithAge(mention, reading))
    return 'staying'
  if (isOfNow(mention, reading)) return 'staying'
  // "Ik ben lasser (metalektro)": a word by itself explains the work before it.
  const isBare = own.split(' ').length <= 3
  if (before && isBare && clause - before.clause <= 1 && before.direction === 'staying') return 'staying'
  return 'towards'
}

/** "Ik ben 61, buschauffeur in Zwolle", "ik ben 27 en kok in een brasserie" */
const followsAge = ({ kind, clause, at }: Mention, { clauses }: Reading): boolean => {
  const { text = '', when, wish } = clauses[clause] ?? {}
  const isNamed = kind === 'beroep' && at === 0
  const isPlace =
    when === 'open' &&
    !wish &&
    /^(?:en )?(?:[a-z]+ (?:in|bij|op) (?:een |de |het )?)?$/.test(text.slice(0, at))
  return (isNamed || isPlace) && /\bben (?:nu |al )?\d\d$|^\d\d$/.test(clauses[clause - 1]?.text ?? '')
}

/** "Ik werk 20 uur als schilder", "de uren die ik nu heb in de thuiszorg" */
const isOfNow = ({ clause, at }: Mention, { clauses }: Reading): boolean => {
  const own = clauses[clause]
  if (!own) return false
  return (
    isAsWhat(own, clauses[clause - 1]) ||
    (own.when === 'now' && !own.wish && !own.asked && /\bnu\b/.test(own.text.slice(0, at)))
  )
}

/** "Juf, 51, groep 4": who begins with a job and an age has that job. */
const opensWithAge = ({ kind, clause, at }: Mention, { clauses }: Reading): boolean =>
  kind === 'beroep' &&
  clause === 0 &&
  at === 0 &&
  (/^\d\d(?: jaar)?$/.test(clauses[1]?.text ?? '') || kindAge(clauses[0]?.text ?? '') !== undefined)

const isSector = (name: string): name is Sector => sectors.some((one) => one === name)

/** The sectors that schemes go by: those of a sector, or of the sector of a job; work in any other is another. */
function sectorsOf({ tells }: Mention): (Sector | 'anders')[] {
  const named = tells.geldt ?? byJob(tells.sector) ?? tells.nu
  const found = (named ?? '').split(' ').filter(isSector)
  return found.length === 0 && named !== undefined ? ['anders'] : found
}

const presentOf = ({ tells, said: word }: Mention): string | undefined =>
  word === 'metalektro'
    ? 'metalektro'
    : (tells.nu ?? tells.geldt?.split(' ')[0] ?? presentByJob(tells.sector))

const byJob = (sector: string | undefined): string | undefined =>
  sector === undefined ? undefined : (withTrade.get(sector) ?? sector)
const presentByJob = (sector: string | undefined): string | undefined =>
  sector === undefined ? undefined : (onlyNow.get(sector) ?? sector)

/** Trades that belong to a larger sector as well. */
const withTrade = new Map([
  ['metaal', 'metaal techniek'],
  ['installatie', 'installatie techniek'],
  ['energie', 'energie techniek'],
  ['apotheek', 'apotheek zorg'],
])
const onlyNow = new Map([
  ['uiterlijk', 'uiterlijke verzorging'],
  ['media', 'media en cultuur'],
])

/** "Metalektro" tells more than "metaal". */
const isSharper = ({ said: word }: Mention, now: string): boolean =>
  word === 'metalektro' && now !== 'metalektro'

/** Functions that a scheme asks for by name. */
function functionOf(reading: Reading): string | undefined {
  const hit = ownMentions(reading, 'beroep').find(
    ({ id, direction, denied }) =>
      (id === 'onderwijsassistent' || id === 'leraarondersteuner') && direction !== 'towards' && !denied,
  )
  return hit?.id
}

function caoOf(text: string): string | undefined {
  if (/cao (?:retail )?non-?food|retail non-?food/.test(text)) return 'retail_non_food'
  if (/cao sociaal werk/.test(text)) return 'sociaal_werk'
  return /cao jeugdzorg/.test(text) ? 'jeugdzorg' : undefined
}
