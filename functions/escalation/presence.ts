import type { Advisor } from './advisor.ts'
import type { Presence } from './desk-store.ts'

/** Without a sign of life for so long an advisor counts as away. */
const PRESENT_MS = 60_000
/** Without one for so long their conversations go back to the queue. */
const LAPSED_MS = 180_000

/** Takes conversations now: said so, and gave a sign of life within the minute. */
export const isAvailable = ({ available, seen }: Presence, now: number): boolean =>
  available && now - seen < PRESENT_MS

export const availableIn = (presences: readonly Presence[], team: string, now: number): readonly Presence[] =>
  presences.filter((one) => one.teams.includes(team) && isAvailable(one, now))

/** Gone for good: a visitor who talks with them talks with nobody. */
export const hasLapsed = (presences: readonly Presence[], advisor: string, now: number): boolean =>
  now - (presences.find((one) => one.advisor === advisor)?.seen ?? 0) >= LAPSED_MS

export const presenceOf = ({ id, name, teams }: Advisor, available: boolean, now: number): Presence => ({
  advisor: id,
  name,
  teams,
  available,
  seen: now,
})
