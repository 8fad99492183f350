import type { Presence } from './desk-store.ts'
import { availableIn } from './presence.ts'
import { isTeamOpen, type Team, type Teams } from './team.ts'

export interface Wish {
  readonly region?: string | undefined
  readonly topic: string
  readonly language: 'nl' | 'en'
  readonly danger: boolean
}

/** Teams that can help with this, the nearest first; somebody in danger takes any language and topic. */
export function teamsFor(teams: Teams, { region, topic, language, danger }: Wish): Team[] {
  const fits = (team: Team) =>
    danger ||
    (team.talen.includes(language) &&
      (team.onderwerpen.includes('alles') || team.onderwerpen.includes(topic)))
  const all = [...teams.values()]
  const near = all.filter((team) => team.regio !== undefined && team.regio === region)
  const next = near.flatMap(({ anders }) => (anders === undefined ? [] : (teams.get(anders) ?? [])))
  const national = all.filter((team) => team.regio === undefined)
  return [...new Set([...near, ...next, ...national])].filter(fits)
}

/** Whether a team is open and somebody of it takes conversations at this moment. */
export const isThere = (team: Team | undefined, presences: readonly Presence[], now: Date): boolean =>
  team !== undefined && isTeamOpen(team, now) && availableIn(presences, team.id, now.getTime()).length > 0

/** The nearest team that can help with this and is there at this moment. */
export const teamFor = (
  teams: Teams,
  wish: Wish,
  presences: readonly Presence[],
  now: Date,
): Team | undefined => teamsFor(teams, wish).find((team) => isThere(team, presences, now))

const QUARTER_MS = 15 * 60_000
/** A team that is never open promises nothing; this also bounds the search. */
const FURTHEST_MS = 60 * 24 * 3_600_000

/** The moment until which a team has been open for so many hours, in milliseconds since 1970. */
export function afterOpenHours(team: Team, from: number, hours: number): number {
  let left = hours * 4
  let moment = from
  while (left > 0 && moment < from + FURTHEST_MS) {
    if (isTeamOpen(team, new Date(moment))) left -= 1
    moment += QUARTER_MS
  }
  return moment
}

/** The moment at which a team opens next, in milliseconds since 1970; undefined when that is not in sight. */
export function nextOpening(team: Team, from: number): number | undefined {
  let moment = Math.ceil(from / QUARTER_MS) * QUARTER_MS
  while (moment < from + FURTHEST_MS) {
    if (isTeamOpen(team, new Date(moment))) return moment
    moment += QUARTER_MS
  }
  return undefined
}
