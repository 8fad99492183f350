import { levels, type Occupation } from './content.ts'
import type { DirectionTable } from './direction-table.ts'
import { groupOf } from './jobs.ts'
import type { Reason, Said, Told } from './told.ts'
import { tasksOfJob, type Weighed, weigh } from './weigh.ts'

/**
 * From what somebody told to two or three directions, each in another sector and with a fixed role. Screens
 * little (only what can't be, and regulated work without a route), weighs the rest by content/orientation/rule.yaml.
 */
export interface Directions {
  readonly directions: readonly Direction[]
  /** True while too little is told for two reasons each: called a first idea. */
  readonly isFirstIdea: boolean
  /** Limits that left nothing: kept and said, with work where something must change. */
  readonly tight: readonly Said[]
}

/**
 * `wanted` was named, `toward` is in a sector that was; `elsewhere` is the same work in another place; `close` is like what somebody did, and `liked`
 * stands in its place when nobody told what they did.
 */
export type Role = 'wanted' | 'toward' | 'elsewhere' | 'close' | 'liked' | 'different' | 'surprising'

export interface Direction {
  /** The file in content/directions. */
  readonly id: string
  readonly role: Role
  /** The visitor's own words that speak for it, of different answers. */
  readonly reasons: readonly Reason[]
  /** Limits that this work often asks for: to be asked at the place itself. */
  readonly mind: readonly Said[]
}

const MOST = 3
const ENOUGH_REASONS = 2

/** Never empty; the same answers give the same directions. */
export function directionsFor(told: Told, content: DirectionTable): Directions {
  const all = ranked(told, content)
  const free = all.filter(({ broken, outOfReach }) => broken.length === 0 && !outOfReach)
  const left = free.length > 0 ? free : leastBroken(all)
  const chosen = rolesOf(left, told)
  const directions = chosen.map(([role, one]): Direction => direction(role, one, told))
  const reasoned = directions.filter(
    ({ role, reasons }) => role === 'wanted' || role === 'toward' || reasons.length >= ENOUGH_REASONS,
  )
  const isFirstIdea = reasoned.length < ENOUGH_REASONS
  return {
    directions: isFirstIdea ? directions : reasoned,
    isFirstIdea,
    tight: free.length > 0 ? [] : told.cannot,
  }
}

/** All occupations, best first. The papers it asks and the chances on the market only break ties. */
export function ranked(told: Told, content: DirectionTable): Weighed[] {
  return [...content.occupations.values()]
    .map((one) => weigh(one, told, content))
    .sort(
      (a, b) =>
        b.score - a.score ||
        distance(a, told) - distance(b, told) ||
        chance(b) - chance(a) ||
        (a.occupation.id < b.occupation.id ? -1 : 1),
    )
}

/** What asks as much schooling as somebody has goes first; with nothing told, what asks least. */
function distance({ occupation }: Weighed, { papers }: Told): number {
  const told = Math.max(0, ...levels.map((level, at) => (papers.some(({ id }) => id === level) ? at : 0)))
  return Math.abs(told - levels.indexOf(occupation.vanaf))
}

const chances = ['klein', 'wisselend', 'redelijk', 'groot']
const chance = ({ occupation }: Weighed): number => chances.indexOf(occupation.vraag?.oordeel ?? '')

function leastBroken(all: readonly Weighed[]): readonly Weighed[] {
  const least = Math.min(...all.map(({ broken }) => broken.length))
  return all.filter(({ broken }) => broken.length === least)
}

function rolesOf(left: readonly Weighed[], told: Told): [Role, Weighed][] {
  const chosen: [Role, Weighed][] = []
  const isOwn = ({ occupation }: Weighed) => occupation.id === told.job?.occupation
  const wanted = told.wanted.flatMap(
    ({ isco, occupation }) =>
      left.find((one) => one.occupation.id === occupation) ??
      left.find((one) => one.occupation.isco === isco) ??
      [],
  )
  const [named] = wanted
  if (named) chosen.push(['wanted', named])
  const rest = left.filter((one) => !isOwn(one) && !wanted.includes(one))
  const near = named ? undefined : mostBy(rest.filter(isToward), (one) => [reasonedBy(one), one.score])
  if (near) chosen.push(['toward', near])
  const own = left.find(isOwn)
  if (own && onlyThePlaceHurts(own, told)) chosen.push(['elsewhere', own])
  else add('close')
  add('different')
  add('surprising')
  return told.refused.reduce((so, id) => withAnother(so, id, rest, told), chosen)

  function isToward({ occupation }: Weighed): boolean {
    return told.toward.some(({ id }) => id === occupation.sector)
  }
  function add(role: Role): void {
    const one = pick(role, chosen.length === 0 ? rest : elsewhereThan(rest, chosen))
    if (one && chosen.length < MOST) chosen.push([nameOf(role, one), one])
  }
}

/** Only the refused one is replaced: the others stay. */
function withAnother(
  chosen: readonly [Role, Weighed][],
  refused: string,
  rest: readonly Weighed[],
  told: Told,
): [Role, Weighed][] {
  const at = chosen.findIndex(([, { occupation }]) => occupation.id === refused)
  const [role] = chosen[at] ?? []
  if (role === undefined) return [...chosen]
  const others = chosen.filter((_, i) => i !== at)
  const left = rest.filter(({ occupation }) => !told.refused.includes(occupation.id))
  const asked = role === 'surprising' || role === 'different' ? role : 'close'
  const one = pick(asked, elsewhereThan(left, others))
  return one ? chosen.map((before, i) => (i === at ? [nameOf(asked, one), one] : before)) : others
}

const nameOf = (role: Role, { overlap }: Weighed): Role =>
  role === 'close' && overlap === 0 ? 'liked' : role

/** The best for a role among these. */
function pick(role: Role, among: readonly Weighed[]): Weighed | undefined {
  if (role === 'close')
    return mostBy(among, (one) => [one.overlap > 0 ? reasonedBy(one) : 0, one.overlap, one.score])
  if (role === 'different') return mostBy(among, (one) => [reasonedBy(one), one.score])
  const strange = among.filter(({ overlap }) => overlap <= LITTLE)
  return mostBy(strange.length > 0 ? strange : among, (one) => [reasonedBy(one), one.drawn, one.score])
}

/** Two reasons are enough; what has fewer comes after. */
const reasonedBy = ({ reasons }: Weighed): number => Math.min(reasons.length, ENOUGH_REASONS)

/** So little overlap with what somebody did is something new. */
const LITTLE = 0.35

/** In another world of work; where none is left, in another sector. */
function elsewhereThan(rest: readonly Weighed[], chosen: readonly [Role, Weighed][]): readonly Weighed[] {
  const worlds = new Set(chosen.map(([, { world }]) => world))
  const sectors = new Set(chosen.map(([, { occupation }]) => occupation.sector))
  const other = rest.filter(({ world }) => !worlds.has(world))
  return other.length > 0 ? other : rest.filter(({ occupation }) => !sectors.has(occupation.sector))
}

/** The first of the list with the highest numbers. */
function mostBy(
  list: readonly Weighed[],
  numbersOf: (one: Weighed) => readonly number[],
): Weighed | undefined {
  return list.reduce<Weighed | undefined>(
    (best, one) => (best === undefined || isMore(numbersOf(one), numbersOf(best)) ? one : best),
    undefined,
  )
}
function isMore(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((number, i) => number !== b[i])
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0)
}

/** The tasks are liked, and it is hours, boss, place or load that hurt. */
const onlyThePlaceHurts = ({ occupation, reasons }: Weighed, told: Told): boolean =>
  reasons.some(({ answer, id }) => answer === 'likes' && occupation.graag.includes(id)) &&
  told.gives.some(({ id }) => ofThePlace.has(id) && !occupation.geeft.includes(id)) &&
  !told.unwanted.some(({ id }) => id === occupation.sector)
const ofThePlace = new Set(['hours', 'calm', 'people', 'own', 'money', 'secure'])

const direction = (role: Role, { occupation, reasons }: Weighed, told: Told): Direction => ({
  id: occupation.id,
  role,
  reasons: [...(role === 'toward' ? wishFor(occupation, told) : []), ...reasons].slice(0, ENOUGH_REASONS),
  mind: [...told.cannot, ...told.rather].filter(({ id }) =>
    [...occupation.altijd, ...occupation.vaak].includes(id),
  ),
})

/** The sector that was named, in the visitor's words. */
const wishFor = ({ sector }: Occupation, { toward }: Told): Reason[] =>
  toward
    .filter(({ id }) => id === sector)
    .slice(0, 1)
    .map((said): Reason => ({ ...said, answer: 'wish' }))

/** Six things that are done in somebody's work, for the taps under "what did you do there most?". */
export function tasksFor(told: Told, content: DirectionTable): readonly string[] {
  const own = tasksOfJob(told, content)
  const group = told.job ? (groupOf(told.job.isco, content.groups)?.taken ?? []) : []
  const ids = [...new Set([...own, ...group, ...atHome])].slice(0, 6)
  return ids.map((id) => content.taskNames[id] ?? id)
}
/** Who has no work does these. */
const atHome = ['household', 'cook', 'play', 'arrange', 'repair', 'keep-company']

export type { Occupation } from './content.ts'
export { type DirectionTable, openDirections } from './direction-table.ts'
export { placesFor } from './initiatives.ts'
export { toldOf } from './read-told.ts'
export { type Job, type Learning, orientationFacts, type Reason, type Said, type Told } from './told.ts'
